package redsigma.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what every record can be narrowed by, whatever the packages in force: days, standing, area.
 */
final class FilterReader {

  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final Map<String, String> STANDING =
      Map.of(
          "unit", "unit", "state", "state", "status", "state", "force", "force", "marking",
          "marking");

  private final DayReader days;

  FilterReader(int thisYear) {
    this.days = new DayReader(thisYear);
  }

  /** Empty when it is no filter, or nothing that its value could be. */
  Optional<Condition> read(String name, String value) {
    var key = name.toLowerCase(Locale.ROOT);
    var day = days.read(value).stream().findFirst();
    return switch (key) {
      case "after", "since", "from" -> day.map(when -> between(first(when), null));
      case "before" -> day.map(when -> between(null, first(when).minusDays(1)));
      case "until" -> day.map(when -> between(null, last(when)));
      case "within" -> Area.read(value).map(Condition.Within::new);
      case "on" -> day.map(when -> between(first(when), last(when)));
      default -> standing(key, value);
    };
  }

  private static Condition between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Condition.Between(
        first == null ? null : first.toString(), last == null ? null : last.toString());
  }

  /** The first day of a day, month or year. */
  private static LocalDate first(String keyword) {
    return switch (keyword.length()) {
      case YEAR -> LocalDate.parse(keyword + "-01-01");
      case MONTH -> LocalDate.parse(keyword + "-01");
      default -> LocalDate.parse(keyword);
    };
  }

  private static LocalDate last(String keyword) {
    return switch (keyword.length()) {
      case YEAR -> LocalDate.parse(keyword + "-12-31");
      case MONTH -> YearMonth.parse(keyword).atEndOfMonth();
      default -> LocalDate.parse(keyword);
    };
  }

  private static Optional<Condition> standing(String key, String value) {
    var field = STANDING.get(key);
    var words = Words.of(value);
    return field == null || words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Condition.Standing(field, words));
  }
}
