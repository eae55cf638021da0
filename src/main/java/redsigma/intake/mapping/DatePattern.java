package redsigma.intake.mapping;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A way in which a source writes dates: {@code dd/MM/yyyy}, {@code d MMM yyyy HH:mm}. */
public record DatePattern(String pattern, DateTimeFormatter formatter) {

  /** Empty when the letters are no pattern. */
  public static Optional<DatePattern> read(String pattern) {
    try {
      // the year letter of the calendar, for strict reading: 31 February is no date
      var formatter =
          DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.UK)
              .withResolverStyle(ResolverStyle.STRICT);
      return Optional.of(new DatePattern(pattern, formatter));
    } catch (IllegalArgumentException | ClassCastException _) {
      // Java itself stumbles over a pad letter between numbers: "pduuuu"
      return Optional.empty();
    }
  }

  public @Nullable TemporalAccessor parse(String text) {
    try {
      return formatter.parse(text);
    } catch (DateTimeException _) {
      return null;
    }
  }
}
