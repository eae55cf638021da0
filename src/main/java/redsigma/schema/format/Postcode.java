package redsigma.schema.format;

import java.util.Optional;
import java.util.regex.Pattern;

/** Postcodes of the UK. */
public final class Postcode implements Notation {

  private static final String OUTWARD =
      "GIR(?=0AA)|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9]|[0-9][A-HJKPS-UW]"
          + "|[A-HK-Y][0-9][ABEHMNPRV-Y])";
  private static final Pattern FORM =
      Pattern.compile("(" + OUTWARD + ")([0-9][ABD-HJLNP-UW-Z]{2})");
  private static final Pattern HALF = Pattern.compile(OUTWARD);

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
    var postcode = normalise(text);
    if (postcode.isEmpty() || fits(postcode)) {
      return Optional.empty();
    }
    if (HALF.matcher(postcode).matches()) {
      return Optional.of("The first half of a postcode only.");
    }
    return Lookalikes.firstThatFits(postcode, Postcode::fits)
        .flatMap(meant -> Shape.spaced(FORM, meant))
        .map("Not in the form of a UK postcode. Was it %s?"::formatted)
        .or(() -> Optional.of("Not in the form of a UK postcode, such as AB12 3CD."));
  }

  private static boolean fits(String postcode) {
    return FORM.matcher(postcode).matches();
  }
}
