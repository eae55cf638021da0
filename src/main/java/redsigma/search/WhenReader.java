package redsigma.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what may say when: a date in any form, a date of birth, an age. */
final class WhenReader {

  private static final Pattern BORN =
      Pattern.compile(
          "(?:born|b\\.|dob|d\\.o\\.b\\.?|date of birth)[: ]*(?:in |on )?"
              + "(?<about>(?:about|around|circa|c\\.?|approx\\.?|~) ?)?(?<day>.*)",
          Pattern.CASE_INSENSITIVE);
  private static final int ABOUT = 2;
  private static final int YEAR = 4;

  private final DayReader days;
  private final AgeReader ages;

  WhenReader(int thisYear) {
    this.days = new DayReader(thisYear);
    this.ages = new AgeReader(thisYear);
  }

  /** The day, or days, that the units from one place up to another may mean. */
  Optional<Sought.Day> read(int from, int until, String text) {
    var born = BORN.matcher(text);
    if (born.matches()) {
      var keywords = days.read(born.group("day"));
      return day(from, until, born.group("about") == null ? keywords : around(keywords));
    }
    var keywords = days.read(text);
    return keywords.isEmpty() ? age(from, until, text) : day(from, until, keywords);
  }

  private Optional<Sought.Day> age(int from, int until, String text) {
    var years = ages.read(text);
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sought.Day(from, until, years, List.of(), List.of(), ages.readAround(text)));
  }

  private static Optional<Sought.Day> day(int from, int until, List<String> keywords) {
    return keywords.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sought.Day(
                from,
                until,
                keywords,
                DaySlips.swapped(keywords),
                DaySlips.mistyped(keywords),
                List.of()));
  }

  private static List<String> around(List<String> keywords) {
    return keywords.stream().flatMap(WhenReader::around).distinct().toList();
  }

  private static Stream<String> around(String keyword) {
    return keyword.length() == YEAR
        ? Stream.iterate(Integer.parseInt(keyword) - ABOUT, year -> year + 1)
            .limit(2 * ABOUT + 1)
            .map(Object::toString)
        : Stream.of(keyword);
  }
}
