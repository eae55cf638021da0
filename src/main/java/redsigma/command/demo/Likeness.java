package redsigma.command.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Draws a person of cut paper, who is plainly nobody: the same from the same seed. */
final class Likeness {

  private static final int WIDTH = 240;
  private static final int HEIGHT = 300;
  private static final long PNG = 0x89504e470d0a1a0aL;

  private final Random chance;

  private Likeness(long seed) {
    this.chance = new Random(seed);
  }

  /** A PNG of {@value #WIDTH} by {@value #HEIGHT} pixels. */
  static byte[] png(long seed) {
    return written(new Likeness(seed).drawn());
  }

  private BufferedImage drawn() {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    float ground = chance.nextFloat();
    pen.setPaint(
        new GradientPaint(
            0,
            0,
            Color.getHSBColor(ground, 0.18f, 0.93f),
            0,
            HEIGHT,
            Color.getHSBColor(ground, 0.34f, 0.72f)));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    double wide = 84 + chance.nextInt(26);
    double tall = 112 + chance.nextInt(26);
    double left = (WIDTH - wide) / 2;
    double top = 62 + chance.nextInt(16);
    double shoulders = 176 + chance.nextInt(44);
    var hair = Color.getHSBColor(chance.nextFloat(), 0.45f, 0.32f);
    var paper = Color.getHSBColor(0.55f + chance.nextFloat() * 0.2f, 0.10f, 0.97f);
    var coat = Color.getHSBColor(chance.nextFloat(), 0.5f, 0.55f);
    pen.setColor(coat);
    pen.fill(
        new RoundRectangle2D.Double(
            (WIDTH - shoulders) / 2, top + tall + 14, shoulders, 180, 110, 110));
    double fringe = chance.nextInt(5) * 12;
    pen.setColor(hair);
    pen.fill(new Ellipse2D.Double(left - 9, top - 16, wide + 18, tall * 0.7 + fringe));
    pen.setColor(paper.darker());
    pen.fill(new RoundRectangle2D.Double(WIDTH / 2.0 - 20, top + tall - 22, 40, 52, 22, 22));
    pen.setColor(paper);
    pen.fill(new Ellipse2D.Double(left, top, wide, tall));
    pen.setColor(hair);
    pen.fill(new Ellipse2D.Double(left + 4, top - 10, wide - 8, tall * 0.26));
    pen.dispose();
    return image;
  }

  /** RFC 2083: head, one compressed block of unfiltered rows, end. */
  private static byte[] written(BufferedImage image) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeLong(PNG);
      var head = new ByteArrayOutputStream();
      try (var data = new DataOutputStream(head)) {
        data.writeInt(image.getWidth());
        data.writeInt(image.getHeight());
        data.write(new byte[] {8, 2, 0, 0, 0});
      }
      chunk(out, "IHDR", head.toByteArray());
      chunk(out, "IDAT", rows(image));
      chunk(out, "IEND", new byte[0]);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    return bytes.toByteArray();
  }

  private static byte[] rows(BufferedImage image) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var rows = new DeflaterOutputStream(bytes)) {
      for (int y = 0; y < image.getHeight(); y++) {
        rows.write(0);
        for (int x = 0; x < image.getWidth(); x++) {
          int colour = image.getRGB(x, y);
          rows.write(colour >> 16);
          rows.write(colour >> 8);
          rows.write(colour);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
    var named = name.getBytes(StandardCharsets.US_ASCII);
    var sum = new CRC32();
    sum.update(named);
    sum.update(data);
    out.writeInt(data.length);
    out.write(named);
    out.write(data);
    out.writeInt((int) sum.getValue());
  }
}
