package redsigma.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days that were meant when another was written: day and month swapped, one digit wrong. */
final class DaySlips {

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final int[] PLACES = {2, 3, 5, 6, 8, 9};

  private DaySlips() {}

  static List<String> swapped(List<String> keywords) {
    return keywords.stream().flatMap(DaySlips::swapped).distinct().toList();
  }

  private static Stream<String> swapped(String keyword) {
    var day = DAY.matcher(keyword);
    return day.matches() && !day.group(2).equals(day.group(3))
        ? valid(day.group(1) + "-" + day.group(3) + "-" + day.group(2)).stream()
        : Stream.empty();
  }

  /** One digit wrong (the century's aside), or two neighbours swapped, of a single full date. */
  static List<String> mistyped(List<String> keywords) {
    return keywords.stream()
        .filter(keyword -> DAY.matcher(keyword).matches())
        .flatMap(DaySlips::mistyped)
        .distinct()
        .toList();
  }

  private static Stream<String> mistyped(String day) {
    var slips = new ArrayList<String>();
    for (int place : PLACES) {
      for (char digit = '0'; digit <= '9'; digit++) {
        if (digit != day.charAt(place)) {
          valid(with(day, place, digit)).ifPresent(slips::add);
        }
      }
    }
    for (int place : new int[] {2, 5, 8}) {
      var swapped = with(with(day, place, day.charAt(place + 1)), place + 1, day.charAt(place));
      valid(swapped).filter(each -> !each.equals(day)).ifPresent(slips::add);
    }
    return slips.stream();
  }

  private static String with(String day, int place, char digit) {
    return day.substring(0, place) + digit + day.substring(place + 1);
  }

  private static Optional<String> valid(String day) {
    try {
      return Optional.of(LocalDate.parse(day).toString());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
