package app.selfsame.measure.background;

import app.selfsame.measure.CieLab;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How far the background differs from one evenly coloured wall: the root mean square distance in CIE L*a*b* of its
 * places from the wall's colour, with a* and b* held against their medians and L* against light that falls off
 * smoothly. It is the mean of two such distances, one from the surface that comes nearest ({@link LightFallOff}, which
 * forgives soft shadows), the other from the slope that most places have ({@link LocalFallOff}, which forgives no
 * second colour). Places are a sixteenth of the face's width. A plain number; 0 is one colour.
 *
 * <p>Own measure (Ferrara, Franco, Maio, Maltoni, "Face Image Conformance to ISO/ICAO Standards in Machine Readable
 * Travel Documents", IEEE TIFS 7(4), 2012: varied background), beside the standard's background uniformity (0x42),
 * which sees fine edges only: letters out of focus, panels, curtains and bokeh have few. Places this large average
 * noise and the blocks of JPEG away, and those next to the person are left out where enough others remain, for the
 * sake of stray hair. Known failures: a hard shadow on the wall counts; a blur as wide as the face leaves a soft wall.
 */
public final class BackgroundVariation {
  /** Cells to a side of a place. */
  private static final int PLACE = 2;

  /** Cells to keep from the person: strands of hair reach twice as far as its outline. */
  private static final int APART = 4;

  private BackgroundVariation() {}

  public static Measurement of(Portrait portrait) {
    OptionalDouble distance = distance(BackgroundCells.of(portrait));
    return distance.isPresent()
        ? Measurement.of(MeasureId.BACKGROUND_VARIATION, distance.getAsDouble())
        : Measurement.unknown(MeasureId.BACKGROUND_VARIATION, NotMeasured.TOO_LITTLE_BACKGROUND);
  }

  /** The distance; nothing when there is too little background. */
  static OptionalDouble distance(BackgroundCells cells) {
    boolean[] background = cells.background(APART);
    if (!cells.isEnough(background)) {
      background = cells.background();
    }
    return cells.isEnough(background)
        ? OptionalDouble.of(distance(cells, background))
        : OptionalDouble.empty();
  }

  private static double distance(BackgroundCells cells, boolean[] background) {
    int side = cells.side() / PLACE;
    double[] lightness = new double[side * side];
    Arrays.fill(lightness, Double.NaN);
    CieLab[] wall = new CieLab[side * side];
    int count = 0;
    for (int i = 0; i < side * side; i++) {
      if (cells.isAll(background, PLACE * (i % side), PLACE * (i / side), PLACE)) {
        wall[count] = mean(cells, PLACE * (i % side), PLACE * (i / side));
        lightness[i] = wall[count++].lightness();
      }
    }
    if (count == 0) {
      return 0;
    }
    double colours = chromaSquare(Arrays.copyOf(wall, count));
    double nearest = meanSquare(LightFallOff.takenOff(lightness, side));
    double local = meanSquare(LocalFallOff.takenOff(lightness, side));
    return (Math.sqrt(colours + nearest) + Math.sqrt(colours + local)) / 2;
  }

  /** Mean square distance of a* and b* from their medians. */
  private static double chromaSquare(CieLab[] wall) {
    double[] a = Arrays.stream(wall).mapToDouble(CieLab::a).sorted().toArray();
    double[] b = Arrays.stream(wall).mapToDouble(CieLab::b).sorted().toArray();
    CieLab median = new CieLab(0, a[a.length / 2], b[b.length / 2]);
    double squares = 0;
    for (CieLab place : wall) {
      double distance = place.chromaDistanceTo(median);
      squares += distance * distance;
    }
    return squares / wall.length;
  }

  /** Of the numbers that are numbers. */
  private static double meanSquare(double[] values) {
    double squares = 0;
    int count = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        squares += value * value;
        count++;
      }
    }
    return squares / count;
  }

  private static CieLab mean(BackgroundCells cells, int left, int top) {
    double[] sums = new double[3];
    for (int y = top; y < top + PLACE; y++) {
      for (int x = left; x < left + PLACE; x++) {
        for (int channel = 0; channel < 3; channel++) {
          sums[channel] += cells.colour()[3 * (y * cells.side() + x) + channel];
        }
      }
    }
    int count = PLACE * PLACE;
    return CieLab.of(sums[0] / count, sums[1] / count, sums[2] / count);
  }
}
