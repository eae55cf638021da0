package redsigma.schema.format;

import java.util.Locale;
import java.util.regex.Pattern;

/** Marks laid bare of what only makes them easier to read. */
final class Bare {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}?*]+");

  private Bare() {}

  /**
   * Capitals and figures without anything between; {@code ?} and {@code *} stand for the unread.
   */
  static String of(String text) {
    var bare = BETWEEN.matcher(capitals(text)).replaceAll("");
    return bare.isEmpty() ? capitals(text) : bare;
  }

  /** Capitals without spaces, and all else as it is. */
  static String capitals(String text) {
    return unspaced(text.toUpperCase(Locale.ROOT));
  }

  static String unspaced(String text) {
    return SPACE.matcher(text).replaceAll("");
  }

  static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
  }
}
