package redsigma.web.frame;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says when something was, in the officers' own time zone. */
@Component
public class Times {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

  private final Clock clock;

  Times(Clock clock) {
    this.clock = clock;
  }

  /** "today 14:05", "yesterday 09:12", "3 April 1991 14:05". */
  public String near(Instant instant) {
    var then = instant.atZone(LONDON);
    long days =
        ChronoUnit.DAYS.between(then.toLocalDate(), clock.instant().atZone(LONDON).toLocalDate());
    var day = days == 0 ? "today" : days == 1 ? "yesterday" : DAY.format(then);
    return day + " " + TIME.format(then);
  }

  /** "Monday 23 November 2026". */
  public String today() {
    return WEEKDAY.format(clock.instant().atZone(LONDON));
  }

  /** "3 April 1991 14:05", for what is printed. */
  public String exact(Instant instant) {
    var then = instant.atZone(LONDON);
    return DAY.format(then) + " " + TIME.format(then);
  }
}
