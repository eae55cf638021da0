package redsigma.schema.format;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Marks of one shape without a check digit. Shown with a space between the groups of the pattern.
 *
 * @param warning what to tell an officer when a mark has another shape
 */
public record Shape(Pattern pattern, String warning) implements Notation {

  public static Shape of(String pattern, String warning) {
    return new Shape(Pattern.compile(pattern), warning);
  }

  @Override
  public String normalise(String text) {
    return Bare.of(text);
  }

  @Override
  public String display(String text) {
    return spaced(pattern, normalise(text)).orElse(text.strip());
  }

  @Override
  public Optional<String> warning(String text) {
    var mark = normalise(text);
    return mark.isEmpty() || pattern.matcher(mark).matches()
        ? Optional.empty()
        : Optional.of(warning);
  }

  /** The groups of the pattern that took part, with spaces between; empty when it does not fit. */
  static Optional<String> spaced(Pattern pattern, String mark) {
    var match = pattern.matcher(mark);
    if (!match.matches()) {
      return Optional.empty();
    }
    var shown = new StringBuilder();
    for (int group = 1; group <= match.groupCount(); group++) {
      var part = match.group(group);
      if (part != null && !part.isEmpty()) {
        shown.append(shown.isEmpty() ? "" : " ").append(part);
      }
    }
    return Optional.of(shown.isEmpty() ? mark : shown.toString());
  }
}
