package redsigma.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import redsigma.record.Point;

/** A part of the map: what is near a point, or what a map shows between two corners. */
public sealed interface Area {

  /** No further than the whole of Great Britain is long. */
  int FURTHEST = 1_000_000;

  Pattern FAR =
      Pattern.compile(
          "(\\d{1,7}(?:\\.\\d{1,3})?)\\s*(m|metres?|km|kilometres?|mi|miles?|yards?|yd)?");

  /** All within a distance of a point. */
  record Circle(Point centre, int metres) implements Area {
    @Override
    public boolean holds(Point point) {
      return centre.metresTo(point) <= metres;
    }

    /** As the query language has it: {@code 54.77610,-1.57330,500m}. */
    @Override
    public String toString() {
      return "%s,%dm".formatted(centre, metres);
    }
  }

  /** All between two corners, of which the first is in the south and the west. */
  record Box(Point southWest, Point northEast) implements Area {
    @Override
    public boolean holds(Point point) {
      return point.latitude() >= southWest.latitude()
          && point.latitude() <= northEast.latitude()
          && point.longitude() >= southWest.longitude()
          && point.longitude() <= northEast.longitude();
    }

    /** As the query language has it: south, west, north, east. */
    @Override
    public String toString() {
      return southWest + "," + northEast;
    }
  }

  boolean holds(Point point);

  /**
   * Reads {@code latitude,longitude,distance} or {@code south,west,north,east}; a distance without
   * unit is in metres. Empty for what is neither.
   */
  static Optional<Area> read(String text) {
    var parts = text.strip().split("\\s*[,;]\\s*", -1);
    return switch (parts.length) {
      case 3 -> Point.read(parts[0] + "," + parts[1]).flatMap(centre -> circle(centre, parts[2]));
      case 4 ->
          Point.read(parts[0] + "," + parts[1])
              .flatMap(
                  one -> Point.read(parts[2] + "," + parts[3]).map(other -> between(one, other)));
      default -> Optional.empty();
    };
  }

  private static Optional<Area> circle(Point centre, String distance) {
    return Optional.of(FAR.matcher(distance.toLowerCase(Locale.ROOT)))
        .filter(Matcher::matches)
        .map(far -> Math.round(Double.parseDouble(far.group(1)) * metres(far.group(2))))
        .filter(metres -> metres > 0 && metres <= FURTHEST)
        .map(metres -> new Circle(centre, metres.intValue()));
  }

  private static double metres(@Nullable String unit) {
    if (unit == null) {
      return 1;
    }
    return switch (unit.charAt(0)) {
      case 'k' -> 1_000;
      case 'y' -> 0.9144;
      default -> unit.startsWith("mi") ? 1_609.344 : 1;
    };
  }

  private static Area between(Point one, Point other) {
    return new Box(
        new Point(
            Math.min(one.latitude(), other.latitude()),
            Math.min(one.longitude(), other.longitude())),
        new Point(
            Math.max(one.latitude(), other.latitude()),
            Math.max(one.longitude(), other.longitude())));
  }

  /** How far a point is from the middle: "340 m away"; empty where there is no middle. */
  default String away(Point point) {
    return switch (this) {
      case Circle(Point centre, int _) -> distance(centre.metresTo(point)) + " away";
      case Box _ -> "";
    };
  }

  /** In words: "within 500 m of 54.7761, -1.5733". */
  default String words() {
    return switch (this) {
      case Circle(Point centre, int metres) ->
          "within %s of %s".formatted(distance(metres), spoken(centre));
      case Box(Point southWest, Point northEast) ->
          "between %s and %s on the map".formatted(spoken(southWest), spoken(northEast));
    };
  }

  /** "340 m", "2.5 km". */
  static String distance(double metres) {
    return metres < 995
        ? "%d m".formatted(Math.round(metres))
        : "%s km".formatted(String.format(Locale.ROOT, "%.1f", metres / 1_000).replace(".0", ""));
  }

  private static String spoken(Point point) {
    return String.format(Locale.ROOT, "%.4f, %.4f", point.latitude(), point.longitude());
  }
}
