package redsigma.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all. */
final class SafeFile {

  private SafeFile() {}

  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    var half = file.resolveSibling("." + file.getFileName() + ".new");
    Files.writeString(half, text);
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
