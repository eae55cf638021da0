package redsigma.web.administration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import redsigma.record.Portrait.Fact;
import redsigma.search.Reindex;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.web.frame.Frame;
import redsigma.web.frame.Times;

/** How the database, the index, the process and the disk are, had anew every few seconds. */
@Controller
class SystemPages {

  private static final String ADDRESS = "/administration/system";
  private static final int TABLES = 8;
  private static final double GIGABYTE = 1 << 30;

  private final DatabaseStore database;
  private final Reindex index;
  private final SystemState process;
  private final Times times;

  SystemPages(DatabaseStore database, Reindex index, SystemState process, Times times) {
    this.database = database;
    this.index = index;
    this.process = process;
    this.times = times;
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping(ADDRESS)
  ModelAndView state(Frame frame) {
    var parts =
        List.of(
            database(),
            tables(),
            index(),
            new Part.Facts("Process", process.facts()),
            new Part.Facts("Disk", List.of(new Fact("Free", free()))));
    var lead = "How the parts are. The page looks again by itself. ";
    return Pages.show(
        frame,
        AdministrationPage.of(Section.SYSTEM, "System", lead, parts)
            .from(ADDRESS, "Look again now")
            .anewFrom(ADDRESS));
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

  private Part index() {
    var status = index.status();
    var state =
        switch (status.state()) {
          case CURRENT -> "Everything saved can be found";
          case CATCHING_UP -> "Catching up with what was saved before a fall";
          case REBUILDING -> "Being built anew: not everything can be found yet";
        };
    var checkpoint = Optional.ofNullable(status.lastCheckpoint()).map(times::near);
    return new Part.Facts(
        "Index",
        List.of(
            new Fact("State", state),
            new Fact("Records in it", "%,d".formatted(status.documents())),
            new Fact("On their way into it", "%,d".formatted(status.pending())),
            new Fact("Made safe on disk", checkpoint.orElse("Not since the start"))));
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
