package app.selfsame.measure.light;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;

/**
 * How colourful the aligned frame is: {@code sqrt(varRg + varYb) + 0.3 sqrt(meanRg^2 + meanYb^2)} with
 * {@code rg = R - G} and {@code yb = (R + G) / 2 - B} of the sRGB samples. 0 is a picture without any colour, a
 * portrait in colour lies between 15 and 80.
 *
 * <p>Source: Hasler and Suesstrunk, "Measuring colourfulness in natural images", SPIE 5007 (2003). Known failure: a
 * picture in sepia keeps a mean, so that it measures as a pale picture in colour.
 */
public final class Colourfulness {
  private static final int STEP = 6;

  private Colourfulness() {}

  public static Measurement of(Portrait portrait) {
    return Measurement.of(MeasureId.COLOURFULNESS, value(portrait.colour(), STEP));
  }

  /** The value over every {@code step}-th sample of {@code n * 3} sRGB samples. */
  static double value(float[] colour, int step) {
    double rg = 0;
    double yb = 0;
    double squares = 0;
    int count = 0;
    for (int at = 0; at < colour.length; at += 3 * step) {
      double redGreen = colour[at] - colour[at + 1];
      double yellowBlue = (colour[at] + colour[at + 1]) / 2 - colour[at + 2];
      rg += redGreen;
      yb += yellowBlue;
      squares += redGreen * redGreen + yellowBlue * yellowBlue;
      count++;
    }
    double mean = (rg / count) * (rg / count) + (yb / count) * (yb / count);
    return Math.sqrt(Math.max(0, squares / count - mean)) + 0.3 * Math.sqrt(mean);
  }
}
