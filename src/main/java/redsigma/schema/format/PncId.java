package redsigma.schema.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Police National Computer ids. Two- and four-digit years and stripped zeros are one: {@code
 * 99/123456X} compares as {@code 1999/0123456X}.
 */
public final class PncId implements Notation {

  private static final int DIGITS = 7;

  /** Years without a century from here on are of the 1900s. */
  private static final int PIVOT = 50;

  private static final Pattern DIVIDED =
      Pattern.compile("([0-9]{4}|[0-9]{2})[/\\\\.-]([0-9]{1,7})([A-Z])");
  private static final Pattern RUN = Pattern.compile("([0-9]{3,11})([A-Z])");
  private static final Pattern NO_LETTER =
      Pattern.compile("([0-9]{4}|[0-9]{2})[/\\\\.-]([0-9]{1,7})");

  @Override
  public String normalise(String text) {
    return read(text).map(Parts::canonical).orElseGet(() -> Bare.capitals(text));
  }

  @Override
  public String display(String text) {
    return read(text).map(Parts::shown).orElse(text.strip());
  }

  @Override
  public Optional<String> warning(String text) {
    if (Bare.unspaced(text).isEmpty()) {
      return Optional.empty();
    }
    var read = read(text);
    if (read.isPresent()) {
      return read.filter(parts -> !parts.fits()).map(PncId::misfit);
    }
    var noLetter = NO_LETTER.matcher(Bare.capitals(text));
    return Optional.of(
        noLetter.matches()
            ? "The check letter is missing: %c would fit."
                .formatted(parts(noLetter.group(1), noLetter.group(2), ' ').due())
            : "Not in the form of a PNC id, such as 99/123456X: year, number, check letter.");
  }

  private static String misfit(Parts parts) {
    return "The check letter %c does not fit the number (%c would): check the figures."
        .formatted(parts.letter(), parts.due());
  }

  static Optional<Parts> read(String text) {
    var mark = Bare.capitals(text);
    var divided = DIVIDED.matcher(mark);
    if (divided.matches()) {
      return Optional.of(parts(divided.group(1), divided.group(2), divided.group(3).charAt(0)));
    }
    var run = RUN.matcher(mark);
    return run.matches()
        ? Optional.of(divide(run.group(1), run.group(2).charAt(0)))
        : Optional.empty();
  }

  /** Without a stroke, the check letter tells where the year ends. */
  private static Parts divide(String digits, char letter) {
    var readings = Stream.of(2, 4).filter(years -> mayDivide(digits, years)).toList();
    return readings.stream()
        .map(years -> parts(digits.substring(0, years), digits.substring(years), letter))
        .filter(Parts::fits)
        .findFirst()
        .orElseGet(() -> unguarded(digits, letter, readings));
  }

  private static Parts unguarded(String digits, char letter, List<Integer> readings) {
    int years = readings.isEmpty() ? digits.length() - DIGITS : readings.getFirst();
    return parts(digits.substring(0, years), digits.substring(years), letter);
  }

  private static boolean mayDivide(String digits, int years) {
    int serial = digits.length() - years;
    return serial >= 1
        && serial <= DIGITS
        && (years == 2 || digits.startsWith("19") || digits.startsWith("20"));
  }

  private static Parts parts(String year, String serial, char letter) {
    int number = Integer.parseInt(year);
    int full = year.length() == 4 ? number : number + (number < PIVOT ? 2000 : 1900);
    return new Parts(full, Integer.parseInt(serial), letter);
  }

  /** What a PNC id is made of. */
  record Parts(int year, int serial, char letter) {

    boolean fits() {
      return letter == due();
    }

    char due() {
      return CheckLetter.of(year, serial, DIGITS);
    }

    String canonical() {
      return "%04d/%07d%c".formatted(year, serial, letter);
    }

    /** Without the century, unless it would then be read as of another. */
    String shown() {
      boolean plain = year >= 1900 + PIVOT && year < 2000 + PIVOT;
      return plain
          ? "%02d/%d%c".formatted(year % 100, serial, letter)
          : "%04d/%d%c".formatted(year, serial, letter);
    }
  }
}
