package app.selfsame.batch;

import app.selfsame.decode.JpegSamples;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A picture that no other is like, so that it is known wherever a piece of it lies. */
public final class NoisyPicture {
  private NoisyPicture() {}

  public static byte[] png(BufferedImage picture, long seed) throws Exception {
    Random random = new Random(seed);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        picture.setRGB(
            x, y, picture.getRGB(x, y) ^ random.nextInt(8) ^ random.nextInt(8) << 8 ^ random.nextInt(8) << 16);
      }
    }
    return JpegSamples.encode(picture, "png");
  }
}
