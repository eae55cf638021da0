package redsigma.schema.format;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Intelligence gradings 3x5x2: source 1 to 3, information A to E, handling P or C; under C perhaps
 * an action and a sanitisation code.
 */
public final class Grading implements Notation {

  private static final Pattern FORM =
      Pattern.compile("([1-3][A-E]P)|([1-3][A-E]C)(?:(A[1-3])(S[12]))?");
  private static final Pattern FREE_WITH_CODES = Pattern.compile("[1-3][A-E]P(A[1-3]|S[12])+");
  private static final Pattern HALF_CODED = Pattern.compile("[1-3][A-E]C(A[1-3]|S[12])");
  private static final Pattern OLD = Pattern.compile("[A-E][1-5][1-5]");

  @Override
  public String normalise(String text) {
    return Bare.of(text);
  }

  @Override
  public String display(String text) {
    return Shape.spaced(FORM, normalise(text)).orElse(text.strip());
  }

  @Override
  public Optional<String> warning(String text) {
    var grading = normalise(text);
    if (grading.isEmpty() || FORM.matcher(grading).matches()) {
      return Optional.empty();
    }
    if (FREE_WITH_CODES.matcher(grading).matches()) {
      return Optional.of("Action and sanitisation codes stand under handling C only, not under P.");
    }
    if (HALF_CODED.matcher(grading).matches()) {
      return Optional.of("An action code and a sanitisation code belong together, such as A1 S2.");
    }
    return Optional.of(
        OLD.matcher(grading).matches()
            ? "A grading of the old 5x5x5 kind: kept as it was recorded."
            : "Not a 3x5x2 grading: source 1 to 3, information A to E, handling P or C, as 1BP.");
  }
}
