package redsigma.schema;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Maps, lists and scalars for the rooms that read chapters. Only true, false, null and numbers as
 * JSON writes them are more than text: {@code no}, {@code 03} and {@code 2026-11-12} stay as they
 * are.
 */
final class PlainTree {

  private PlainTree() {}

  static Object of(Value value) {
    var tree = of(value.node());
    return tree == null ? Map.of() : tree;
  }

  /** The line of every value, by its path: {@code ring[1].at}. */
  static Map<String, Integer> lines(Value value) {
    var lines = new HashMap<String, Integer>();
    addLines("", value.node(), lines);
    return lines;
  }

  private static void addLines(String path, Node node, Map<String, Integer> lines) {
    lines.put(path, YamlText.lineOf(node));
    if (node instanceof MappingNode mapping) {
      for (var entry : mapping.getValue()) {
        var key = ((ScalarNode) entry.getKeyNode()).getValue();
        addLines(path.isEmpty() ? key : path + "." + key, entry.getValueNode(), lines);
      }
    } else if (node instanceof SequenceNode sequence) {
      for (var i = 0; i < sequence.getValue().size(); i++) {
        addLines(path + "[" + i + "]", sequence.getValue().get(i), lines);
      }
    }
  }

  private static @Nullable Object of(Node node) {
    return switch (node) {
      case MappingNode mapping -> {
        var map = new LinkedHashMap<String, @Nullable Object>();
        for (var entry : mapping.getValue()) {
          map.put(((ScalarNode) entry.getKeyNode()).getValue(), of(entry.getValueNode()));
        }
        yield map;
      }
      case SequenceNode sequence -> sequence.getValue().stream().map(PlainTree::of).toList();
      case ScalarNode scalar when scalar.getScalarStyle() == ScalarStyle.PLAIN ->
          plain(scalar.getValue());
      case ScalarNode scalar -> scalar.getValue();
      default -> throw new IllegalStateException("No plain form of a " + node.getNodeId());
    };
  }

  private static @Nullable Object plain(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      case "", "~", "null" -> null;
      default -> Value.isNumber(text) ? new BigDecimal(text) : text;
    };
  }
}
