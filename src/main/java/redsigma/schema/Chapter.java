package redsigma.schema;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * One YAML file of a package that another room owns.
 *
 * @param content its plain tree
 * @param lines where its values stand, by path, as {@code roles.officer.may[0]}
 */
public record Chapter(String file, Object content, Map<String, Integer> lines) {

  private static final JsonMapper SHAPES =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  public Chapter {
    lines = Map.copyOf(lines);
  }

  static Chapter of(Value value) {
    return new Chapter(value.file(), PlainTree.of(value), PlainTree.lines(value));
  }

  /** Reads the chapter into a record with kebab-case properties; a misfit tells where it stands. */
  <T> T as(Class<T> shape) {
    try {
      return SHAPES.convertValue(content, shape);
    } catch (JacksonException misfit) {
      throw new BrokenPackages(problem(misfit), misfit);
    }
  }

  private SchemaProblem problem(JacksonException misfit) {
    var path =
        misfit.getPath().stream()
            .map(Chapter::step)
            .collect(Collectors.joining())
            .replaceFirst("^\\.", "");
    return new SchemaProblem(
        file,
        lines.getOrDefault(path, 1),
        "%s does not fit: %s.".formatted(path, said(misfit)),
        "Compare with the same file of another package.");
  }

  /** What the shape itself had against the value, where it said so in its own words. */
  private static String said(JacksonException misfit) {
    return misfit.getCause() instanceof IllegalArgumentException own && own.getMessage() != null
        ? own.getMessage()
        : misfit.getOriginalMessage();
  }

  private static String step(JacksonException.Reference step) {
    return step.getPropertyName() == null
        ? "[" + step.getIndex() + "]"
        : "." + Objects.requireNonNull(step.getPropertyName());
  }
}
