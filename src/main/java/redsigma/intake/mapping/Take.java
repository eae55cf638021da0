package redsigma.intake.mapping;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import redsigma.schema.Template;

/**
 * How a value is taken from a row, and how its text is read.
 *
 * @param from what is taken: a literal, one column, or a template of several
 * @param match takes only what its round brackets hold; a text that does not match is empty
 * @param patterns date patterns, the first that fits; none means ISO 8601
 * @param zone in which times without an offset are told
 * @param codes the source's words and what they become, null when they stay as they are
 * @param otherwise what a word outside {@code codes} becomes
 * @param ifEmpty the literal that stands for an empty value
 * @param split what parts several codes in one value
 */
public record Take(
    int line,
    From from,
    @Nullable Pattern match,
    List<String> patterns,
    ZoneId zone,
    @Nullable Map<String, String> codes,
    Otherwise otherwise,
    Letters letters,
    @Nullable String ifEmpty,
    @Nullable String split) {

  public Take {
    patterns = List.copyOf(patterns);
  }

  /** What is taken. */
  public sealed interface From {}

  public record Literal(String text) implements From {}

  public record Column(String name) implements From {}

  public record Columns(Template template) implements From {}

  /** What a word becomes that the translation does not know. */
  public sealed interface Otherwise {}

  public record Reject() implements Otherwise {}

  public record LeaveEmpty() implements Otherwise {}

  public record Use(String code) implements Otherwise {}

  /** What happens to capitals. */
  public enum Letters {
    AS_GIVEN,
    UPPER,
    LOWER,
    TITLE
  }

  public List<String> columns() {
    return switch (from) {
      case Literal _ -> List.of();
      case Column column -> List.of(column.name());
      case Columns several -> several.template().paths();
    };
  }
}
