package redsigma.record;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A point on the map in WGS 84, in degrees; stored as {@code latitude,longitude}. */
public record Point(double latitude, double longitude) {

  private static final Pattern WRITTEN =
      Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,15})?),\\s*(-?\\d{1,3}(?:\\.\\d{1,15})?)");
  private static final Pattern STORED =
      Pattern.compile("-?\\d{1,2}(?:\\.\\d{1,8})?,-?\\d{1,3}(?:\\.\\d{1,8})?");
  private static final double METRES_A_RADIAN = 6_371_008.8;

  public Point {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("No point on earth: " + latitude + "," + longitude);
    }
  }

  static boolean isStored(Object value) {
    return value instanceof String text && STORED.matcher(text).matches() && read(text).isPresent();
  }

  /** Empty for what is no latitude and longitude. */
  public static Optional<Point> read(String text) {
    var numbers = WRITTEN.matcher(text.strip());
    if (!numbers.matches()) {
      return Optional.empty();
    }
    double latitude = Double.parseDouble(numbers.group(1));
    double longitude = Double.parseDouble(numbers.group(2));
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
        ? Optional.of(new Point(latitude, longitude))
        : Optional.empty();
  }

  /** Over the surface of a round earth. */
  public double metresTo(Point other) {
    double north = Math.toRadians(other.latitude - latitude);
    double east = Math.toRadians(other.longitude - longitude);
    double half =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * Math.pow(Math.sin(east / 2), 2);
    return 2 * METRES_A_RADIAN * Math.asin(Math.min(1, Math.sqrt(half)));
  }

  /** To about a metre. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.5f,%.5f", latitude, longitude);
  }
}
