package redsigma.web.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.audit.AuditEntry.Kind;
import redsigma.audit.AuditLine;
import redsigma.audit.AuditTrail;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Csv;
import redsigma.web.frame.Frame;

/** Who looked at this record, and everything this officer looked at. */
@Controller
class JournalPages {

  private static final int PAGE = 50;
  private static final int MOST = 100_000;

  private final AuditTrail trail;
  private final JournalDrawing drawing;
  private final Records records;

  JournalPages(AuditTrail trail, JournalDrawing drawing, Records records) {
    this.trail = trail;
    this.drawing = drawing;
    this.records = records;
  }

  @ModelAttribute("asked")
  JournalAddress asked(
      @RequestParam(defaultValue = "") String record,
      @RequestParam(defaultValue = "") String officer,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String action,
      @RequestParam(defaultValue = "") String only,
      @RequestParam(defaultValue = "") String after) {
    return new JournalAddress(record, officer, from, until, kind, action, only, after);
  }

  @Needs(Permission.AUDIT)
  @GetMapping("/journal")
  ModelAndView page(Viewer viewer, Frame frame, @ModelAttribute("asked") JournalAddress asked) {
    var id = record(viewer, asked);
    boolean unknown = !asked.record().isBlank() && id.isEmpty();
    var found = unknown ? List.<AuditLine>of() : trail.read(viewer, asked.sought(id), PAGE + 1);
    var lines = found.stream().limit(PAGE).toList();
    var page =
        new JournalPage(
            asked,
            Arrays.stream(Kind.values()).map(Kind::name).toList(),
            drawing.draw(viewer, lines),
            asked.href("/journal/export.csv", null),
            found.size() > PAGE ? asked.href("/journal", lines.getLast().place()) : null,
            unknown ? "There is no record %s that you may see.".formatted(asked.record()) : null);
    return new ModelAndView("audit/page", Map.of("frame", frame.in("journal"), "page", page));
  }

  @Needs(Permission.AUDIT)
  @GetMapping("/journal/export.csv")
  void export(
      Viewer viewer, @ModelAttribute("asked") JournalAddress asked, HttpServletResponse response)
      throws IOException {
    var id = record(viewer, asked);
    var csv = Csv.begin(response, "journal.csv");
    csv.row("when", "officer", "kind", "action", "records", "facts", "origin", "purpose");
    if (asked.record().isBlank() || id.isPresent()) {
      trail.export(
          viewer,
          asked.sought(id),
          MOST,
          lines -> drawing.draw(viewer, lines).forEach(line -> write(csv, line)));
    }
    csv.end();
  }

  private Optional<UUID> record(Viewer viewer, JournalAddress asked) {
    return asked.record().isBlank()
        ? Optional.empty()
        : records.byReference(viewer, asked.record()).map(RecordId::value);
  }

  private static void write(Csv csv, JournalPage.Line line) {
    var references =
        line.shown().stream().map(JournalPage.Shown::reference).collect(Collectors.joining(" "));
    csv.row(
        line.when(),
        line.officer(),
        line.kind(),
        line.action(),
        (references + " " + line.hidden()).strip(),
        line.detail(),
        line.origin(),
        line.purpose());
  }
}
