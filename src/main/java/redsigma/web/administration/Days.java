package redsigma.web.administration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import redsigma.security.Post;
import redsigma.security.Posts;

/** Whole days in the force's own time zone, as administrators give them. */
@Component
class Days {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final Clock clock;

  Days(Clock clock) {
    this.clock = clock;
  }

  boolean isOver(Post post) {
    return post.isOver(clock.instant());
  }

  boolean isPast(Instant instant) {
    return !clock.instant().isBefore(instant);
  }

  boolean isPast(LocalDate day) {
    return isPast(end(day));
  }

  /** From the beginning of a day, now when none is given, until the end of another. */
  Posts.Span span(Optional<LocalDate> from, Optional<LocalDate> until) {
    return new Posts.Span(
        from.map(day -> day.atStartOfDay(LONDON).toInstant()).orElseGet(clock::instant),
        until.map(Days::end).orElse(null));
  }

  static Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay(LONDON).toInstant();
  }

  String first(Instant instant) {
    return DAY.format(instant.atZone(LONDON));
  }

  /** The last day of what ends at an instant. */
  String last(Instant end) {
    return DAY.format(end.minus(Duration.ofMillis(1)).atZone(LONDON));
  }
}
