package redsigma.schema;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a force's own folder: what it lays over packages, and packages of its own. */
final class OverlayReader {

  static final String FILE = "overlay.yaml";

  private static final String FORCE = "[0-9]{2}";

  private final AppFiles files;
  private final Problems problems;

  private OverlayReader(AppFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  /** Null where there is no folder, or nothing in it. */
  static @Nullable Overlay read(
      @Nullable Path folder, ReadFiles read, Problems problems, List<PackageSource> baseline) {
    if (folder == null || !Files.isDirectory(folder)) {
      return null;
    }
    var files = new AppFiles(folder, problems, read, "overlay/");
    if (isEmpty(files, folder)) {
      return null;
    }
    return new OverlayReader(files, problems).read(baseline);
  }

  /** Folders without a file are what is left of changes taken back. */
  private static boolean isEmpty(AppFiles files, Path folder) {
    return files.yaml(folder).isEmpty()
        && files.foldersIn(folder).stream().allMatch(inner -> isEmpty(files, inner));
  }

  private Overlay read(List<PackageSource> baseline) {
    var prefix = prefix();
    var known = baseline.stream().map(PackageSource::name).collect(Collectors.toSet());
    var laid = new ArrayList<PackageSource>();
    var own = new ArrayList<PackageSource>();
    for (var folder : files.folders()) {
      if (known.contains(folder.getFileName().toString())) {
        laid.add(PackageReader.laidOver(files, problems, folder, Overlay.OVER + prefix));
      } else {
        own.add(PackageReader.read(files, problems, folder));
      }
    }
    return new Overlay(prefix, laid, own);
  }

  private String prefix() {
    var file = files.root().resolve(FILE);
    if (!Files.exists(file)) {
      problems.add(
          files.name(file),
          0,
          "The overlay does not say whose it is.",
          "Write overlay.yaml with your force's two digits, as force: \"77\".");
      return "x00";
    }
    return files.read(file).flatMap(Value::part).map(OverlayReader::prefix).orElse("x00");
  }

  private static String prefix(Part part) {
    part.knows(Keys.OVERLAY);
    var force = part.needed("force");
    if (!force.isEmpty() && !force.matches(FORCE)) {
      part.problem(
          "force", "'%s' is no force's code.".formatted(force), "Write two digits, as \"77\".");
    }
    return "x" + force;
  }
}
