package redsigma.network.graph;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Days in two bytes: how many since 1 January 1900, from one on; none when it is not known. */
public final class Days {

  /** A day that is not known. */
  public static final char NONE = 0;

  /** Before all days, and after them. */
  static final int ALWAYS = Integer.MIN_VALUE;

  static final int NEVER = Integer.MAX_VALUE;

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final long BEFORE_FIRST = LocalDate.of(1899, 12, 31).toEpochDay();

  private Days() {}

  /** The first day that a stored partial date may mean: {@code 2024}, {@code 2024-03~}. */
  public static char first(@Nullable String partial) {
    var date = date(partial);
    return date == null ? NONE : of(date.first());
  }

  /** The last day that it may mean. */
  public static char last(@Nullable String partial) {
    var date = date(partial);
    return date == null ? NONE : of(date.last());
  }

  public static char of(@Nullable Instant happened) {
    return happened == null ? NONE : of(LocalDate.ofInstant(happened, LONDON));
  }

  static char of(LocalDate day) {
    return (char) Math.clamp(day.toEpochDay() - BEFORE_FIRST, 1, Character.MAX_VALUE);
  }

  private record Stretch(LocalDate first, LocalDate last) {}

  private static @Nullable Stretch date(@Nullable String partial) {
    if (partial == null) {
      return null;
    }
    var plain = partial.endsWith("~") ? partial.substring(0, partial.length() - 1) : partial;
    try {
      return switch (plain.length()) {
        case 4 -> new Stretch(Year.parse(plain).atDay(1), Year.parse(plain).atMonth(12).atDay(31));
        case 7 ->
            new Stretch(YearMonth.parse(plain).atDay(1), YearMonth.parse(plain).atEndOfMonth());
        case 10 -> new Stretch(LocalDate.parse(plain), LocalDate.parse(plain));
        default -> null;
      };
    } catch (DateTimeException unreadable) {
      return null;
    }
  }
}
