package redsigma.schema.format;

import java.util.Optional;
import java.util.regex.Pattern;

/** Identities of mobile handsets: 15 figures, the last a check by Luhn's rule. */
public final class Imei implements Notation {

  private static final int UNCHECKED = 14;
  private static final int FULL = 15;
  private static final int WITH_VERSION = 16;
  private static final Pattern FORM = Pattern.compile("([0-9]{2})([0-9]{6})([0-9]{6})([0-9])");

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
    var imei = normalise(text);
    if (imei.isEmpty()) {
      return Optional.empty();
    }
    if (!Bare.isDigits(imei)) {
      return Optional.of("An IMEI has figures only.");
    }
    return switch (imei.length()) {
      case UNCHECKED ->
          Optional.of("The last figure is missing: %d would fit.".formatted(checkDigit(imei)));
      case FULL ->
          imei.charAt(UNCHECKED) - '0' == checkDigit(imei)
              ? Optional.empty()
              : Optional.of("The last figure does not fit the others: check them.");
      case WITH_VERSION ->
          Optional.of(
              "16 figures are an IMEISV: the first 14 are the handset's, the rest software.");
      default -> Optional.of("An IMEI has 15 figures; this has %d.".formatted(imei.length()));
    };
  }

  private static int checkDigit(String imei) {
    int sum = 0;
    for (int at = 0; at < UNCHECKED; at++) {
      int digit = (imei.charAt(at) - '0') * (at % 2 == 0 ? 1 : 2);
      sum += digit > 9 ? digit - 9 : digit;
    }
    return (10 - sum % 10) % 10;
  }
}
