package redsigma.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Files made for the tests, each of bytes that no other test has. */
public final class Pictures {

  private Pictures() {}

  /** A picture of one colour, told apart by it. */
  public static byte[] image(String format, int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(new Color((int) (Math.random() * 0xffffff)));
    pen.fillRect(0, 0, width, height);
    pen.setColor(new Color((int) (Math.random() * 0xffffff)));
    pen.fillRect(0, 0, width / 2, height / 3);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    return bytes.toByteArray();
  }

  /** The head of a lossless WebP of a size, with nothing behind it. */
  static byte[] webp(int width, int height) {
    var bytes = ByteBuffer.allocate(64).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    bytes.put(text("RIFF")).putInt(56).put(text("WEBPVP8L")).putInt(44).put((byte) 0x2f);
    bytes.putInt((width - 1) | (height - 1) << 14);
    return bytes.array();
  }

  /** A PNG of a few bytes whose head claims a size. */
  static byte[] pngThatClaims(int width, int height) {
    var bytes = image("png", 2, 2);
    var head = ByteBuffer.wrap(bytes).putInt(16, width).putInt(20, height);
    var crc = new java.util.zip.CRC32();
    crc.update(bytes, 12, 17);
    head.putInt(29, (int) crc.getValue());
    return bytes;
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The same JPEG with an Exif segment that says the camera was held upright (orientation 6). */
  static byte[] sideways(byte[] jpeg) {
    var exif =
        new byte[] {
          (byte) 0xff,
          (byte) 0xe1,
          0,
          34,
          'E',
          'x',
          'i',
          'f',
          0,
          0,
          'M',
          'M',
          0,
          42,
          0,
          0,
          0,
          8,
          0,
          1,
          0x01,
          0x12,
          0,
          3,
          0,
          0,
          0,
          1,
          0,
          6,
          0,
          0,
          0,
          0,
          0,
          0
        };
    var turned = new byte[jpeg.length + exif.length];
    System.arraycopy(jpeg, 0, turned, 0, 2);
    System.arraycopy(exif, 0, turned, 2, exif.length);
    System.arraycopy(jpeg, 2, turned, 2 + exif.length, jpeg.length - 2);
    return turned;
  }
}
