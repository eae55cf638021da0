package redsigma.intake.mapping;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A file each row of which is a record of one type. */
public record NodeFile(
    FileLayout layout, Key key, String type, int typeLine, List<Assignment> assignments) {

  public NodeFile {
    assignments = List.copyOf(assignments);
  }

  /** Columns of the file that the mapping uses. */
  public Set<String> columns() {
    var columns =
        assignments.stream()
            .flatMap(assignment -> assignment.take().columns().stream())
            .collect(Collectors.toSet());
    columns.add(key.column());
    layout.skips().forEach(skip -> columns.add(skip.column()));
    return columns;
  }

  /** A field, as {@code dateOfBirth} or {@code names.0.surname}, and what it takes. */
  public record Assignment(int line, String path, Take take) {}
}
