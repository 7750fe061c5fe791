package app.selfsame.bench.matting;

import app.selfsame.image.RgbaImage;
import app.selfsame.matting.Trimap;

/** How far the person's light is off: the mean of |alpha F - exact alpha F| over unknown pixels, in sRGB steps. */
final class ForegroundError {
  private ForegroundError() {}

  /**
   * The error of a cut-out.
   *
   * @param colours in which the person is cut out
   * @param alpha with which
   * @param exact the person's own colours
   */
  static double of(RgbaImage colours, Plane alpha, MattingSample sample, Colours exact) {
    Colours own = Colours.of(colours);
    double sum = 0;
    int count = 0;
    for (int i = 0; i < own.samples().length; i++) {
      if (sample.trimap().labels()[i / 3] == Trimap.UNKNOWN) {
        double light = alpha.values()[i / 3] * own.samples()[i];
        sum += Math.abs(light - sample.alpha().values()[i / 3] * exact.samples()[i]);
        count++;
      }
    }
    return sum / Math.max(1, count);
  }
}
