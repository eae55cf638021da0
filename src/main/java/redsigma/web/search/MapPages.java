package redsigma.web.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.search.Area;
import redsigma.search.Filters;
import redsigma.search.Filters.Kind;
import redsigma.search.Results;
import redsigma.search.Search;
import redsigma.search.Whereabouts;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Frame;
import redsigma.web.frame.MapSettings;
import redsigma.web.frame.Pagination;
import redsigma.web.frame.RecordLine;

/** The results of a search on the map, of which a part can be searched in turn. */
@Controller
class MapPages {

  private static final int SIZE = 100;
  private static final int MOST_SPOTS = 5;
  private static final Results NOTHING = new Results(List.of(), 0, List.of());

  private final Search search;
  private final SearchDrawing drawing;
  private final Whereabouts whereabouts;
  private final MapSettings ground;
  private final Clock clock;

  MapPages(
      Search search,
      SearchDrawing drawing,
      Whereabouts whereabouts,
      MapSettings ground,
      Clock clock) {
    this.search = search;
    this.drawing = drawing;
    this.whereabouts = whereabouts;
    this.ground = ground;
    this.clock = clock;
  }

  @Needs(Permission.READ)
  @GetMapping("/search/map")
  ModelAndView page(
      Viewer viewer,
      Frame frame,
      @RequestParam(name = "q", defaultValue = "") String words,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(name = "facet", defaultValue = "") List<String> facets,
      @RequestParam(defaultValue = "1") int page) {
    var asked = SearchAddress.of(words, type, facets, page);
    var found = asked.asks() ? search.run(viewer, asked.query(SIZE)) : NOTHING;
    var drawn = draw(viewer, asked, found);
    var shown = Stream.concat(drawn.placed().stream(), drawn.elsewhere().stream()).toList();
    var framed = frame.in("search").searching(words).marked(Searching.marking(shown));
    return new ModelAndView("search/map", Map.of("frame", framed, "page", drawn));
  }

  private MapPage draw(Viewer viewer, SearchAddress asked, Results found) {
    var filters = Filters.of(asked.words(), LocalDate.now(clock));
    var area = Area.read(filters.value(Kind.WITHIN));
    var spots = whereabouts.of(viewer, found.hits().stream().map(hit -> hit.record()).toList());
    var placed = new ArrayList<RecordLine>();
    var elsewhere = new ArrayList<RecordLine>();
    var dots = new ArrayList<MapPage.Dot>();
    drawing
        .drawn(viewer, found.hits())
        .forEach(
            (id, line) -> {
              var at = asked(area, spots.getOrDefault(id, List.of()));
              (at.isEmpty() ? elsewhere : placed).add(line);
              at.stream().limit(MOST_SPOTS).forEach(spot -> dots.add(dot(line, spot)));
            });
    int pages = (int) Math.min(500, (found.total() + SIZE - 1) / SIZE);
    return new MapPage(
        asked.words(),
        filters.rest(),
        asked.type(),
        asked.facets().stream().map(each -> each.facet() + ":" + each.value()).toList(),
        NarrowingDrawing.chips(filters, without -> asked.saying(without.text()).mapHref()),
        found.notices(),
        asked.atPage(1).href(),
        filters.value(Kind.WITHIN),
        found.total(),
        (long) (asked.page() - 1) * SIZE + 1,
        placed,
        elsewhere,
        dots,
        Pagination.of(asked.page(), pages, each -> asked.atPage(each).mapHref()),
        ground);
  }

  /** Where an area was asked for, what a record has elsewhere is another matter. */
  private static List<Whereabouts.Spot> asked(Optional<Area> area, List<Whereabouts.Spot> spots) {
    return spots.stream()
        .filter(spot -> area.map(asked -> asked.holds(spot.at())).orElse(true))
        .toList();
  }

  private static MapPage.Dot dot(RecordLine line, Whereabouts.Spot spot) {
    return new MapPage.Dot(
        spot.at().toString(), line.title(), line.kind(), line.colour(), line.href(), spot.said());
  }
}
