package redsigma.web.search;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.search.Answer;
import redsigma.search.Search;
import redsigma.security.Marking;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Frame;
import redsigma.web.frame.RecordLine;

/** Tells of each line of a pasted list whether it is known. */
@Controller
class ListChecking {

  private final Search search;
  private final SearchDrawing drawing;

  ListChecking(Search search, SearchDrawing drawing) {
    this.search = search;
    this.drawing = drawing;
  }

  @Needs(Permission.READ)
  @GetMapping("/search/list")
  ModelAndView page(Frame frame) {
    return page(frame, "", List.of());
  }

  /** A list is sent as a form, not in the address: it may be long, and addresses are kept. */
  @Needs(Permission.READ)
  @PostMapping("/search/list")
  ModelAndView check(Viewer viewer, Frame frame, @RequestParam(defaultValue = "") String list) {
    var answers = search.runAll(viewer, list.lines().toList());
    return page(frame, list, answers.stream().map(each -> line(viewer, each)).toList());
  }

  private ListPage.Line line(Viewer viewer, Answer answer) {
    var href = new SearchAddress(answer.line(), "", List.of(), 1).href();
    var hits = drawing.lines(viewer, answer.hits());
    var more = Math.max(0, answer.total() - hits.size());
    return switch (answer.known()) {
      case YES ->
          new ListPage.Line(answer.line(), "Known", "GOOD", "circle-check", href, more, hits);
      case PERHAPS ->
          new ListPage.Line(answer.line(), "Perhaps", "CAUTION", "circle-help", href, more, hits);
      case NO ->
          new ListPage.Line(answer.line(), "Unknown", "PLAIN", "circle-dashed", href, more, hits);
    };
  }

  private static ModelAndView page(Frame frame, String typed, List<ListPage.Line> lines) {
    var written = typed.lines().filter(line -> !line.isBlank()).count();
    var page = new ListPage(typed, Search.MOST_LINES, written > Search.MOST_LINES, lines);
    var marking =
        lines.stream()
            .flatMap(line -> line.hits().stream())
            .map(RecordLine::marking)
            .max(Marking::compareTo)
            .orElse(Marking.OFFICIAL);
    return new ModelAndView(
        "search/list", Map.of("frame", frame.in("search").marked(marking), "page", page));
  }
}
