package app.selfsame.measure.light;

import app.selfsame.measure.FaceRegion;
import app.selfsame.measure.LuminancePlane;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import java.util.OptionalDouble;

/**
 * The contrast within the face: {@code (b - d) / (b + d)}, where 5 % of the face are brighter than b and 2 % darker
 * than d, in linear luminance. Pupils, lashes and nostrils are near black on every face, so that a veil of stray light
 * or of haze shows as a low value on any skin. A ratio, 0..1.
 *
 * <p>Own measure (the contrast of Michelson, "Studies in Optics", 1927), in place of a luminance. Known failures: fair
 * brows and lashes without make-up in flat light; a black frame of spectacles hides a veil.
 */
public final class WashedOut {
  private static final double DARK_SHARE = 0.02;
  private static final double BRIGHT_SHARE = 0.05;
  private static final int STEPS = 1024;

  private WashedOut() {}

  public static Measurement of(Portrait portrait) {
    OptionalDouble contrast = contrast(portrait.luminance(), portrait.region());
    return contrast.isPresent()
        ? Measurement.of(MeasureId.WASHED_OUT, contrast.getAsDouble())
        : Measurement.unknown(MeasureId.WASHED_OUT, NotMeasured.FACE_IS_BLACK);
  }

  static OptionalDouble contrast(LuminancePlane luminance, FaceRegion region) {
    int[] histogram = new int[STEPS];
    int count = 0;
    for (int i = 0; i < region.inside().length; i++) {
      if (region.inside()[i]) {
        histogram[Math.min(STEPS - 1, (int) (luminance.values()[i] * STEPS / 256))]++;
        count++;
      }
    }
    double dark = quantile(histogram, DARK_SHARE * count);
    double bright = quantile(histogram, (1 - BRIGHT_SHARE) * count);
    return bright == 0 ? OptionalDouble.empty() : OptionalDouble.of((bright - dark) / (bright + dark));
  }

  /** The step up to which so many samples lie. */
  private static int quantile(int[] histogram, double rank) {
    int below = 0;
    for (int step = 0; step < histogram.length; step++) {
      below += histogram[step];
      if (below > rank) {
        return step;
      }
    }
    return histogram.length - 1;
  }
}
