package redsigma.document;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Any name becomes one without folders or marks, and stays so. */
public final class FileNameFuzz {

  private FileNameFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    var name = FileName.clean(new String(input, UTF_8));
    if (name.isBlank() || name.length() > 120 || name.matches("(?s).*[/\\\\\\p{Cntrl}\"].*")) {
      throw new IllegalStateException("No name to show: " + name);
    }
  }
}
