package redsigma;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The project's files as they stand in the folder. */
final class HouseSources {

  static final Path MAIN = Path.of("src/main/java");
  static final Path TESTS = Path.of("src/test/java");
  static final Path TEMPLATES = Path.of("src/main/jte");
  static final Path SCRIPTS = Path.of("src/main/resources/static/js");

  private HouseSources() {}

  /** The files under a folder whose names end so; none when there is no such folder. */
  static List<Path> under(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static long lines(Path file) {
    return text(file).lines().count();
  }
}
