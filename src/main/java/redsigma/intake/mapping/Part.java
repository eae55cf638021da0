package redsigma.intake.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A map of the YAML with its lines. It is asked for keys, and tells in the end which nobody knew.
 */
final class Part {

  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final Problems problems;
  private final int line;

  Part(MappingNode node, Problems problems) {
    this.problems = problems;
    this.line = lineOf(node);
    for (var pair : node.getValue()) {
      var name = pair.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
      if (values.put(name, pair.getValueNode()) != null) {
        problems.add(
            lineOf(pair.getKeyNode()), "'%s' stands twice.".formatted(name), "Take one away.");
      }
      lines.put(name, lineOf(pair.getKeyNode()));
    }
  }

  static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  int line() {
    return line;
  }

  int line(String name) {
    return lines.getOrDefault(name, line);
  }

  Set<String> names() {
    return values.keySet();
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  @Nullable Node node(String name) {
    asked.add(name);
    return values.get(name);
  }

  @Nullable String text(String name) {
    var node = node(name);
    if (node == null || node.getTag().equals(Tag.NULL)) {
      return null;
    }
    return scalar(node, name);
  }

  String text(String name, String ifAbsent) {
    var text = text(name);
    return text == null ? ifAbsent : text;
  }

  /** The text, or a problem and an empty one. */
  String needed(String name) {
    var text = text(name);
    if (text == null || text.isBlank()) {
      problems.add(
          line, "'%s' is missing.".formatted(name), "Write '%s: ...' here.".formatted(name));
      return "";
    }
    return text;
  }

  boolean flag(String name) {
    var text = text(name, "false");
    if (!text.equals("true") && !text.equals("false")) {
      problems.add(line(name), "'%s' is neither true nor false.".formatted(text), "Write true.");
    }
    return text.equals("true");
  }

  /** One text or a list of them. */
  List<String> texts(String name) {
    return switch (node(name)) {
      case null -> List.of();
      case SequenceNode list -> list.getValue().stream().map(node -> scalar(node, name)).toList();
      case Node one -> List.of(scalar(one, name));
    };
  }

  Map<String, String> textsByName(String name) {
    var texts = new LinkedHashMap<String, String>();
    var part = part(name);
    if (part != null) {
      part.names().forEach(key -> texts.put(key, part.text(key, "")));
    }
    return texts;
  }

  @Nullable Part part(String name) {
    return switch (node(name)) {
      case null -> null;
      case MappingNode map -> new Part(map, problems);
      case Node other -> {
        problems.add(lineOf(other), "'%s' is no map.".formatted(name), "Write 'name: value'.");
        yield null;
      }
    };
  }

  List<Part> parts(String name) {
    var parts = new ArrayList<Part>();
    switch (node(name)) {
      case null -> {}
      case SequenceNode list -> list.getValue().forEach(node -> addPart(parts, node, name));
      case Node other ->
          problems.add(lineOf(other), "'%s' is no list.".formatted(name), "Begin with '- '.");
    }
    return parts;
  }

  private void addPart(List<Part> parts, Node node, String name) {
    if (node instanceof MappingNode map) {
      parts.add(new Part(map, problems));
    } else {
      problems.add(
          lineOf(node), "An entry of '%s' is no map.".formatted(name), "Write 'name: value'.");
    }
  }

  private String scalar(Node node, String name) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    problems.add(lineOf(node), "'%s' is no plain value.".formatted(name), "Write one value.");
    return "";
  }

  /** Tells of every key that was never asked for. */
  void end() {
    for (var name : names()) {
      if (!asked.contains(name)) {
        problems.unknown(line(name), "setting", name, asked);
      }
    }
  }
}
