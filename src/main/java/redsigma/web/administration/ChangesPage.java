package redsigma.web.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import redsigma.schema.SchemaDifference;
import redsigma.schema.SchemaProblem;

/**
 * In what a version of the packages differs from what is in force.
 *
 * @param version the version kept from earlier; null for what is on disk
 */
public record ChangesPage(
    String title,
    @Nullable String version,
    List<Difference> differences,
    List<FileChange> files,
    List<SchemaProblem> problems) {

  public ChangesPage {
    differences = List.copyOf(differences);
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  public boolean isSame() {
    return files.isEmpty();
  }

  /**
   * A difference, and how many records that the viewer sees hold what it takes away or retires.
   *
   * @param records empty where it touches nothing that a record can hold
   */
  public record Difference(SchemaDifference what, String records) {}

  /** The lines of one file that go and come. */
  public record FileChange(String name, List<Line> lines) {
    public FileChange {
      lines = List.copyOf(lines);
    }
  }

  /** A line that goes, comes, or only stands between. */
  public record Line(Sort sort, int number, String text) {}

  /** What becomes of a line. */
  public enum Sort {
    GOES,
    COMES
  }
}
