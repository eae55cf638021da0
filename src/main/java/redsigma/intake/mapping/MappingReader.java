package redsigma.intake.mapping;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import redsigma.intake.mapping.NodeFile.Assignment;
import redsigma.schema.Schema;
import redsigma.schema.SchemaProblem;

/** Reads a mapping and holds it against the schema. */
public final class MappingReader {

  private static final Mapping NOTHING = new Mapping("", "", "", "", List.of(), List.of());

  private final String text;
  private final Problems problems;

  private MappingReader(String file, String text) {
    this.text = text;
    this.problems = new Problems(file);
  }

  /**
   * A mapping as far as it could be read, and everything that is wrong with it; to be used only
   * when nothing is.
   */
  public record Reading(Mapping mapping, List<SchemaProblem> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  public static Reading read(String file, String text, Schema schema) {
    var reader = new MappingReader(file, text);
    var mapping = reader.mapping();
    new MappingCheck(schema, reader.problems).check(mapping);
    return new Reading(mapping, reader.problems.inOrder());
  }

  private Mapping mapping() {
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
      if (root instanceof MappingNode map) {
        return mapping(new Part(map, problems));
      }
      problems.add(1, "The file is no map.", "Begin it with 'mapping: name'.");
    } catch (MarkedYAMLException broken) {
      var mark = broken.getProblemMark();
      problems.add(
          mark == null ? 1 : mark.getLine() + 1,
          "This is no YAML: %s.".formatted(broken.getProblem()),
          "Look at the indentation and the quotes about this line.");
    } catch (YAMLException broken) {
      problems.add(
          1, "This is no YAML: %s.".formatted(broken.getMessage()), "Save it as plain UTF-8 text.");
    }
    return NOTHING;
  }

  private Mapping mapping(Part part) {
    var name = part.needed("mapping");
    var title = part.text("title", name);
    var system = part.needed("system");
    var layouts = new LayoutReader(part, problems);
    var takes = new TakeReader(problems, translations(part));
    var nodes = new ArrayList<NodeFile>();
    part.parts("nodes").forEach(file -> nodes.add(nodeFile(file, layouts, takes)));
    var relationships = new ArrayList<RelationshipFile>();
    part.parts("relationships")
        .forEach(file -> relationships.add(relationshipFile(file, layouts, takes)));
    if (nodes.isEmpty() && relationships.isEmpty()) {
      problems.add(part.line(), "No file is mapped.", "Write 'nodes' or 'relationships'.");
    }
    part.end();
    var digest = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    return new Mapping(name, title, system, digest, nodes, relationships);
  }

  private static Map<String, Map<String, String>> translations(Part part) {
    var translations = new HashMap<String, Map<String, String>>();
    var named = part.part("translations");
    if (named != null) {
      named.names().forEach(name -> translations.put(name, Words.plain(named.textsByName(name))));
    }
    return translations;
  }

  private NodeFile nodeFile(Part part, LayoutReader layouts, TakeReader takes) {
    var file =
        new NodeFile(
            layouts.read(part),
            key(part, "key"),
            part.needed("type"),
            part.line("type"),
            assignments(part, takes));
    part.end();
    return file;
  }

  private List<Assignment> assignments(Part part, TakeReader takes) {
    var assignments = new LinkedHashMap<String, Assignment>();
    var fields = part.part("fields");
    if (fields == null) {
      problems.add(part.line(), "'fields' is missing.", "Write 'fields:' and one line a field.");
      return List.of();
    }
    for (var path : fields.names()) {
      var node = fields.node(path);
      var take = node == null ? null : takes.column(node);
      if (take != null) {
        assignments.put(path, new Assignment(fields.line(path), path, take));
      }
    }
    return List.copyOf(assignments.values());
  }

  private RelationshipFile relationshipFile(Part part, LayoutReader layouts, TakeReader takes) {
    var file =
        new RelationshipFile(
            layouts.read(part),
            key(part, "from"),
            key(part, "to"),
            part.has("key") ? key(part, "key") : null,
            part.needed("link"),
            part.line("link"),
            part.flag("reversed"),
            takes.literal(part.node("role")),
            takes.literal(part.node("certainty")),
            takes.literal(part.node("valid-from")),
            takes.literal(part.node("valid-until")));
    part.end();
    return file;
  }

  private Key key(Part part, String name) {
    if (!(part.node(name) instanceof MappingNode map)) {
      return new Key(part.line(name), part.needed(name), "");
    }
    var inner = new Part(map, problems);
    var key = new Key(inner.line(), inner.needed("column"), inner.text("prefix", ""));
    inner.end();
    return key;
  }
}
