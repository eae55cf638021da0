package redsigma.intake.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Any file has rows: sound ones of one width, and broken ones, and an end. */
public final class RowsFuzz {

  private RowsFuzz() {}

  private static final Path FILE = made();

  private static Path made() {
    try {
      var file = Files.createTempFile("rows", ".csv");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    Files.write(FILE, input);
    try (var rows = Rows.open(FILE, UTF_8, ',')) {
      int left = input.length + 2;
      for (var row = rows.next(); row != null; row = rows.next()) {
        if (left-- == 0) {
          throw new IllegalStateException("There are more rows than characters");
        }
      }
    }
  }
}
