package app.selfsame.measure.background;

import app.selfsame.measure.CieLab;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How far the background differs from one evenly coloured wall: the root mean square distance in CIE L*a*b* of its
 * places from the wall's colour, with L* held against light that falls off smoothly ({@link LightFallOff}) and a* and
 * b* against their medians. Places are a sixteenth of the face's width. A plain number; 0 is one colour.
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
        : Measurement.unknown(MeasureId.BACKGROUND_VARIATION, BackgroundCells.TOO_LITTLE);
  }

  /** The distance; nothing when there is too little background. */
  static OptionalDouble distance(BackgroundCells cells) {
    boolean[] background = cells.background(APART);
    if (!BackgroundCells.isEnough(background)) {
      background = cells.background();
    }
    return BackgroundCells.isEnough(background)
        ? OptionalDouble.of(distance(cells, background))
        : OptionalDouble.empty();
  }

  private static double distance(BackgroundCells cells, boolean[] background) {
    int most = background.length / (PLACE * PLACE);
    double[] x = new double[most];
    double[] y = new double[most];
    CieLab[] colours = new CieLab[most];
    int count = 0;
    for (int top = 0; top + PLACE <= cells.side(); top += PLACE) {
      for (int left = 0; left + PLACE <= cells.side(); left += PLACE) {
        if (isAll(background, cells.side(), left, top)) {
          x[count] = 2.0 * left / cells.side() - 1;
          y[count] = 2.0 * top / cells.side() - 1;
          colours[count++] = mean(cells, left, top);
        }
      }
    }
    CieLab[] wall = Arrays.copyOf(colours, count);
    double[] lightness = Arrays.stream(wall).mapToDouble(CieLab::lightness).toArray();
    double[] a = Arrays.stream(wall).mapToDouble(CieLab::a).sorted().toArray();
    double[] b = Arrays.stream(wall).mapToDouble(CieLab::b).sorted().toArray();
    double[] uneven = LightFallOff.takenOff(Arrays.copyOf(x, count), Arrays.copyOf(y, count), lightness);
    double squares = 0;
    for (int i = 0; i < count; i++) {
      CieLab median = new CieLab(wall[i].lightness(), a[count / 2], b[count / 2]);
      double chroma = wall[i].chromaDistanceTo(median);
      squares += uneven[i] * uneven[i] + chroma * chroma;
    }
    return count == 0 ? 0 : Math.sqrt(squares / count);
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

  private static boolean isAll(boolean[] background, int side, int left, int top) {
    for (int y = top; y < top + PLACE; y++) {
      for (int x = left; x < left + PLACE; x++) {
        if (!background[y * side + x]) {
          return false;
        }
      }
    }
    return true;
  }
}
