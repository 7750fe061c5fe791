package app.selfsame.light;

import app.selfsame.file.LosslessFile;
import app.selfsame.image.RgbaImage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Small picture files made for the tests. */
final class CropFiles {
  private CropFiles() {}

  /** Opaque noise, the same for the same seed. */
  static RgbaImage noise(int width, int height, long seed) {
    Random random = new Random(seed);
    int[] pixels = new int[width * height];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = 0xff000000 | random.nextInt(1 << 24);
    }
    return new RgbaImage(width, height, pixels);
  }

  static byte[] png(int width, int height) {
    return LosslessFile.of(noise(width, height, 1));
  }

  /** The picture in a format that Java has a writer for. */
  static byte[] encode(RgbaImage picture, String format) throws IOException {
    BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_3BYTE_BGR);
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        int pixel = picture.pixel(x, y);
        image.setRGB(x, y, RgbaImage.red(pixel) << 16 | RgbaImage.green(pixel) << 8 | RgbaImage.blue(pixel));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!ImageIO.write(image, format, out)) {
      throw new IOException("no writer for " + format);
    }
    return out.toByteArray();
  }
}
