package app.selfsame.measure.background;

import app.selfsame.measure.CieLab;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import java.util.Optional;

/**
 * The colour of the background: lightness L* (0 black, 100 white) and chroma C*ab (0 grey) of the median of its sRGB
 * samples, channel by channel, in CIE L*a*b* under D65 (CIE 15:2018, 8.2.1), plain numbers, and the hue hab in degrees.
 *
 * <p>Own measures: authorities name the background's colour in words. Known failures: a background of several colours
 * has a median that none of its places has (the background's uniformity tells), and a wall in shadow measures darker
 * than it is.
 */
public final class BackgroundColour {
  private BackgroundColour() {}

  /** L* of the background. */
  public static Measurement lightness(Portrait portrait) {
    return of(portrait)
        .map(colour -> Measurement.of(MeasureId.BACKGROUND_LIGHTNESS, colour.lightness()))
        .orElseGet(() -> Measurement.unknown(MeasureId.BACKGROUND_LIGHTNESS, NotMeasured.TOO_LITTLE_BACKGROUND));
  }

  /** C*ab of the background. */
  public static Measurement chroma(Portrait portrait) {
    return of(portrait)
        .map(colour -> Measurement.of(MeasureId.BACKGROUND_CHROMA, colour.chroma()))
        .orElseGet(() -> Measurement.unknown(MeasureId.BACKGROUND_CHROMA, NotMeasured.TOO_LITTLE_BACKGROUND));
  }

  /** hab of the background, 0 to 360; of a grey it says nothing. */
  public static Measurement hue(Portrait portrait) {
    return of(portrait)
        .map(colour -> Measurement.of(MeasureId.BACKGROUND_HUE, colour.hueDegrees()))
        .orElseGet(() -> Measurement.unknown(MeasureId.BACKGROUND_HUE, NotMeasured.TOO_LITTLE_BACKGROUND));
  }

  /** The colour itself, from whose a* and b* the hue follows; nothing when too little background is in the photo. */
  public static Optional<CieLab> of(Portrait portrait) {
    BackgroundCells cells = BackgroundCells.of(portrait);
    boolean[] background = cells.background();
    return cells.isEnough(background) ? Optional.of(median(cells.colour(), background)) : Optional.empty();
  }

  /** The colour of those cells that are background, at least one. */
  static CieLab median(float[] colour, boolean[] background) {
    return CieLab.of(median(colour, background, 0), median(colour, background, 1), median(colour, background, 2));
  }

  private static int median(float[] colour, boolean[] background, int channel) {
    int[] histogram = new int[256];
    int count = 0;
    for (int i = 0; i < background.length; i++) {
      if (background[i]) {
        histogram[Math.round(colour[3 * i + channel])]++;
        count++;
      }
    }
    int below = 0;
    int sample = 0;
    while (sample < 255 && 2 * (below + histogram[sample]) < count) {
      below += histogram[sample++];
    }
    return sample;
  }
}
