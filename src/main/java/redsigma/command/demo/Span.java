package redsigma.command.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;

/** A stretch of time around now, as {@code [-3y, -2d]}: years, months, weeks, days, hours. */
record Span(LocalDateTime from, LocalDateTime to) {

  private static final Pattern OFFSET = Pattern.compile("([+-]?[0-9]+)([ymwdh])");

  static Span of(Object source, LocalDateTime now) {
    if (source instanceof List<?> ends && ends.size() == 2) {
      return new Span(at(ends.get(0), now), at(ends.get(1), now));
    }
    throw new IllegalArgumentException("'%s' is no span such as [-3y, -2d]".formatted(source));
  }

  private static LocalDateTime at(Object source, LocalDateTime now) {
    var offset = OFFSET.matcher(String.valueOf(source));
    if (!offset.matches()) {
      return LocalDate.parse(String.valueOf(source)).atStartOfDay();
    }
    long amount = Long.parseLong(offset.group(1));
    return switch (offset.group(2)) {
      case "y" -> now.plusYears(amount);
      case "m" -> now.plusMonths(amount);
      case "w" -> now.plusWeeks(amount);
      case "d" -> now.plusDays(amount);
      default -> now.plusHours(amount);
    };
  }

  LocalDateTime moment(double share) {
    return from.plusSeconds(Math.round(Duration.between(from, to).toSeconds() * share));
  }
}
