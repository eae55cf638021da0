package redsigma.web.search;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.record.Portraits;
import redsigma.record.Record;
import redsigma.search.Taken;
import redsigma.search.TakingOut;
import redsigma.security.Demand;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Csv;
import redsigma.web.frame.Frame;
import redsigma.web.frame.RecordLine;
import redsigma.web.frame.Times;
import redsigma.web.reason.ReasonPage;

/** The results of a search as a table that can be taken away. */
@Controller
class ResultsExport {

  private static final String ADDRESS = "/search/export.csv";

  private final TakingOut takingOut;
  private final Portraits portraits;
  private final Times times;

  ResultsExport(TakingOut takingOut, Portraits portraits, Times times) {
    this.takingOut = takingOut;
    this.portraits = portraits;
    this.times = times;
  }

  @Needs(Permission.EXPORT)
  @GetMapping(ADDRESS)
  @Nullable ModelAndView export(
      Viewer viewer,
      Frame frame,
      HttpServletResponse response,
      @RequestParam(name = "q", defaultValue = "") String words,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(name = "facet", defaultValue = "") List<String> facets)
      throws IOException {
    return answer(viewer, frame, response, SearchAddress.of(words, type, facets, 1), null);
  }

  /** The same with the reason, which is sent as a form: addresses are kept. */
  @Needs(Permission.EXPORT)
  @PostMapping(ADDRESS)
  @Nullable ModelAndView exportBecause(
      Viewer viewer,
      Frame frame,
      HttpServletResponse response,
      @RequestParam(name = "q", defaultValue = "") String words,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(name = "facet", defaultValue = "") List<String> facets,
      @RequestParam(defaultValue = "") String reason)
      throws IOException {
    return answer(viewer, frame, response, SearchAddress.of(words, type, facets, 1), reason);
  }

  private @Nullable ModelAndView answer(
      Viewer viewer,
      Frame frame,
      HttpServletResponse response,
      SearchAddress asked,
      @Nullable String reason)
      throws IOException {
    var taker = viewer.on(new Viewer.Visit(viewer.visit().origin(), reason));
    return switch (takingOut.run(taker, asked.query(SearchDrawing.SIZE))) {
      case Taken.Out(List<Record> records) -> {
        write(viewer, response, records);
        yield null;
      }
      case Taken.Asked(Demand demand, int records) -> {
        response.setStatus(
            reason == null
                ? HttpStatus.PRECONDITION_REQUIRED.value()
                : HttpStatus.UNPROCESSABLE_CONTENT.value());
        var error = reason == null ? null : demand.remedy();
        var page = ReasonPage.ofTakingOut(demand, records, asked.exportHref(), asked.href(), error);
        yield new ModelAndView("reason/page", Map.of("frame", frame, "page", page));
      }
    };
  }

  private void write(Viewer viewer, HttpServletResponse response, List<Record> records)
      throws IOException {
    var csv = Csv.begin(response, "search.csv");
    csv.row("reference", "kind", "title", "summary", "marking", "changed", "changed by");
    for (var portrait : portraits.ofAll(viewer, records)) {
      var line = RecordLine.of(portrait);
      csv.row(
          line.reference(),
          line.kind(),
          line.title(),
          line.summary(),
          line.marking().shown(),
          times.exact(portrait.record().changedAt()),
          portrait.record().changedBy());
    }
    csv.end();
  }
}
