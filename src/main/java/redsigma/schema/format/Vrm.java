package redsigma.schema.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Vehicle registration marks, of every series a vehicle in the UK may still carry. */
public final class Vrm implements Notation {

  /** Shown with a space between the groups. */
  private static final List<Pattern> SERIES =
      List.of(
          // since September 2001: AB12 CDE
          Pattern.compile("([A-HJ-PR-Y]{2}(?!00|01|50)[0-9]{2})([A-HJ-PR-Z]{3})"),
          // 1983 to 2001, year letter first: A123 BCD
          Pattern.compile("([A-HJ-NPR-TV-Y](?!0)[0-9]{1,3})([A-HJ-PR-Y]{3})"),
          // 1963 to 1983, year letter last: ABC 123D
          Pattern.compile("([A-HJ-PR-Y]{3})((?!0)[0-9]{1,3}[A-HJ-NPR-TV-Y])"),
          // Northern Ireland: RIA 1234
          Pattern.compile("(?=[A-Z]*[IZ])([A-Z]{2,3})([1-9][0-9]{0,3})"),
          // dateless, before 1963 and cherished: 1 A, AB 1234, 123 ABC
          Pattern.compile("(?=.{2,6}$)([A-Z]{1,3})([1-9][0-9]{0,3})"),
          Pattern.compile("(?=.{2,6}$)([1-9][0-9]{0,3})([A-Z]{1,3})"),
          // age or identity unknown: Q123 ABC
          Pattern.compile("(Q[1-9][0-9]{0,2})([A-HJ-PR-Y]{3})"),
          // diplomatic: 101 D 234
          Pattern.compile("([0-9]{3})([DX])([0-9]{3})"),
          // military: AB 12 CD, and older 12 AB 34
          Pattern.compile("([A-Z]{2})([0-9]{2})([A-Z]{2})"),
          Pattern.compile("([0-9]{2})([A-Z]{2})([0-9]{2})"));

  private static final Pattern NEVER_ISSUED = Pattern.compile("[A-Z]{2}(00|01|50)[A-Z]{3}");

  @Override
  public String normalise(String text) {
    return Bare.of(text);
  }

  @Override
  public String display(String text) {
    return shown(normalise(text)).orElse(text.strip());
  }

  @Override
  public Optional<String> warning(String text) {
    var mark = normalise(text);
    boolean isPart = mark.indexOf('?') >= 0 || mark.indexOf('*') >= 0;
    if (mark.isEmpty() || isPart || fits(mark)) {
      return Optional.empty();
    }
    var never = NEVER_ISSUED.matcher(mark);
    if (never.matches()) {
      return Optional.of(
          "No registration was issued with %s in the middle: check the figures."
              .formatted(never.group(1)));
    }
    return Lookalikes.firstThatFits(mark, Vrm::fits)
        .flatMap(Vrm::shown)
        .map("Not in the form of a UK registration. Was it %s?"::formatted)
        .or(
            () ->
                Optional.of(
                    "Not in the form of a UK registration, such as AB12 CDE:"
                        + " check it, or say that it is foreign, trade or false."));
  }

  private static boolean fits(String mark) {
    return SERIES.stream().anyMatch(series -> series.matcher(mark).matches());
  }

  private static Optional<String> shown(String mark) {
    return SERIES.stream().flatMap(series -> Shape.spaced(series, mark).stream()).findFirst();
  }
}
