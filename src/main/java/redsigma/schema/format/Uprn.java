package redsigma.schema.format;

import java.util.Optional;

/** Unique property reference numbers: up to 12 figures, leading zeros without meaning. */
public final class Uprn implements Notation {

  private static final int MOST_DIGITS = 12;

  @Override
  public String normalise(String text) {
    var number = Bare.of(text);
    return Bare.isDigits(number) ? number.replaceFirst("^0+(?=.)", "") : number;
  }

  @Override
  public Optional<String> warning(String text) {
    var number = normalise(text);
    if (number.isEmpty() || (Bare.isDigits(number) && number.length() <= MOST_DIGITS)) {
      return Optional.empty();
    }
    return Optional.of("A UPRN has figures only, at most 12.");
  }
}
