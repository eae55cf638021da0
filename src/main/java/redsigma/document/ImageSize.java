package redsigma.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/** The size of an image in pixels, read from its head alone: nothing is unpacked to tell it. */
record ImageSize(int width, int height) {

  /** Larger ones are refused: a small file can unpack into more memory than there is. */
  private static final long MOST_PIXELS = 60_000_000;

  private static final int LONGEST_SIDE = 16_000;
  private static final int WEBP_HEAD = 30;

  /** Empty when the file is no image that can be read. */
  static Optional<ImageSize> of(Path file, String mediaType) throws IOException {
    return mediaType.equals("image/webp") ? ofWebp(file) : ofOther(file);
  }

  boolean isTooLarge() {
    return width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS;
  }

  private static Optional<ImageSize> ofOther(Path file) throws IOException {
    try (var input = ImageIO.createImageInputStream(file.toFile())) {
      var readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      var reader = readers.next();
      try {
        reader.setInput(input, true, true);
        return sized(reader.getWidth(0), reader.getHeight(0));
      } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException broken) {
        return Optional.empty();
      } finally {
        reader.dispose();
      }
    }
  }

  /** WebP Container Specification: VP8 (lossy), VP8L (lossless) and VP8X (extended) chunks. */
  private static Optional<ImageSize> ofWebp(Path file) throws IOException {
    final byte[] head;
    try (var bytes = Files.newInputStream(file)) {
      head = bytes.readNBytes(WEBP_HEAD);
    }
    if (head.length < WEBP_HEAD) {
      return Optional.empty();
    }
    var from = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
    return switch (new String(head, 12, 4, StandardCharsets.US_ASCII)) {
      case "VP8 " -> sized(from.getShort(26) & 0x3fff, from.getShort(28) & 0x3fff);
      case "VP8L" -> {
        int bits = from.getInt(21);
        yield sized((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
      }
      case "VP8X" ->
          sized((from.getInt(24) & 0xffffff) + 1, ((from.getInt(26) >> 8) & 0xffffff) + 1);
      default -> Optional.empty();
    };
  }

  private static Optional<ImageSize> sized(int width, int height) {
    return width > 0 && height > 0 ? Optional.of(new ImageSize(width, height)) : Optional.empty();
  }
}
