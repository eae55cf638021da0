package redsigma.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import redsigma.document.Documents.Upload;

/** Takes a file in: measures it, hashes it, looks at what it holds, and refuses what may not be. */
@Component
class Reception {

  private final ContentDetector detector;
  private final Path folder;
  private final DataSize limit;

  Reception(ContentDetector detector, DocumentSettings settings) {
    this.detector = detector;
    this.folder = settings.folder().resolve("incoming");
    this.limit = settings.limit();
  }

  /** A file that has come in whole, at a place of its own until it is closed. */
  record Received(
      Path file, String name, String mediaType, long size, String sha256, @Nullable String refusal)
      implements AutoCloseable {
    @Override
    public void close() throws IOException {
      Files.deleteIfExists(file);
    }
  }

  Received receive(Upload upload) throws IOException {
    Files.createDirectories(folder);
    var file = Files.createTempFile(folder, "new", null);
    var whole = false;
    try {
      var name = FileName.clean(upload.name());
      var digest = sha256();
      long size = copy(upload.bytes(), file, digest);
      var mediaType = detector.mediaType(file, name);
      var received =
          new Received(
              file,
              name,
              mediaType,
              size,
              HexFormat.of().formatHex(digest.digest()),
              refusal(upload, file, name, mediaType, size));
      whole = true;
      return received;
    } finally {
      if (!whole) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** One byte past the limit is enough to know that a file is too large. */
  private long copy(InputStream bytes, Path file, MessageDigest digest) throws IOException {
    long left = limit.toBytes() + 1;
    var buffer = new byte[64 * 1024];
    try (var out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      for (int read = 0; left > 0 && read >= 0; left -= Math.max(0, read)) {
        read = bytes.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read > 0) {
          out.write(buffer, 0, read);
        }
      }
    }
    return limit.toBytes() + 1 - left;
  }

  private @Nullable String refusal(
      Upload upload, Path file, String name, String mediaType, long size) throws IOException {
    if (size == 0) {
      return "“%s” is empty. Choose the file again.".formatted(name);
    }
    if (size > limit.toBytes()) {
      return "“%s” is larger than %d MB, the most that is kept. Send a smaller copy of it."
          .formatted(name, limit.toMegabytes());
    }
    if (!Contents.fits(upload.type(), mediaType)) {
      return "“%s” is not kept here: by its content it is %s. Here fit: %s."
          .formatted(name, Contents.label(mediaType), Contents.words(upload.type().accept()));
    }
    return Contents.isImage(mediaType) ? refusalOfImage(file, name, mediaType) : null;
  }

  private static @Nullable String refusalOfImage(Path file, String name, String mediaType)
      throws IOException {
    var size = ImageSize.of(file, mediaType);
    if (size.isEmpty()) {
      return "“%s” cannot be read as a picture: it is broken, or not all of it came."
          .formatted(name);
    }
    return size.get().isTooLarge()
        ? "“%s” is %,d by %,d pixels, more than can be shown. Send a smaller copy of it."
            .formatted(name, size.get().width(), size.get().height())
        : null;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException none) {
      throw new IllegalStateException("Every Java has SHA-256", none);
    }
  }
}
