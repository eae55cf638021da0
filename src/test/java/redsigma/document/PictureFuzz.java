package redsigma.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Any bytes have a type, and are drawn small or left as they are. */
public final class PictureFuzz {

  private PictureFuzz() {}

  private static final ContentDetector DETECTOR = new ContentDetector();
  private static final Path FILE = made();

  private static Path made() {
    try {
      var file = Files.createTempFile("picture", ".bin");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    Files.write(FILE, input);
    var type = DETECTOR.mediaType(FILE, "sent.jpg");
    var size = ImageSize.of(FILE, type);
    Orientation.of(input);
    if (size.isPresent() && (long) size.get().width() * size.get().height() <= 4_000_000) {
      Shrinking.to(96, input);
    }
  }
}
