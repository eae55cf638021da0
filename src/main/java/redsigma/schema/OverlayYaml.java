package redsigma.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** The YAML that the platform itself writes: plain mappings of texts, in block style. */
final class OverlayYaml {

  private static final String CODES = "codes";

  private OverlayYaml() {}

  /** The tree of a list's file, or that of a file to begin. */
  static Map<String, Object> read(@Nullable String text, String list) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("list", list);
    if (text != null) {
      YamlText.read("", text, new Problems())
          .map(PlainTree::of)
          .ifPresent(read -> tree.putAll(map(read)));
    }
    tree.put(CODES, map(tree.getOrDefault(CODES, Map.of())));
    return tree;
  }

  /** The codes of a list's tree, to be changed in place. */
  @SuppressWarnings("unchecked") // read() put it there
  static Map<String, Object> codes(Map<String, Object> tree) {
    return (Map<String, Object>) tree.getOrDefault(CODES, Map.of());
  }

  static Map<String, Object> map(String key, Object value) {
    var map = new LinkedHashMap<String, Object>();
    map.put(key, value);
    return map;
  }

  /** Texts stay texts, however much they look like something else. */
  private static Map<String, Object> map(Object tree) {
    var map = new LinkedHashMap<String, Object>();
    if (tree instanceof Map<?, ?> read) {
      read.forEach(
          (key, value) ->
              map.put(
                  String.valueOf(key),
                  value instanceof Map<?, ?> inner ? map((Object) inner) : String.valueOf(value)));
    }
    return map;
  }

  /** The text under a key of a file's mapping. */
  static Optional<String> text(String text, String key) {
    return YamlText.read("", text, new Problems())
        .filter(Value::isPart)
        .flatMap(Value::part)
        .flatMap(part -> part.find(key))
        .filter(Value::isText)
        .flatMap(Value::text);
  }

  static String write(Map<String, ?> tree) {
    var options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setWidth(200);
    return new Yaml(options).dump(tree);
  }
}
