package redsigma.schema.format;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers of British driving licences: surname, birth (a woman's month plus 50), initials, check.
 * The two figures of the card's issue behind them are left out when numbers are compared.
 */
public final class DriverNumber implements Notation {

  private static final Pattern FORM =
      Pattern.compile("([A-Z9]{5})([0-9]{6})([A-Z9]{2}[A-Z0-9][A-Z]{2})");
  private static final Pattern WITH_ISSUE = Pattern.compile("(" + FORM.pattern() + ")[0-9]{2}");

  @Override
  public String normalise(String text) {
    var number = Bare.of(text);
    var issued = WITH_ISSUE.matcher(number);
    return issued.matches() ? issued.group(1) : number;
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
      return Optional.of(
          "Not in the form of a British driver number, such as MORGA 657054 SM9IJ."
              + " Northern Irish and foreign licences are numbered otherwise.");
    }
    int month = Integer.parseInt(number.substring(6, 8)) % 50;
    int day = Integer.parseInt(number.substring(8, 10));
    return month >= 1 && month <= 12 && day >= 1 && day <= 31
        ? Optional.empty()
        : Optional.of(
            "The birth date within the number (%s) is none: check the figures."
                .formatted(number.substring(5, 11)));
  }
}
