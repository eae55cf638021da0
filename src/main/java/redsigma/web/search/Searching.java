package redsigma.web.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.search.Filters;
import redsigma.search.Filters.Kind;
import redsigma.search.Results;
import redsigma.search.Search;
import redsigma.security.Marking;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Frame;
import redsigma.web.frame.RecordLine;

/** The search page, and what the box suggests while one types. */
@Controller
class Searching {

  private static final int SUGGESTIONS = 8;
  private static final int OFFERS = 2;
  private static final Results NOTHING = new Results(List.of(), 0, List.of());

  private final Search search;
  private final SearchDrawing drawing;
  private final Offering offering;
  private final Clock clock;

  Searching(Search search, SearchDrawing drawing, Offering offering, Clock clock) {
    this.search = search;
    this.drawing = drawing;
    this.offering = offering;
    this.clock = clock;
  }

  @Needs(Permission.READ)
  @GetMapping("/search")
  ModelAndView page(
      Viewer viewer,
      Frame frame,
      @RequestParam(name = "q", defaultValue = "") String words,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(name = "facet", defaultValue = "") List<String> facets,
      @RequestParam(defaultValue = "1") int page) {
    var asked = SearchAddress.of(words, type, facets, page);
    var found = asked.asks() ? search.run(viewer, asked.query(SearchDrawing.SIZE)) : NOTHING;
    var drawn = drawing.draw(viewer, asked, found);
    var framed = frame.in("search").searching(words).marked(marking(drawn.hits()));
    return new ModelAndView("search/page", Map.of("frame", framed, "page", drawn));
  }

  /**
   * Leads to the search as a form narrows it: what it says is written into the words, and only what
   * it has.
   */
  @Needs(Permission.READ)
  @GetMapping("/search/narrowed")
  String narrowed(
      @RequestParam(name = "q", defaultValue = "") String words,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(name = "facet", defaultValue = "") List<String> facets,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String until,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String within,
      @RequestParam(defaultValue = "false") boolean map) {
    var filters = Filters.of(words, LocalDate.now(clock));
    filters = said(filters, Kind.AFTER, from);
    filters = said(filters, Kind.UNTIL, until);
    filters = said(filters, Kind.UNIT, unit);
    filters = said(filters, Kind.STATE, state);
    filters = said(filters, Kind.WITHIN, within);
    var narrowed = SearchAddress.of(filters.text(), type, facets, 1);
    return "redirect:" + (map ? narrowed.mapHref() : narrowed.href());
  }

  @Needs(Permission.READ)
  @GetMapping("/search/suggestions")
  ModelAndView suggestions(
      Viewer viewer, @RequestParam(name = "q", defaultValue = "") String words) {
    var found =
        words.isBlank()
            ? List.<RecordLine>of()
            : drawing.lines(viewer, search.suggest(viewer, words, Set.of(), SUGGESTIONS));
    var called = Filters.of(words, LocalDate.now(clock)).called();
    var offers = offering.near(viewer, called, OFFERS);
    return new ModelAndView(
        "search/suggestions", Map.of("words", words.strip(), "lines", found, "offers", offers));
  }

  /** What a form does not ask for stays as it is. */
  private static Filters said(Filters filters, Kind kind, @Nullable String value) {
    return value == null ? filters : filters.with(kind, value);
  }

  static Marking marking(List<RecordLine> lines) {
    return lines.stream().map(RecordLine::marking).max(Marking::compareTo).orElse(Marking.OFFICIAL);
  }
}
