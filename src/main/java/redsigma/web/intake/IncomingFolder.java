package redsigma.web.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import redsigma.intake.IntakeSettings;

/** The only folder that pages import from, and what lies beneath it. */
@Component
class IncomingFolder {

  private final Path root;

  IncomingFolder(IntakeSettings settings) {
    this.root = settings.folder().toAbsolutePath().normalize();
  }

  Path root() {
    return root;
  }

  /** The folder of a typed name; empty when there is none, or when it leads out of the root. */
  Optional<Path> find(String typed) {
    try {
      var path = root.resolve(typed.strip()).normalize();
      boolean beneath =
          path.startsWith(root)
              && Files.isDirectory(path)
              && path.toRealPath().startsWith(root.toRealPath());
      return beneath ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException | IOException _) {
      return Optional.empty();
    }
  }

  /** A batch's folder as it is typed here; empty when it is not beneath the root. */
  Optional<String> typed(String folder) {
    var path = Path.of(folder);
    return path.startsWith(root) ? Optional.of(root.relativize(path).toString()) : Optional.empty();
  }

  /** The names of the folders directly beneath the root. */
  List<String> names() {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (var entries = Files.list(root)) {
      return entries
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
