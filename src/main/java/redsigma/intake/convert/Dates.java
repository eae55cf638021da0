package redsigma.intake.convert;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.YEAR;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redsigma.intake.mapping.DatePattern;
import redsigma.intake.mapping.Take;

/** Reads dates as a source writes them, and gives them as they are stored (ISO 8601). */
final class Dates {

  private static final List<String> ISO_DAY = List.of("yyyy-MM-dd");
  private static final List<String> ISO_PARTIAL = List.of("yyyy-MM-dd", "yyyy-MM", "yyyy");
  private static final List<String> ISO_TIME =
      List.of(
          "yyyy-MM-dd'T'HH:mm[:ss]XXX",
          "yyyy-MM-dd'T'HH:mm[:ss]",
          "yyyy-MM-dd HH:mm[:ss]",
          "yyyy-MM-dd");

  private final List<DatePattern> patterns;
  private final ZoneId zone;

  private Dates(List<String> patterns, ZoneId zone) {
    this.patterns = patterns.stream().map(DatePattern::read).flatMap(Optional::stream).toList();
    this.zone = zone;
  }

  static Dates days(Take take) {
    return new Dates(take.patterns().isEmpty() ? ISO_DAY : take.patterns(), take.zone());
  }

  static Dates partialDays(Take take) {
    return new Dates(take.patterns().isEmpty() ? ISO_PARTIAL : take.patterns(), take.zone());
  }

  static Dates times(Take take) {
    return new Dates(take.patterns().isEmpty() ? ISO_TIME : take.patterns(), take.zone());
  }

  Taken day(String text) {
    var parsed = parse(text);
    var day = parsed == null ? null : parsed.query(TemporalQueries.localDate());
    return day == null ? unreadable("date", text) : new Taken.Value(day.toString());
  }

  Taken partialDay(String text) {
    boolean estimated = text.endsWith("~");
    var parsed = parse(estimated ? text.substring(0, text.length() - 1) : text);
    if (parsed == null || !parsed.isSupported(YEAR)) {
      return unreadable("date", text);
    }
    var written = new StringBuilder("%04d".formatted(parsed.get(YEAR)));
    if (parsed.isSupported(MONTH_OF_YEAR)) {
      written.append("-%02d".formatted(parsed.get(MONTH_OF_YEAR)));
      if (parsed.isSupported(DAY_OF_MONTH)) {
        written.append("-%02d".formatted(parsed.get(DAY_OF_MONTH)));
      }
    }
    return new Taken.Value(written.append(estimated ? "~" : "").toString());
  }

  Taken time(String text) {
    var parsed = parse(text);
    var time = parsed == null ? null : instant(parsed);
    return time == null ? unreadable("date and time", text) : new Taken.Value(time.toString());
  }

  private @Nullable Instant instant(TemporalAccessor parsed) {
    var day = parsed.query(TemporalQueries.localDate());
    if (day == null) {
      return null;
    }
    var hour = parsed.query(TemporalQueries.localTime());
    var local = LocalDateTime.of(day, hour == null ? LocalTime.MIDNIGHT : hour);
    return parsed.isSupported(ChronoField.OFFSET_SECONDS)
        ? OffsetDateTime.from(parsed).toInstant()
        : ZonedDateTime.of(local, zone).toInstant();
  }

  private @Nullable TemporalAccessor parse(String text) {
    for (var pattern : patterns) {
      var parsed = pattern.parse(text);
      if (parsed != null && sensible(parsed)) {
        return parsed;
      }
    }
    return null;
  }

  /** A month without a day is read strictly too: the thirteenth month is none. */
  private static boolean sensible(TemporalAccessor parsed) {
    return !parsed.isSupported(MONTH_OF_YEAR)
        || MONTH_OF_YEAR.range().isValidValue(parsed.getLong(MONTH_OF_YEAR));
  }

  private Taken unreadable(String what, String text) {
    var ways = String.join(" or ", patterns.stream().map(DatePattern::pattern).toList());
    return new Taken.Unreadable("'%s' is no %s as %s".formatted(Shortened.of(text), what, ways));
  }
}
