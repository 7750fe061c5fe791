package app.selfsame.measure.cover;

import app.selfsame.measure.CieLab;

/**
 * How strong the most even line across the forehead is, in L*a*b*: the change of colour that four fifths of its length
 * reach at least, of all lines that are straight, bent or tilted like the brim of a hat.
 *
 * <p>A brim is as strong at the temples as in the middle and follows one smooth curve; a hairline lies higher, and what
 * hangs below it, strand by strand, leaves gaps in every such curve. So neither the colour of what is above counts nor
 * its texture, and hats of the hair's own colour are told. Known failures: fringes that are cut straight and hairlines
 * that are low and straight come near; hats pushed back to the hairline have their brim there.
 */
final class BrimLine {
  /** Half the length looked at, in eye-to-chin distances: from temple to temple. */
  private static final double HALF_LENGTH = 0.5;

  /** Heights of the middle above the brows, in eye-to-chin distances; hairlines lie above. */
  private static final double LOWEST = 0.07;
  static final double HIGHEST = 0.31;
  private static final double STEP = 0.02;

  /** Lines that are lighter above are brows and the shade under them up to here. */
  private static final double LOWEST_LIGHT = 0.13;

  /** How far a line hangs down, or is tilted, at {@value #BENT_AT} from its middle, in eye-to-chin distances. */
  private static final double[] BENDS = {-0.16, -0.08, 0, 0.08, 0.16, 0.24};
  private static final double[] TILTS = {-0.08, 0, 0.08};
  private static final double BENT_AT = 0.42;

  private static final double GAPS = 0.2;

  private BrimLine() {}

  static double strength(HeadTop top) {
    return strength(top, HIGHEST);
  }

  /**
   * The same of lines that are no higher.
   *
   * @param highest of the line's middle above the brows, in eye-to-chin distances
   */
  static double strength(HeadTop top, double highest) {
    double strongest = 0;
    for (double height = LOWEST; height < highest; height += STEP) {
      for (double bend : BENDS) {
        for (double tilt : TILTS) {
          strongest = Math.max(strongest, strength(top, height, bend, tilt));
        }
      }
    }
    return strongest;
  }

  private static double strength(HeadTop top, double height, double bend, double tilt) {
    int left = top.columnBeside(-HALF_LENGTH);
    int count = top.columnBeside(HALF_LENGTH) - left + 1;
    double[] lightness = new double[count];
    double[] a = new double[count];
    double[] b = new double[count];
    for (int i = 0; i < count; i++) {
      double beside = ((2.0 * i - count + 1) / (count - 1)) * HALF_LENGTH / BENT_AT;
      double below = bend * beside * beside + tilt * beside - height;
      int row = (int) Math.round(top.browRow() + below * top.eyesToChin());
      if (row < 2 || row + 2 >= top.height()) {
        return 0;
      }
      CieLab above = top.at(left + i, row - 1);
      CieLab higher = top.at(left + i, row - 2);
      CieLab under = top.at(left + i, row + 1);
      CieLab lower = top.at(left + i, row + 2);
      lightness[i] = (under.lightness() + lower.lightness() - above.lightness() - higher.lightness()) / 2;
      a[i] = (under.a() + lower.a() - above.a() - higher.a()) / 2;
      b[i] = (under.b() + lower.b() - above.b() - higher.b()) / 2;
    }
    return mean(lightness) < 0 && height < LOWEST_LIGHT ? 0 : reachedByMost(lightness, a, b);
  }

  /** The change in the direction of the mean change that all but a share of the places reach. */
  private static double reachedByMost(double[] lightness, double[] a, double[] b) {
    double l = mean(lightness);
    double meanA = mean(a);
    double meanB = mean(b);
    double length = Math.max(1e-6, Math.sqrt(l * l + meanA * meanA + meanB * meanB));
    double[] along = new double[lightness.length];
    for (int i = 0; i < along.length; i++) {
      along[i] = (lightness[i] * l + a[i] * meanA + b[i] * meanB) / length;
    }
    return FaceColours.share(GAPS, along);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
