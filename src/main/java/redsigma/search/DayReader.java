package redsigma.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as officers write them: 3/4/1991, 03.04.91, 3rd April 1991, April 1991, 1991. */
final class DayReader {

  private static final String YEAR = "(?<year>\\d{4}|\\d{2})";
  private static final String FULL_YEAR = "(?<year>(?:19|20)\\d{2})";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String NAME = "(?<name>[a-z]{3,9})\\.?";
  private static final String GAP = "[ ,/\\-]*";

  private static final List<Pattern> WAYS =
      List.of(
          way("(?<day>\\d{1,2})[/.\\- ](?<month>\\d{1,2})[/.\\- ]" + YEAR),
          way("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})"),
          way("(?<day>\\d{2})(?<month>\\d{2})" + FULL_YEAR),
          way(DAY + GAP + "(?:of )?" + NAME + GAP + YEAR),
          way(NAME + GAP + DAY + "[ ,]+" + FULL_YEAR),
          way(NAME + GAP + FULL_YEAR),
          way("(?<month>\\d{1,2})[/.\\-]" + FULL_YEAR),
          way(FULL_YEAR + "-(?<month>\\d{2})"),
          way(FULL_YEAR));

  private final int thisYear;

  DayReader(int thisYear) {
    this.thisYear = thisYear;
  }

  private static Pattern way(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** The keywords a text may mean; none when it is no date. */
  List<String> read(String text) {
    for (var way : WAYS) {
      var match = way.matcher(text);
      if (match.matches()) {
        var keywords = keywords(match);
        if (!keywords.isEmpty()) {
          return keywords;
        }
      }
    }
    return List.of();
  }

  private List<String> keywords(Matcher match) {
    var groups = match.pattern().namedGroups().keySet();
    var keywords = new ArrayList<String>();
    for (int year : years(match.group("year"))) {
      if (groups.contains("month") || groups.contains("name")) {
        var month = groups.contains("name") ? match.group("name") : match.group("month");
        var day = groups.contains("day") ? match.group("day") : "";
        keyword(year, month, day).ifPresent(keywords::add);
      } else {
        keywords.add("%04d".formatted(year));
      }
    }
    return keywords;
  }

  private static Optional<String> keyword(int year, String month, String day) {
    try {
      var number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : named(month);
      return Optional.of(
          day.isEmpty()
              ? YearMonth.of(year, number).toString()
              : LocalDate.of(year, number, Integer.parseInt(day)).toString());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** A year of two digits is of this century unless that lies ahead, and perhaps of the last. */
  private List<Integer> years(String digits) {
    var year = Integer.parseInt(digits);
    if (digits.length() == 4) {
      return List.of(year);
    }
    return 2000 + year <= thisYear ? List.of(2000 + year, 1900 + year) : List.of(1900 + year);
  }

  private static int named(String name) {
    var sought = name.toLowerCase(Locale.ROOT);
    for (var month : Month.values()) {
      if (month
          .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
          .toLowerCase(Locale.ROOT)
          .startsWith(sought)) {
        return month.getValue();
      }
    }
    throw new DateTimeException("No month " + name);
  }
}
