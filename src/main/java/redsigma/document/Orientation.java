package redsigma.document;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Which way up a photograph was taken, by the Exif 2.32 orientation (tag 0x0112) that cameras write
 * into JPEG files and browsers heed.
 */
final class Orientation {

  private static final int UPRIGHT = 1;
  private static final int TAG = 0x0112;
  private static final int EXIF_SEGMENT = 0xffe1;
  private static final int START_OF_SCAN = 0xffda;
  private static final int EXIF_MARK = 0x45786966;

  private Orientation() {}

  /** From 1 (upright) to 8, as the head of a JPEG file says; 1 when it says nothing. */
  static int of(byte[] head) {
    try {
      return find(ByteBuffer.wrap(head));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException no) {
      return UPRIGHT;
    }
  }

  private static int find(ByteBuffer jpeg) {
    jpeg.position(2);
    while (jpeg.remaining() > 4) {
      int marker = jpeg.getShort() & 0xffff;
      int length = jpeg.getShort() & 0xffff;
      int next = jpeg.position() + length - 2;
      if (marker == EXIF_SEGMENT && jpeg.getInt() == EXIF_MARK) {
        jpeg.getShort();
        return inTiff(jpeg.slice());
      }
      if (marker == START_OF_SCAN || length < 2) {
        return UPRIGHT;
      }
      jpeg.position(next);
    }
    return UPRIGHT;
  }

  private static int inTiff(ByteBuffer tiff) {
    tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xffff;
    for (int entry = 0; entry < entries; entry++) {
      int at = directory + 2 + entry * 12;
      if ((tiff.getShort(at) & 0xffff) == TAG) {
        int way = tiff.getShort(at + 8) & 0xffff;
        return way >= UPRIGHT && way <= 8 ? way : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** Turns a picture of a size upright. */
  static AffineTransform upright(int way, int width, int height) {
    return switch (way) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
