package redsigma.web.search;

import java.util.List;
import redsigma.web.frame.Assets;
import redsigma.web.frame.MapSettings;
import redsigma.web.frame.Pagination;
import redsigma.web.frame.RecordLine;

/**
 * What was found, on the map.
 *
 * @param list where the same stands as a list
 * @param area the part of the map that was asked for, as the query language has it; or empty
 * @param chips what narrows the search, each leading to the search without it
 * @param facets values chosen, as {@code path:code}
 * @param placed of these results, those that are somewhere
 * @param elsewhere those of which no place is known
 */
public record MapPage(
    String words,
    String rest,
    String type,
    List<String> facets,
    List<Narrowing.Chip> chips,
    List<String> notices,
    String list,
    String area,
    long total,
    long first,
    List<RecordLine> placed,
    List<RecordLine> elsewhere,
    List<Dot> dots,
    Pagination pages,
    MapSettings ground) {

  private static final String STYLE = Assets.webJar("leaflet", "dist/leaflet.css");
  private static final String SCRIPT = Assets.webJar("leaflet", "dist/leaflet.js");

  public MapPage {
    facets = List.copyOf(facets);
    chips = List.copyOf(chips);
    notices = List.copyOf(notices);
    placed = List.copyOf(placed);
    elsewhere = List.copyOf(elsewhere);
    dots = List.copyOf(dots);
  }

  /**
   * A record at a point.
   *
   * @param at latitude and longitude
   * @param said how it came there, or empty
   */
  public record Dot(
      String at, String title, String kind, String colour, String href, String said) {}

  public String style() {
    return STYLE;
  }

  public String script() {
    return SCRIPT;
  }

  public long last() {
    return first + placed.size() + elsewhere.size() - 1;
  }

  public boolean asked() {
    return !words.isEmpty() || !type.isEmpty();
  }
}
