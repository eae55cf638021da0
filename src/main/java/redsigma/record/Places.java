package redsigma.record;

import java.util.regex.Pattern;

/** Points on the map, stored as {@code latitude,longitude}. */
final class Places {

  private static final Pattern POINT =
      Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,8})?),(-?\\d{1,3}(?:\\.\\d{1,8})?)");

  private Places() {}

  static boolean isPlace(Object value) {
    if (!(value instanceof String text)) {
      return false;
    }
    var point = POINT.matcher(text);
    return point.matches()
        && Math.abs(Double.parseDouble(point.group(1))) <= 90
        && Math.abs(Double.parseDouble(point.group(2))) <= 180;
  }
}
