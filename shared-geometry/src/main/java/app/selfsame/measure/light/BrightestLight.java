package app.selfsame.measure.light;

import app.selfsame.image.LinearLight;
import app.selfsame.image.RgbaImage;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import java.util.Arrays;

/**
 * The linear luminance, of 255, that the brightest fiftieth of the whole photo exceeds, whatever it is: wall, clothes,
 * a glint on skin; or what a white wall would have in the light on the white of the eyes ({@link EyeWhite}), where that
 * is more. Looks at {@value #PLACES} x {@value #PLACES} places at most.
 *
 * <p>Own measure. Where not even that is bright the picture is under-exposed, whoever is in it: skin of any tone alone
 * makes no picture dark, as one bright thing beside it lifts the value; before a dark wall and in dark clothes that is
 * the eyes. Of 147 labelled photographs with a face the
 * darkest, taken in near darkness, has 52, and the darkest in even light more than 100. Known failure: a lamp or a
 * window in the picture hides that the person is in the dark.
 */
public final class BrightestLight {
  private static final int PLACES = 200;
  private static final double SHARE = 0.02;

  /** Of a white wall's luminance the white of an eye, under lid and brow, has about so much. */
  private static final double EYE_TO_WALL = 0.8;

  private BrightestLight() {}

  public static Measurement of(Portrait portrait) {
    double byTheEyes = Math.min(255, EyeWhite.luminance(portrait) / EYE_TO_WALL);
    return Measurement.of(MeasureId.BRIGHTEST_LIGHT, Math.max(exceeded(portrait.photo()), byTheEyes));
  }

  static double exceeded(RgbaImage photo) {
    int columns = Math.min(PLACES, photo.width());
    int rows = Math.min(PLACES, photo.height());
    float[] luminances = new float[columns * rows];
    int[] histogram = new int[256];
    for (int i = 0; i < luminances.length; i++) {
      // Products of a side and a place stay below 2^31 up to ten million pixels a side.
      int x = i % columns * photo.width() / columns;
      int y = i / columns * photo.height() / rows;
      luminances[i] = luminance(photo.pixel(x, y));
      histogram[(int) luminances[i]]++;
    }
    return ranked(luminances, histogram, (int) (SHARE * luminances.length));
  }

  /** The value that so many exceed: only those that share its step of the histogram need to be sorted. */
  private static double ranked(float[] luminances, int[] histogram, int brighter) {
    int level = histogram.length - 1;
    int above = 0;
    while (above + histogram[level] <= brighter) {
      above += histogram[level--];
    }
    float[] alike = new float[histogram[level]];
    int count = 0;
    for (float luminance : luminances) {
      if ((int) luminance == level) {
        alike[count++] = luminance;
      }
    }
    Arrays.sort(alike);
    return alike[alike.length - 1 - (brighter - above)];
  }

  private static float luminance(int pixel) {
    return 255
        * (0.2126f * LinearLight.of(RgbaImage.red(pixel))
            + 0.7152f * LinearLight.of(RgbaImage.green(pixel))
            + 0.0722f * LinearLight.of(RgbaImage.blue(pixel)));
  }
}
