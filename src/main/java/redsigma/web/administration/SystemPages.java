package redsigma.web.administration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.record.Portrait.Fact;
import redsigma.search.Reindex;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Frame;

/** How the database, the index, the process and the disk are, had anew every few seconds. */
@Controller
class SystemPages {

  private static final String ADDRESS = "/administration/system";
  private static final int TABLES = 8;
  private static final double GIGABYTE = 1 << 30;

  private final DatabaseStore database;
  private final Reindex reindex;
  private final IndexDrawing index;
  private final SystemState process;
  private final WebhookDrawing webhooks;
  private final Audit audit;

  SystemPages(
      DatabaseStore database,
      Reindex reindex,
      IndexDrawing index,
      SystemState process,
      WebhookDrawing webhooks,
      Audit audit) {
    this.database = database;
    this.reindex = reindex;
    this.index = index;
    this.process = process;
    this.webhooks = webhooks;
    this.audit = audit;
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping(ADDRESS)
  ModelAndView state(Viewer viewer, Frame frame) {
    var parts = new ArrayList<Part>(index.parts());
    parts.add(webhooks.health(viewer));
    parts.add(database());
    parts.add(new Part.Facts("Process", process.facts()));
    parts.add(new Part.Facts("Disk", List.of(new Fact("Free", free()))));
    parts.add(tables());
    var lead = "How the parts are. The page looks again by itself. ";
    return Pages.show(
        frame,
        AdministrationPage.of(Section.SYSTEM, "System", lead, parts)
            .from(ADDRESS, "Look again now")
            .anewFrom(ADDRESS));
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(ADDRESS + "/rebuilds")
  String rebuild(Viewer viewer) {
    reindex.ask();
    return asked(viewer, "rebuild-index");
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(ADDRESS + "/comparisons")
  String compare(Viewer viewer) {
    reindex.askComparison();
    return asked(viewer, "compare-index");
  }

  private String asked(Viewer viewer, String action) {
    audit.note(viewer, new AuditEntry(AuditEntry.Kind.SECURITY, action, null, Map.of()));
    return "redirect:" + ADDRESS;
  }

  private Part database() {
    var state = database.state();
    return new Part.Facts(
        "Database",
        List.of(
            new Fact("PostgreSQL", state.version()),
            new Fact("Size", state.size()),
            new Fact("Connections", "%d of %s".formatted(state.connections(), state.most()))));
  }

  private Part tables() {
    var lines =
        database.biggest(TABLES).stream()
            .map(
                table ->
                    new Part.Line(
                        table.name(),
                        null,
                        List.of(table.size(), "%,d".formatted(table.about())),
                        0,
                        null))
            .toList();
    return Part.Listing.of(
        "Biggest tables", List.of("Table", "Size", "Rows, about"), lines, "There are none.");
  }

  private static String free() {
    try {
      var disk = Files.getFileStore(Path.of("."));
      return "%.1f GB of %.1f GB"
          .formatted(disk.getUsableSpace() / GIGABYTE, disk.getTotalSpace() / GIGABYTE);
    } catch (IOException unknown) {
      return "Not known";
    }
  }
}
