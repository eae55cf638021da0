package redsigma.search;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The hour at which the index is compared with the records. */
@Component
final class Night {

  private final Clock clock;
  private final LocalTime hour;
  private final Instant start;

  Night(Clock clock, SearchSettings settings) {
    this.clock = clock;
    this.hour = settings.comparison();
    this.start = clock.instant();
  }

  Instant now() {
    return clock.instant();
  }

  /** Whether the hour has struck since the last time, or since the start when there was none. */
  boolean isDue(Optional<Instant> last) {
    return last.orElse(start).isBefore(lastStrike());
  }

  private Instant lastStrike() {
    var now = ZonedDateTime.ofInstant(now(), Days.LONDON);
    var today = now.with(hour);
    return (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
  }
}
