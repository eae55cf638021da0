package redsigma.web.search;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import redsigma.record.Portraits;
import redsigma.search.TakingOut;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Csv;
import redsigma.web.frame.RecordLine;
import redsigma.web.frame.Times;

/** The results of a search as a table that can be taken away. */
@Controller
class ResultsExport {

  private final TakingOut takingOut;
  private final Portraits portraits;
  private final Times times;

  ResultsExport(TakingOut takingOut, Portraits portraits, Times times) {
    this.takingOut = takingOut;
    this.portraits = portraits;
    this.times = times;
  }

  @Needs(Permission.EXPORT)
  @GetMapping("/search/export.csv")
  void export(
      Viewer viewer,
      HttpServletResponse response,
      @RequestParam(name = "q", defaultValue = "") String words,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(name = "facet", defaultValue = "") List<String> facets)
      throws IOException {
    var asked = SearchAddress.of(words, type, facets, 1);
    var taken = takingOut.run(viewer, asked.query(SearchDrawing.SIZE));
    var csv = Csv.begin(response, "search.csv");
    csv.row("reference", "kind", "title", "summary", "marking", "changed", "changed by");
    for (var portrait : portraits.ofAll(viewer, taken)) {
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
