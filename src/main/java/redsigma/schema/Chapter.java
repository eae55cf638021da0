package redsigma.schema;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** One YAML file of a package that another room owns; {@code content} is its plain tree. */
public record Chapter(String file, Object content) {

  private static final JsonMapper SHAPES =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** Reads the chapter into a record with kebab-case properties; a misfit names file and path. */
  <T> T as(Class<T> shape) {
    try {
      return SHAPES.convertValue(content, shape);
    } catch (IllegalArgumentException | JacksonException misfit) {
      throw new IllegalArgumentException(file + ": " + misfit.getMessage(), misfit);
    }
  }
}
