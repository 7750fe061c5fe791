package app.selfsame.image;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class RgbaImageTest {
  @Test
  public void aSingleTranslucentPixelMakesAPictureTransparent() {
    int[] pixels = {0xff000000, 0xff123456, 0xffffffff, 0xff000001};
    assertTrue(new RgbaImage(2, 2, pixels).isOpaque());
    pixels[2] = 0xfeffffff;
    assertFalse(new RgbaImage(2, 2, pixels).isOpaque());
  }

  @Test
  public void wipingAPyramidLeavesThePhoto() {
    int[] pixels = new int[64 * 64];
    Arrays.fill(pixels, 0xff102030);
    ImagePyramid pyramid = new ImagePyramid(new RgbaImage(64, 64, pixels));
    RgbaImage half = pyramid.levelWithin(32);
    RgbaImage smallest = pyramid.levelWithin(8);
    pyramid.wipe();
    assertArrayEquals(new int[32 * 32], half.pixels());
    assertArrayEquals(new int[8 * 8], smallest.pixels());
    assertEquals(0xff102030, pyramid.levelWithin(8).pixel(3, 3));
    pyramid.photo().wipe();
    assertArrayEquals(new int[64 * 64], pixels);
  }
}
