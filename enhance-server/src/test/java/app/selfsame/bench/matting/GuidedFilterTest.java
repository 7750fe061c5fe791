package app.selfsame.bench.matting;

import static org.junit.Assert.assertEquals;

import app.selfsame.image.RgbaImage;
import java.util.Arrays;
import java.util.Random;
import org.junit.Test;

public class GuidedFilterTest {
  private static final int SIDE = 30;

  @Test
  public void aConstantInputStaysUnderAnyGuide() {
    Plane input = new Plane(SIDE, SIDE);
    Arrays.fill(input.values(), 0.3f);
    for (float value : GuidedFilter.filter(noise(), input, 4).values()) {
      assertEquals(0.3, value, 1e-4);
    }
  }

  /** Without colours to follow the filter averages twice. */
  @Test
  public void underAConstantGuideItIsTheMeanOfMeans() {
    int[] pixels = new int[SIDE * SIDE];
    Arrays.fill(pixels, RgbaImage.opaque(120, 130, 140));
    Random random = new Random(5);
    Plane input = new Plane(SIDE, SIDE);
    for (int i = 0; i < input.values().length; i++) {
      input.values()[i] = random.nextFloat();
    }
    BoxMean box = new BoxMean(SIDE, SIDE, 2);
    double[] once = box.of(i -> input.values()[i]);
    double[] twice = box.of(i -> once[i]);
    Plane filtered = GuidedFilter.filter(new RgbaImage(SIDE, SIDE, pixels), input, 2);
    for (int i = 0; i < twice.length; i++) {
      assertEquals(twice[i], filtered.values()[i], 1e-4);
    }
  }

  @Test
  public void anInputThatIsAMixtureOfTheColoursStays() {
    RgbaImage guide = noise();
    Plane input = new Plane(SIDE, SIDE);
    for (int i = 0; i < input.values().length; i++) {
      int pixel = guide.pixels()[i];
      input.values()[i] = 0.1f + 0.6f * RgbaImage.red(pixel) / 255 - 0.2f * RgbaImage.blue(pixel) / 255;
    }
    Plane filtered = GuidedFilter.filter(guide, input, 3);
    for (int i = 0; i < input.values().length; i++) {
      assertEquals(input.values()[i], filtered.values()[i], 0.01);
    }
  }

  private static RgbaImage noise() {
    Random random = new Random(4);
    int[] pixels = new int[SIDE * SIDE];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = RgbaImage.opaque(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }
    return new RgbaImage(SIDE, SIDE, pixels);
  }
}
