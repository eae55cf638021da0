package redsigma.schema.format;

import java.util.Optional;
import java.util.regex.Pattern;

/** NHS numbers: ten figures, the last a check modulo 11. */
public final class NhsNumber implements Notation {

  private static final Pattern FORM = Pattern.compile("([0-9]{3})([0-9]{3})([0-9]{4})");

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
    var number = normalise(text);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (!FORM.matcher(number).matches()) {
      return Optional.of("An NHS number has 10 figures, such as 943 476 5919.");
    }
    return number.charAt(9) - '0' == checkDigit(number)
        ? Optional.empty()
        : Optional.of("The last figure does not fit the others: one may be mistyped or swapped.");
  }

  /** 10 when no figure fits: such numbers are never given out. */
  private static int checkDigit(String number) {
    int sum = 0;
    for (int at = 0; at < 9; at++) {
      sum += (number.charAt(at) - '0') * (10 - at);
    }
    return (11 - sum % 11) % 11;
  }
}
