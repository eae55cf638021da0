package redsigma.record;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How values stand in the database: plain JSON, numbers exact. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

  private Json() {}

  static String write(Object tree) {
    return MAPPER.writeValueAsString(tree);
  }

  static Map<String, Object> read(String json) {
    return MAPPER.readValue(json, TREE);
  }
}
