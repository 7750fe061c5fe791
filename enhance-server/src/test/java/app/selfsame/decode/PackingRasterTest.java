package app.selfsame.decode;

import static org.junit.Assert.assertEquals;

import app.selfsame.decode.effort.Effort;
import app.selfsame.decode.effort.StillWanted;
import app.selfsame.image.RgbaImage;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageTypeSpecifier;
import org.junit.Test;

public class PackingRasterTest {
  private static final int[] RED_FIRST = {0, 1, 2};
  private static final int[] BLUE_FIRST = {2, 1, 0};

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
        for (RgbaImage packed :
            List.of(
                PackedPixels.of(image, traces),
                packed(image, traces, RED_FIRST),
                packed(image, traces, BLUE_FIRST))) {
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

  /** Row by row, as decoders set them. */
  private static RgbaImage packed(BufferedImage image, Traces traces, int[] order) {
    int width = image.getWidth();
    ImageTypeSpecifier kind = ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_3BYTE_BGR);
    PackingRaster raster =
        new PackingRaster(kind, width, image.getHeight(), traces, new Effort(0, 0, StillWanted.ALWAYS));
    WritableRaster row = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, 1, 3 * width, 3, order, null);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < width; x++) {
        int argb = image.getRGB(x, y);
        row.setPixel(x, 0, new int[] {argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff});
      }
      raster.setRect(0, y, row);
    }
    return raster.picture();
  }
}
