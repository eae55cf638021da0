package redsigma.schema;

import java.time.LocalDate;

/**
 * How references of a type read: {@code SA{force}{yy}{serial:6}}. Serials run per filled-in prefix,
 * are given once and never again.
 */
public record ReferencePattern(String source) {

  /** The pattern with force and year filled in, up to the serial: what a counter counts under. */
  public String prefix(String force, LocalDate day) {
    var open = source.indexOf("{serial:");
    return source
        .substring(0, open)
        .replace("{force}", force)
        .replace("{yyyy}", "%04d".formatted(day.getYear()))
        .replace("{yy}", "%02d".formatted(day.getYear() % 100));
  }

  public String reference(String prefix, long serial) {
    var open = source.indexOf("{serial:");
    var close = source.indexOf('}', open);
    var digits = Integer.parseInt(source.substring(open + "{serial:".length(), close));
    return prefix + ("%0" + digits + "d").formatted(serial) + source.substring(close + 1);
  }
}
