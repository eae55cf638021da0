package redsigma.web.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import redsigma.intake.MappingFile;
import redsigma.schema.SchemaProblem;

/** What the list of imports shows: those there were, and what one needs to start another. */
public record ImportsPage(
    List<Line> lines,
    List<MappingFile> mappings,
    List<String> folders,
    String root,
    @Nullable String mapping,
    @Nullable String folder,
    @Nullable String refusal,
    List<SchemaProblem> problems) {

  public ImportsPage {
    lines = List.copyOf(lines);
    mappings = List.copyOf(mappings);
    folders = List.copyOf(folders);
    problems = List.copyOf(problems);
  }

  /** One import in a line. */
  public record Line(
      String href,
      String title,
      String state,
      String when,
      String by,
      String read,
      String rejected) {}
}
