package redsigma.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/** The keywords under which a day is kept: itself, its month, its year. */
final class Days {

  static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final Pattern STORED = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?~?");

  private Days() {}

  static List<String> keywords(Instant instant) {
    return keywords(LocalDate.ofInstant(instant, LONDON).toString());
  }

  /** Of a stored date, partial date or instant; none when it is something else. */
  static List<String> keywords(String stored) {
    if (stored.indexOf('T') > 0) {
      return instant(stored);
    }
    var match = STORED.matcher(stored);
    if (!match.matches()) {
      return List.of();
    }
    var year = match.group(1);
    if (match.group(2) == null) {
      return List.of(year);
    }
    var month = year + "-" + match.group(2);
    return match.group(3) == null
        ? List.of(year, month)
        : List.of(year, month, month + "-" + match.group(3));
  }

  private static List<String> instant(String stored) {
    try {
      return keywords(Instant.parse(stored));
    } catch (java.time.DateTimeException notAnInstant) {
      return List.of();
    }
  }
}
