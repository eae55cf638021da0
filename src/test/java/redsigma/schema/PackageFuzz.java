package redsigma.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Any text in the place of a type is one, or has problems that are told. */
public final class PackageFuzz {

  private PackageFuzz() {}

  private static final Path APPS = made();
  private static final Packages PACKAGES = Packages.in(APPS);

  private static Path made() {
    try {
      return Files.createTempDirectory("fuzz-apps");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public static void fuzzerTestOneInput(byte[] input) {
    PACKAGES.write(Packages.TYPE, new String(input, UTF_8));
    var outcome = SchemaReader.read(APPS);
    if (outcome instanceof Schemas.Reload.Refused(var problems) && problems.isEmpty()) {
      throw new IllegalStateException("Refused, and nothing said");
    }
  }
}
