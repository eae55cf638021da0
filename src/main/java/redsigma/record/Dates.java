package redsigma.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates as they are stored (ISO 8601) and shown (3 April 1991, Europe/London). */
final class Dates {

  static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(LONDON);

  private Dates() {}

  static boolean isDate(Object value) {
    return value instanceof String text && text.length() == 10 && first(text).isPresent();
  }

  static boolean isPartial(Object value) {
    return value instanceof String text && first(text).isPresent();
  }

  static boolean isInstant(Object value) {
    return value instanceof String text && instant(text).isPresent();
  }

  static Optional<Instant> instant(String text) {
    try {
      return text.contains("T") ? Optional.of(Instant.parse(text)) : Optional.empty();
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  /** The first day a stored date may mean; empty when it is none. */
  static Optional<LocalDate> first(String text) {
    var date = text.endsWith("~") ? text.substring(0, text.length() - 1) : text;
    try {
      return switch (date.length()) {
        case 4 -> Optional.of(Year.parse(date).atDay(1));
        case 7 -> Optional.of(YearMonth.parse(date).atDay(1));
        case 10 -> Optional.of(LocalDate.parse(date));
        default -> Optional.empty();
      };
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  /** A date, partial date or instant in words; the text itself when it is none of these. */
  static String shown(String text) {
    var instant = instant(text);
    if (instant.isPresent()) {
      return MINUTE.format(instant.get());
    }
    return first(text).map(day -> shown(text, day)).orElse(text);
  }

  private static String shown(String text, LocalDate day) {
    var about = text.endsWith("~");
    var words =
        switch (about ? text.length() - 1 : text.length()) {
          case 4 -> Integer.toString(day.getYear());
          case 7 -> MONTH.format(day);
          default -> DAY.format(day);
        };
    return about ? "about " + words : words;
  }
}
