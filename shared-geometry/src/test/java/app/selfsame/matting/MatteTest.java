package app.selfsame.matting;

import static org.junit.Assert.assertEquals;

import app.selfsame.image.RgbaImage;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class MatteTest {
  @Test
  public void sharesMixTheSamplesAndRoundToTheNearest() {
    int[] pixels = {0xff0a0b0c, 0, 0x800000ff, 0x01ffffff, 0xfe000000};
    RgbaImage over =
        new Matte(new RgbaImage(5, 1, pixels), new Confidence(1, Confidence.Grade.GOOD, Optional.empty()))
            .over(RgbaImage.opaque(10, 100, 200));
    assertEquals("the person stays", 0xff0a0b0c, over.pixel(0, 0));
    assertEquals("the colour as it is", RgbaImage.opaque(10, 100, 200), over.pixel(1, 0));
    // (255 x 128 + 10 x 127) / 255 = 132.98; 100 x 127 / 255 = 49.80; 200 x 127 / 255 = 99.61.
    assertEquals(RgbaImage.opaque(133, 50, 100), over.pixel(2, 0));
    // One part of 255 of white: 10.96, 100.61, 200.22.
    assertEquals(RgbaImage.opaque(11, 101, 200), over.pixel(3, 0));
    // One part of 255 of the colour: 0.04, 0.39, 0.78.
    assertEquals(RgbaImage.opaque(0, 0, 1), over.pixel(4, 0));
  }

  @Test
  public void theCutoutIsNotWrittenTo() {
    int[] pixels = {0, 0x80112233};
    Matte matte = new Matte(new RgbaImage(2, 1, pixels), new Confidence(1, Confidence.Grade.GOOD, Optional.empty()));
    matte.over(RgbaImage.opaque(1, 2, 3));
    assertEquals(0, pixels[0]);
    assertEquals(0x80112233, pixels[1]);
  }
}
