package redsigma.web.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads moments as people write them, in Europe/London, and writes them so that they read back. */
public final class Times {

  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm:ss", Locale.UK);
  private static final String CLOCK =
      "(?:(?<h>\\d{1,2})[:.](?<m>[0-5]\\d)(?:[:.](?<s>[0-5]\\d))?|(?<r>[0-2]\\d[0-5]\\d)"
          + "|(?<o>\\d{1,2})(?= ?[ap]m))"
          + " ?(?<half>am|pm)?(?: ?(?:hrs?|hours|h))?(?: ?(?<zone>gmt|bst|utc|z))?";
  private static final Pattern DAY_THEN_CLOCK =
      Pattern.compile("(?:(?<day>.*?)(?:[ ,t]+(?:at )?))?" + CLOCK);
  private static final Pattern CLOCK_THEN_DAY = Pattern.compile(CLOCK + "[ ,]+(?:on )?(?<day>.+)");

  private Times() {}

  static Optional<Instant> read(String text, Instant now) {
    var tidy = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    if (tidy.equals("now")) {
      return Optional.of(now.truncatedTo(ChronoUnit.MINUTES));
    }
    var today = now.atZone(LONDON).toLocalDate();
    return exact(tidy)
        .or(() -> match(DAY_THEN_CLOCK, tidy).flatMap(found -> moment(found, today)))
        .or(() -> match(CLOCK_THEN_DAY, tidy).flatMap(found -> moment(found, today)));
  }

  /** A stored moment as it stands in London; what is none is given back as it is. */
  static String write(String stored) {
    try {
      return write(Instant.parse(stored));
    } catch (DateTimeException none) {
      return stored;
    }
  }

  public static String write(Instant moment) {
    if (!moment.equals(moment.truncatedTo(ChronoUnit.SECONDS))) {
      return moment.toString();
    }
    var local = moment.atZone(LONDON);
    var shown = (local.getSecond() == 0 ? MINUTES : SECONDS).format(local);
    // The hour that comes twice in October: the second time is named, or it would read as the first
    return local.equals(local.withEarlierOffsetAtOverlap()) ? shown : shown + " GMT";
  }

  private static Optional<Instant> exact(String tidy) {
    try {
      return Optional.of(Instant.parse(tidy.toUpperCase(Locale.UK)));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Optional<MatchResult> match(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  private static Optional<Instant> moment(MatchResult found, LocalDate today) {
    var words = found.group("day");
    var day =
        words == null || words.isBlank() ? Optional.of(today) : Dates.day(words.strip(), today);
    return day.flatMap(date -> clock(found).map(time -> date.atTime(time).atZone(LONDON)))
        .map(local -> inZone(local, found.group("zone")));
  }

  private static Instant inZone(ZonedDateTime local, @Nullable String zone) {
    return switch (zone) {
      case null -> local.toInstant();
      case "bst" -> local.toLocalDateTime().toInstant(ZoneOffset.ofHours(1));
      default -> local.toLocalDateTime().toInstant(ZoneOffset.UTC);
    };
  }

  private static Optional<LocalTime> clock(MatchResult found) {
    var run = found.group("r");
    if (run != null) {
      return time(run.substring(0, 2), run.substring(2), "0", found.group("half"));
    }
    if (found.group("o") != null) {
      return time(found.group("o"), "0", "0", found.group("half"));
    }
    var seconds = found.group("s");
    return time(
        found.group("h"), found.group("m"), seconds == null ? "0" : seconds, found.group("half"));
  }

  private static Optional<LocalTime> time(
      String hour, String minute, String second, @Nullable String half) {
    try {
      int hours = Integer.parseInt(hour);
      if (half != null) {
        hours = hours % 12 + (half.equals("pm") ? 12 : 0);
      }
      return Optional.of(LocalTime.of(hours, Integer.parseInt(minute), Integer.parseInt(second)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
