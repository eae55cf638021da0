package redsigma.intake.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import redsigma.intake.csv.Row;
import redsigma.intake.csv.Rows;
import redsigma.schema.SchemaProblem;

/** Holds a mapping against the folder: files that are missing, columns nobody speaks of. */
public final class FolderCheck {

  private final Path folder;
  private final Problems problems;

  private FolderCheck(String file, Path folder) {
    this.folder = folder;
    this.problems = new Problems(file);
  }

  public static List<SchemaProblem> problems(String mappingFile, Mapping mapping, Path folder) {
    var check = new FolderCheck(mappingFile, folder);
    mapping.nodes().forEach(file -> check.check(file.layout(), file.columns()));
    mapping.relationships().forEach(file -> check.check(file.layout(), file.columns()));
    return check.problems.inOrder();
  }

  /** The column names of a file, as its header writes them. */
  public static List<String> header(FileLayout layout, Path folder) throws IOException {
    try (var rows =
        Rows.open(folder.resolve(layout.file()), layout.charset(), layout.delimiter())) {
      return rows.next() instanceof Row.Read header
          ? header.cells().stream().map(String::strip).toList()
          : List.of();
    }
  }

  private void check(FileLayout layout, Set<String> used) {
    var path = folder.resolve(layout.file());
    if (layout.file().isEmpty()) {
      return;
    }
    if (!Files.isRegularFile(path)) {
      problems.add(
          layout.line(),
          "The folder has no file '%s'.".formatted(layout.file()),
          "Put it into %s, or take its entry away.".formatted(folder));
      return;
    }
    try {
      check(layout, used, header(layout, folder));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void check(FileLayout layout, Set<String> used, List<String> header) {
    if (header.isEmpty()) {
      problems.add(
          layout.line(),
          "File '%s' has no header.".formatted(layout.file()),
          "Its first line must name the columns.");
      return;
    }
    var columns = new HashSet<String>();
    for (var column : header) {
      if (!columns.add(column)) {
        problems.add(
            layout.line(),
            "File '%s' has column '%s' twice.".formatted(layout.file(), column),
            "Rename one of the two in the file.");
      }
    }
    for (var column : new TreeSet<>(used)) {
      if (!columns.contains(column)) {
        problems.unknown(
            layout.line(), "column in '%s':".formatted(layout.file()), column, columns);
      }
    }
    for (var column : header) {
      if (!used.contains(column) && !layout.ignored().containsKey(column)) {
        problems.add(
            layout.line(),
            "Column '%s' of '%s' is not mapped.".formatted(column, layout.file()),
            "Map it to a field, or name it under 'ignore' with the reason.");
      }
    }
  }
}
