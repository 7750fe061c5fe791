package app.selfsame.decode;

import static org.junit.Assert.assertEquals;

import app.selfsame.decode.effort.Effort;
import app.selfsame.decode.effort.StillWanted;
import app.selfsame.image.RgbaImage;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.Test;

public class PackedPixelsTest {
  /** Four pixels are packed at once; whatever the width, none is lost or moved. */
  @Test
  public void everyPixelOfEveryWidthIsPacked() {
    Random random = new Random(20261128);
    for (int width = 1; width < 14; width++) {
      BufferedImage image = new BufferedImage(width, 5, BufferedImage.TYPE_3BYTE_BGR);
      for (int i = 0; i < width * 5; i++) {
        image.setRGB(i % width, i / width, random.nextInt(1 << 24));
      }
      try (Traces traces = new Traces(new Effort(0, 5 * width, StillWanted.ALWAYS))) {
        RgbaImage packed = PackedPixels.of(image, traces);
        for (int i = 0; i < width * 5; i++) {
          int argb = image.getRGB(i % width, i / width);
          int pixel = packed.pixel(i % width, i / width);
          assertEquals(argb >> 16 & 0xff, RgbaImage.red(pixel));
          assertEquals(argb >> 8 & 0xff, RgbaImage.green(pixel));
          assertEquals(argb & 0xff, RgbaImage.blue(pixel));
          assertEquals(255, RgbaImage.alpha(pixel));
        }
      }
    }
  }
}
