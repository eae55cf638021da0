package redsigma.schema.format;

import java.util.Optional;
import java.util.regex.Pattern;

/** Vehicle identification numbers (ISO 3779), 17 characters without I, O and Q. */
public final class Vin implements Notation {

  private static final int LENGTH = 17;
  private static final int CHECKED_AT = 8;
  private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
  private static final String LETTERS = "ABCDEFGH.JKLMN.P.R.STUVWXYZ";
  private static final String VALUES = "12345678.12345.7.9.23456789";
  private static final Pattern FORM = Pattern.compile("[A-HJ-NPR-Z0-9]{17}");

  @Override
  public String normalise(String text) {
    return Bare.of(text);
  }

  @Override
  public Optional<String> warning(String text) {
    var vin = normalise(text);
    if (vin.isEmpty()) {
      return Optional.empty();
    }
    if (vin.chars().anyMatch(letter -> "IOQ".indexOf(letter) >= 0)) {
      return Optional.of("A VIN never has I, O or Q: perhaps 1 or 0 was meant.");
    }
    if (vin.length() != LENGTH) {
      return Optional.of(
          "A VIN has 17 characters; this has %d. Vehicles before 1981 may have fewer."
              .formatted(vin.length()));
    }
    if (!FORM.matcher(vin).matches()) {
      return Optional.of("A VIN has capitals and figures only.");
    }
    return madeInNorthAmerica(vin) && vin.charAt(CHECKED_AT) != checkDigit(vin)
        ? Optional.of(
            "Its ninth character would be %c on a North American vehicle: check it."
                .formatted(checkDigit(vin)))
        : Optional.empty();
  }

  /** Only there is the check digit a duty; elsewhere the ninth place is the maker's to use. */
  private static boolean madeInNorthAmerica(String vin) {
    return vin.charAt(0) >= '1' && vin.charAt(0) <= '5';
  }

  private static char checkDigit(String vin) {
    int sum = 0;
    for (int at = 0; at < LENGTH; at++) {
      sum += WEIGHTS[at] * value(vin.charAt(at));
    }
    return "0123456789X".charAt(sum % 11);
  }

  private static int value(char letter) {
    return Character.isDigit(letter) ? letter - '0' : VALUES.charAt(LETTERS.indexOf(letter)) - '0';
  }
}
