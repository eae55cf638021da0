package redsigma.document;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Makes a small picture of a large one, without ever unpacking the whole of it. */
final class Shrinking {

  /** Exif data stand before the picture, in one segment of at most 64 KB. */
  private static final int HEAD = 128 * 1024;

  private Shrinking() {}

  /** A small picture, drawn but not written yet: opaque ones as JPEG. */
  record Small(BufferedImage image) {

    String format() {
      return image.getColorModel().hasAlpha() ? "png" : "jpeg";
    }

    void write(OutputStream to) throws IOException {
      if (!ImageIO.write(image, format(), to)) {
        throw new IOException("No writer of " + format());
      }
    }
  }

  /** Empty when the image cannot be drawn here (CMYK, say): then it is shown as it is. */
  static Optional<Small> to(int side, byte[] image) throws IOException {
    try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(image))) {
      var readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      var reader = readers.next();
      try {
        reader.setInput(input, true, true);
        return Optional.of(new Small(scaled(read(reader, side), side, way(reader, image))));
      } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException undrawable) {
        return Optional.empty();
      } finally {
        reader.dispose();
      }
    }
  }

  private static int way(ImageReader reader, byte[] image) throws IOException {
    return reader.getFormatName().equalsIgnoreCase("JPEG")
        ? Orientation.of(Arrays.copyOf(image, Math.min(image.length, HEAD)))
        : 1;
  }

  /** Every n-th pixel only, so that at most about twice the wanted side is held. */
  private static BufferedImage read(ImageReader reader, int side) throws IOException {
    int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
    int every = Math.max(1, longest / (side * 2));
    var wanted = reader.getDefaultReadParam();
    wanted.setSourceSubsampling(every, every, 0, 0);
    return reader.read(0, wanted);
  }

  private static BufferedImage scaled(BufferedImage image, int side, int way) {
    double longest = Math.max(image.getWidth(), image.getHeight());
    double by = Math.min(1, side / longest);
    boolean lies = way >= 5;
    int across = (int) Math.max(1, Math.round(image.getWidth() * by));
    int down = (int) Math.max(1, Math.round(image.getHeight() * by));
    var small =
        new BufferedImage(
            lies ? down : across,
            lies ? across : down,
            image.getColorModel().hasAlpha()
                ? BufferedImage.TYPE_INT_ARGB
                : BufferedImage.TYPE_INT_RGB);
    var pen = small.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    pen.transform(Orientation.upright(way, across, down));
    pen.drawImage(image, 0, 0, across, down, null);
    pen.dispose();
    return small;
  }
}
