package redsigma.web.network;

import java.util.List;

/**
 * Records as points and links as lines between them. Nothing stands in it that does not also stand
 * in words beside it.
 *
 * @param points the most important first: where there is little room, only so many are drawn
 * @param scripts the addresses of what draws it
 */
public record Picture(List<Point> points, List<Line> lines, List<String> scripts) {

  /** Where there is nothing to be drawn. */
  public static final Picture NONE = new Picture(List.of(), List.of(), List.of());

  public Picture {
    points = List.copyOf(points);
    lines = List.copyOf(lines);
    scripts = List.copyOf(scripts);
  }

  /** A record; {@code named} when the question was about it. */
  public record Point(
      String id, String title, String kind, String colour, boolean named, String href) {}

  /** All links between two records, in the words of the first. */
  public record Line(String from, String to, String words) {}

  /** Whether there is anything to see in it. */
  public boolean drawn() {
    return !lines.isEmpty();
  }
}
