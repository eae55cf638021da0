package redsigma.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The written forms of values that are stored as text. */
final class PlainText {

  private static final List<String> CERTAINTIES =
      List.of("confirmed", "probable", "possible", "disproved");
  private static final Pattern PLACE =
      Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?),(-?\\d{1,3}(?:\\.\\d+)?)");

  private PlainText() {}

  static boolean isDate(String text) {
    try {
      return LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeException _) {
      return false;
    }
  }

  static boolean isDateTime(String text) {
    try {
      return OffsetDateTime.parse(text).getYear() > 0;
    } catch (DateTimeException _) {
      return false;
    }
  }

  /** A year, a month or a day, perhaps with {@code ~}. */
  static boolean isPartialDate(String text) {
    var sure = text.endsWith("~") ? text.substring(0, text.length() - 1) : text;
    try {
      return sure.matches("\\d{4}")
          || (sure.matches("\\d{4}-\\d{2}") && YearMonth.parse(sure).getMonthValue() > 0)
          || isDate(sure);
    } catch (DateTimeException _) {
      return false;
    }
  }

  /** Latitude and longitude in WGS 84. */
  static boolean isPlace(String text) {
    var matcher = PLACE.matcher(text);
    return matcher.matches()
        && Math.abs(Double.parseDouble(matcher.group(1))) <= 90
        && Math.abs(Double.parseDouble(matcher.group(2))) <= 180;
  }

  static @Nullable String partialDate(Part part, String key) {
    var text = part.text(key);
    if (text != null && !isPartialDate(text)) {
      part.problem(
          key, "'%s' is no date: '%s'.".formatted(key, text), "Write 2024, 2024-01 or 2024-01-11.");
    }
    return text;
  }

  static @Nullable String certainty(Part part) {
    var text = part.text("certainty");
    if (text != null && !CERTAINTIES.contains(text)) {
      part.problem(
          "certainty",
          "'certainty' cannot be '%s'.".formatted(text),
          Nearest.remedy(text, CERTAINTIES));
    }
    return text;
  }
}
