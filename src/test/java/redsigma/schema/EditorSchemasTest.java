package redsigma.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Editors and the reader know the same keys. */
class EditorSchemasTest {

  static Stream<Arguments> keys() {
    return Stream.of(
        Arguments.of("app", "", Keys.APP),
        Arguments.of("type", "", Keys.TYPE),
        Arguments.of("type", "/$defs/banner", Keys.BANNER),
        Arguments.of("type", "/$defs/section", Keys.SECTION),
        Arguments.of("type", "/$defs/chip", Keys.CHIP),
        Arguments.of("type", "/$defs/field", Keys.FIELD),
        Arguments.of("links", "/$defs/link", Keys.LINK),
        Arguments.of("links", "/$defs/words", Keys.WORDS),
        Arguments.of("links", "/$defs/role", Keys.ROLE),
        Arguments.of("list", "", Keys.LIST),
        Arguments.of("list", "/$defs/code", Keys.CODE),
        Arguments.of("overlay", "", Keys.OVERLAY),
        Arguments.of("overlay-type", "", Keys.LAID_TYPE),
        Arguments.of("overlay-list", "", Keys.LAID_LIST),
        Arguments.of("overlay-list", "/$defs/retired", Keys.LAID_CODE),
        Arguments.of("examples", "/$defs/example", Keys.EXAMPLE),
        Arguments.of("examples", "/$defs/link", Keys.EXAMPLE_LINK));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void knowTheKeysOfTheReader(String file, String at, Set<String> keys) {
    assertThat(properties(schema(file).at(at))).isEqualTo(keys);
  }

  @Test
  void knowTheKeysOfEveryKindOfField() {
    var definitions = schema("type").at("/$defs");

    for (var kind : Keys.KINDS.keySet()) {
      assertThat(properties(definitions.get(kind))).as(kind).isEqualTo(Keys.ofField(kind));
    }
  }

  @Test
  void knowEveryKindAndFormat() {
    var definitions = schema("type").at("/$defs");

    assertThat(words(definitions.at("/field/properties/type/enum"))).isEqualTo(Keys.KINDS.keySet());
    assertThat(words(definitions.at("/text/properties/format/enum")))
        .isEqualTo(Stream.of(Format.values()).map(Value::kebab).collect(Collectors.toSet()));
  }

  private static JsonNode schema(String name) {
    return JsonMapper.shared().readTree(Path.of("docs/schema", name + ".schema.json").toFile());
  }

  private static Set<String> properties(JsonNode schema) {
    return new HashSet<>(schema.get("properties").propertyNames());
  }

  private static Set<String> words(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
  }
}
