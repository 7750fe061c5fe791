package app.selfsame.measure.background;

import app.selfsame.measure.CieLab;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far the background's colour varies over its area: the distance in CIE L*a*b* from the background's median colour
 * that a fifth of the background exceeds, lightness counted half. A plain number; 0 is one colour.
 *
 * <p>Own measure (BioLab-ICAO list, varied background), beside the standard's background uniformity (0x42), which sees
 * edges only: drapes, panels out of focus and a landscape in soft light have few. Lightness counts half because the
 * light falls off on any wall. Known failures: a wall lit by one lamp from the side; hair that the mask leaves out
 * before a light wall.
 */
public final class BackgroundVariation {
  private static final double LIGHTNESS_WEIGHT = 0.5;
  private static final double EXCEEDED_BY = 0.2;

  /** Bins of the histogram of distances to one unit of L*a*b*. */
  private static final int BINS_A_UNIT = 4;

  private static final int MOST_DISTANCE = 200;

  private BackgroundVariation() {}

  public static Measurement of(Portrait portrait) {
    BackgroundCells cells = BackgroundCells.of(portrait);
    OptionalDouble distance = distance(cells.colour(), cells.background());
    return distance.isPresent()
        ? Measurement.of(MeasureId.BACKGROUND_VARIATION, distance.getAsDouble())
        : Measurement.unknown(MeasureId.BACKGROUND_VARIATION, BackgroundCells.TOO_LITTLE);
  }

  /** The distance; nothing when there is too little background. */
  static OptionalDouble distance(float[] colour, boolean[] background) {
    Optional<CieLab> median = BackgroundColour.median(colour, background);
    if (median.isEmpty()) {
      return OptionalDouble.empty();
    }
    int[] histogram = new int[MOST_DISTANCE * BINS_A_UNIT + 1];
    int count = 0;
    for (int i = 0; i < background.length; i++) {
      if (background[i]) {
        CieLab place = CieLab.of(colour[3 * i], colour[3 * i + 1], colour[3 * i + 2]);
        histogram[(int) (BINS_A_UNIT * Math.min(MOST_DISTANCE, distance(place, median.get())))]++;
        count++;
      }
    }
    int above = 0;
    int bin = histogram.length - 1;
    while (bin > 0 && above + histogram[bin] <= EXCEEDED_BY * count) {
      above += histogram[bin--];
    }
    return OptionalDouble.of((double) bin / BINS_A_UNIT);
  }

  private static double distance(CieLab place, CieLab median) {
    double lightness = LIGHTNESS_WEIGHT * (place.lightness() - median.lightness());
    double chroma = place.chromaDistanceTo(median);
    return Math.sqrt(lightness * lightness + chroma * chroma);
  }
}
