package app.selfsame.image;

import static org.junit.Assert.assertEquals;

import app.selfsame.geometry.OrientedBoxPx;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class TensorSamplerTest {
  private static final int RED = RgbaImage.opaque(255, 0, 0);
  private static final int BLUE = RgbaImage.opaque(0, 0, 255);

  @Test
  public void writesRedGreenBlueInTheAskedRange() {
    float[] tensor = sampler(split(64)).sample(box(64, 0), 4, 4, -1, 1, TensorSampler.Border.BLACK);
    assertEquals(4 * 4 * 3, tensor.length);
    assertPixel(tensor, 0, 1, -1, -1);
    assertPixel(tensor, 3, -1, -1, 1);
  }

  @Test
  public void turnsWithTheBox() {
    float[] tensor = sampler(split(64)).sample(box(64, Math.PI / 2), 4, 4, 0, 1, TensorSampler.Border.BLACK);
    // The box's x axis points down the photo, its y axis to the left: the photo's right half comes first.
    assertPixel(tensor, 0, 0, 0, 1);
    assertPixel(tensor, 12, 1, 0, 0);
  }

  @Test
  public void outsideThePhotoIsBlackOrTheNearestPixel() {
    OrientedBoxPx wide = new OrientedBoxPx(32, 32, 256, 256, 0);
    int leftOfMiddleRow = 8 * 4;
    assertPixel(sampler(split(64)).sample(wide, 8, 8, 0, 1, TensorSampler.Border.BLACK), leftOfMiddleRow, 0, 0, 0);
    assertPixel(
        sampler(split(64)).sample(wide, 8, 8, 0, 1, TensorSampler.Border.REPLICATE), leftOfMiddleRow, 1, 0, 0);
  }

  @Test
  public void seesMeansOfAreasNotSinglePixels() {
    int[] pixels = new int[256 * 256];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (i + i / 256) % 2 == 0 ? RgbaImage.opaque(255, 255, 255) : RgbaImage.opaque(0, 0, 0);
    }
    float[] tensor =
        sampler(new RgbaImage(256, 256, pixels)).sample(box(256, 0), 16, 16, 0, 1, TensorSampler.Border.BLACK);
    for (int y = 1; y < 15; y++) {
      for (int x = 1; x < 15; x++) {
        assertEquals(0.5, tensor[3 * (16 * y + x)], 0.01);
      }
    }
  }

  private static OrientedBoxPx box(double side, double rotationRadians) {
    return new OrientedBoxPx(side / 2, side / 2, side, side, rotationRadians);
  }

  private static TensorSampler sampler(RgbaImage photo) {
    return new TensorSampler(new ImagePyramid(photo));
  }

  /** Red on the left, blue on the right. */
  private static RgbaImage split(int side) {
    int[] pixels = new int[side * side];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = i % side < side / 2 ? RED : BLUE;
    }
    return new RgbaImage(side, side, pixels);
  }

  private static void assertPixel(float[] tensor, int sample, double red, double green, double blue) {
    assertEquals(red, tensor[3 * sample], 0.01);
    assertEquals(green, tensor[3 * sample + 1], 0.01);
    assertEquals(blue, tensor[3 * sample + 2], 0.01);
  }
}
