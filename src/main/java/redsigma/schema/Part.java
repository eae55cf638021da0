package redsigma.schema;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A mapping in a YAML file, read key by key. */
record Part(Value self, Map<String, Value> values) {

  static Part of(Value self, MappingNode mapping) {
    var values = new LinkedHashMap<String, Value>();
    for (var entry : mapping.getValue()) {
      var key = ((ScalarNode) entry.getKeyNode()).getValue();
      var line = YamlText.lineOf(entry.getKeyNode());
      values.put(key, new Value(self.file(), key, line, entry.getValueNode(), self.problems()));
    }
    return new Part(self, values);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  Optional<Value> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The value of a key that must be there. */
  Optional<Value> need(String key) {
    if (!has(key)) {
      self.problem("%s lacks '%s'.".formatted(title(), key), "Add '%s: ...'.".formatted(key));
    }
    return find(key);
  }

  private String title() {
    return self.name().startsWith("the ") ? "The file" : "'" + self.name() + "'";
  }

  @Nullable String text(String key) {
    return find(key).flatMap(Value::text).orElse(null);
  }

  /** The text of a key that must be there; empty, and a problem, when it is not. */
  String needed(String key) {
    return need(key).flatMap(Value::text).orElse("");
  }

  List<String> texts(String key) {
    return find(key).map(Value::texts).orElse(List.of());
  }

  boolean flag(String key) {
    return find(key).flatMap(Value::flag).orElse(false);
  }

  <E extends Enum<E>> E choice(String key, Class<E> of, E otherwise) {
    return find(key).flatMap(value -> value.choice(of)).orElse(otherwise);
  }

  /** A problem at a key, or at the whole part where it lacks the key. */
  void problem(String key, String message, String remedy) {
    find(key).orElse(self).problem(message, remedy);
  }

  /** Tells every key that nobody reads. */
  void knows(Collection<String> known) {
    values.forEach(
        (key, value) -> {
          if (!known.contains(key)) {
            value.problem("The key '%s' is not known here.".formatted(key), remedy(value, known));
          }
        });
  }

  /** In {@code { label: Name, age }} the comma ended the label and made a key of the rest. */
  private static String remedy(Value value, Collection<String> known) {
    if (value.isEmpty() && Nearest.to(value.name(), known).isEmpty()) {
      return "If it belongs to the text before it, put that text in quotes.";
    }
    return Nearest.remedy(value.name(), known);
  }
}
