package redsigma.schema.format;

import java.util.Optional;
import java.util.regex.Pattern;

/** Criminal Records Office numbers: {@code 265416/86F}, and small files {@code SF39/83470G}. */
public final class CroNumber implements Notation {

  private static final int DIGITS = 6;
  private static final Pattern STANDARD =
      Pattern.compile("([0-9]{1,6})[/\\\\.-]?([0-9]{2})([A-Z])");
  private static final Pattern SMALL_FILE =
      Pattern.compile("SF[/\\\\.-]?([0-9]{2})[/\\\\.-]?([0-9]{1,6})([A-Z])");

  @Override
  public String normalise(String text) {
    return read(text).map(Parts::canonical).orElseGet(() -> Bare.capitals(text));
  }

  @Override
  public String display(String text) {
    return read(text).map(Parts::canonical).orElse(text.strip());
  }

  @Override
  public Optional<String> warning(String text) {
    if (Bare.unspaced(text).isEmpty()) {
      return Optional.empty();
    }
    var read = read(text);
    if (PncId.read(text).filter(PncId.Parts::fits).isPresent()
        && read.filter(Parts::fits).isEmpty()) {
      return Optional.of("This looks like a PNC id, not a CRO number.");
    }
    return read.isEmpty()
        ? Optional.of("Not in the form of a CRO number, such as 265416/86F or SF39/83470G.")
        : read.filter(parts -> !parts.fits()).map(CroNumber::misfit);
  }

  private static String misfit(Parts parts) {
    return "The check letter %c does not fit the number (%c would): check the figures."
        .formatted(parts.letter(), parts.due());
  }

  private static Optional<Parts> read(String text) {
    var mark = Bare.capitals(text);
    var standard = STANDARD.matcher(mark);
    if (standard.matches()) {
      return Optional.of(
          parts(false, standard.group(2), standard.group(1), standard.group(3).charAt(0)));
    }
    var small = SMALL_FILE.matcher(mark);
    return small.matches()
        ? Optional.of(parts(true, small.group(1), small.group(2), small.group(3).charAt(0)))
        : Optional.empty();
  }

  private static Parts parts(boolean smallFile, String year, String serial, char letter) {
    return new Parts(smallFile, Integer.parseInt(year), Integer.parseInt(serial), letter);
  }

  private record Parts(boolean smallFile, int year, int serial, char letter) {

    boolean fits() {
      return letter == due();
    }

    char due() {
      return CheckLetter.of(year, serial, DIGITS);
    }

    String canonical() {
      return smallFile
          ? "SF%02d/%d%c".formatted(year, serial, letter)
          : "%d/%02d%c".formatted(serial, year, letter);
    }
  }
}
