package redsigma.web.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
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
  private static final Results NOTHING = new Results(List.of(), 0, List.of());

  private final Search search;
  private final SearchDrawing drawing;

  Searching(Search search, SearchDrawing drawing) {
    this.search = search;
    this.drawing = drawing;
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
    var drawn = drawing.draw(viewer, frame.menu(), asked, found);
    var framed = frame.in("search").searching(words).marked(marking(drawn.hits()));
    return new ModelAndView("search/page", Map.of("frame", framed, "page", drawn));
  }

  @Needs(Permission.READ)
  @GetMapping("/search/suggestions")
  ModelAndView suggestions(
      Viewer viewer, @RequestParam(name = "q", defaultValue = "") String words) {
    var found =
        words.isBlank()
            ? List.<RecordLine>of()
            : drawing.lines(viewer, search.suggest(viewer, words, Set.of(), SUGGESTIONS));
    return new ModelAndView("search/suggestions", Map.of("words", words.strip(), "lines", found));
  }

  private static Marking marking(List<RecordLine> lines) {
    return lines.stream().map(RecordLine::marking).max(Marking::compareTo).orElse(Marking.OFFICIAL);
  }
}
