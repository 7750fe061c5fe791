package app.selfsame.bench.batch;

import app.selfsame.bench.LargePhoto;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * A photo that batches consist of.
 *
 * @param name for tables
 * @param content a JPEG file
 */
record Photo(String name, byte[] content) {
  private static final int LONGEST_COMMENT = 65_533;

  /** A photo of about so many megapixels, out of a larger one. */
  static Photo of(LargePhoto large, double megapixels) throws IOException {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(large.content()));
    double scale = Math.sqrt(megapixels * 1e6 / ((double) picture.getWidth() * picture.getHeight()));
    int width = (int) Math.round(picture.getWidth() * scale);
    int height = (int) Math.round(picture.getHeight() * scale);
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = small.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(small, "jpeg", file);
    return new Photo(String.format(Locale.ROOT, "%.0f MP", megapixels), file.toByteArray());
  }

  /** The same picture in a file that has so many bytes at least, and that no other one equals. */
  byte[] grown(int bytes, Random random) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(content, 0, 2);
    while (file.size() + content.length - 2 < bytes) {
      byte[] comment = new byte[Math.min(LONGEST_COMMENT, bytes)];
      random.nextBytes(comment);
      int length = comment.length + 2;
      file.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe, (byte) (length >> 8), (byte) length});
      file.writeBytes(comment);
    }
    file.write(content, 2, content.length - 2);
    return file.toByteArray();
  }
}
