package redsigma.schema;

import java.util.HashMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Keeps out the corners of YAML that no package needs: repeated keys, keys that are no words, tags.
 */
final class YamlShape {

  private final String file;
  private final Problems problems;
  private boolean sound = true;

  private YamlShape(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  static boolean isSound(String file, Node root, Problems problems) {
    var shape = new YamlShape(file, problems);
    shape.check(root);
    return shape.sound;
  }

  private void check(Node node) {
    if (!node.getTag().getValue().startsWith("tag:yaml.org,2002:")) {
      problem(node, "The tag %s is not read.".formatted(node.getTag()), "Take it away.");
    }
    if (node instanceof MappingNode mapping) {
      checkKeys(mapping);
      mapping.getValue().forEach(entry -> check(entry.getValueNode()));
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(this::check);
    }
  }

  private void checkKeys(MappingNode mapping) {
    var lines = new HashMap<String, Integer>();
    for (var entry : mapping.getValue()) {
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        problem(entry.getKeyNode(), "A key must be a word.", "Put braces in a text in quotes.");
        continue;
      }
      var earlier = lines.putIfAbsent(key.getValue(), YamlText.lineOf(key));
      if (earlier != null) {
        problem(
            key,
            "'%s' stands here twice, first in line %d.".formatted(key.getValue(), earlier),
            "Keep one of them.");
      }
    }
  }

  private void problem(Node node, String message, String remedy) {
    sound = false;
    problems.add(file, YamlText.lineOf(node), message, remedy);
  }
}
