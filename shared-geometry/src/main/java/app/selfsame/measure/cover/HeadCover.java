package app.selfsame.measure.cover;

import app.selfsame.geometry.PointPx;
import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.CieLab;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;

/**
 * How likely something is worn on the head: hat, cap, helmet, hood or scarf. A ratio 0..1.
 *
 * <p>Own measure, in place of no head coverings (0x5C), which needs a trained network. A logistic function of five
 * signs ({@link #signs}): caps end low and with a sharp edge across the forehead, hide its skin, and what follows above
 * is lighter or of another colour than hair. The coefficients were fitted to no more than 34
 * covered and some 600 bare heads. Where runs of neighbouring files were left out, six to seven of ten covers stood out
 * at three of a hundred bare heads; near-copies on both sides of the cut flatter that. Known
 * failures: fringes down to the brows look like a brim; dark plain caps and hoods that follow the hairline look like
 * hair; transparent surgical caps; helmets with a pattern.
 */
public final class HeadCover {
  private static final int[] FOREHEAD = {
    10, 338, 297, 109, 67, 103, 332, 151, 108, 337, 69, 299, 104, 333, 68, 298, 54, 284, 21, 251, 9
  };

  private static final double TOP_FROM = 0.45;
  private static final double ABOVE_BROWS_FROM = 0.03;
  private static final double ABOVE_BROWS_TO = 0.12;
  private static final double EDGE_TO = 0.42;
  private static final double MIDDLE = 0.24;
  private static final double LARGEST_COLOUR = 2;

  /** A hairline drawn with a ruler is no surer sign of a brim than a plain one. */
  private static final double LARGEST_EDGE = 3;


  /** How far the ends of a brim lie below or above its middle, in eye-to-chin distances. */
  private static final double[] BENDS = {-0.12, 0, 0.12};

  private static final double CONSTANT = -0.31;
  private static final double[] WEIGHTS = {2.9, -2.2, 4.0, 0.92, -3.2};

  private HeadCover() {}

  public static Measurement of(Portrait portrait) {
    String obstacle = Sight.obstacle(portrait);
    HeadTop top = HeadTop.of(portrait);
    if (obstacle.isEmpty() && !isInPhoto(portrait, top)) {
      obstacle = "The top of the head is not in the photo.";
    }
    if (!obstacle.isEmpty()) {
      return Measurement.unknown(MeasureId.HEAD_COVER, obstacle);
    }
    double likelihood = likelihood(signs(top, FaceColours.of(portrait)));
    return Measurement.of(MeasureId.HEAD_COVER, likelihood).at(portrait.aligned().region(
        (double) HeadTop.CELL_PX * top.columnBeside(-HeadTop.HALF_WIDTH),
        (double) HeadTop.CELL_PX * top.rowAbove(HeadTop.HEIGHT),
        (double) HeadTop.CELL_PX * (top.columnBeside(HeadTop.HALF_WIDTH) - top.columnBeside(-HeadTop.HALF_WIDTH)),
        HeadTop.CELL_PX * (top.browRow() - top.rowAbove(HeadTop.HEIGHT))));
  }

  private static boolean isInPhoto(Portrait portrait, HeadTop top) {
    double row = top.browRow() - HeadTop.HEIGHT * top.eyesToChin();
    PointPx point = portrait.aligned().toPhoto(AlignedFace.SIDE_PX / 2.0, row * HeadTop.CELL_PX);
    return row >= 0 && point.x() >= 0 && point.y() >= 0
        && point.x() < portrait.photo().width() && point.y() < portrait.photo().height();
  }

  static double likelihood(double[] signs) {
    double sum = CONSTANT;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * signs[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /**
   * How far the colour of the upper head lies from that of the skin, as a share of the skin's chroma; the share of
   * forehead points that look like skin; how much lighter than skin the upper head is; the strongest edge across the
   * forehead over the texture of the upper head; how much lighter than skin the strip above the brows is.
   */
  static double[] signs(HeadTop top, FaceColours face) {
    SkinLook skin = new SkinLook(face.median(FaceSpots.AROUND_EYES));
    double colour = medianOver(top, TOP_FROM, HeadTop.HEIGHT, HeadTop.HALF_WIDTH, skin::otherColoured);
    double lightness = medianOver(top, TOP_FROM, HeadTop.HEIGHT, MIDDLE, skin::lighter);
    double aboveBrows = medianOver(top, ABOVE_BROWS_FROM, ABOVE_BROWS_TO, MIDDLE, skin::lighter);
    double seen = 0;
    for (int point : FOREHEAD) {
      seen += skin.isUnlike(face.at(point)) ? 0 : 1.0 / FOREHEAD.length;
    }
    return new double[] {
      Math.min(LARGEST_COLOUR, colour),
      seen,
      lightness,
      Math.min(LARGEST_EDGE, edge(top) / (8 + 6 * texture(top))),
      aboveBrows
    };
  }

  private interface Look {
    double of(CieLab colour);
  }

  private static double medianOver(HeadTop top, double from, double to, double halfWidth, Look look) {
    int left = top.columnBeside(-halfWidth);
    int right = top.columnBeside(halfWidth);
    int first = top.rowAbove(to);
    int last = top.rowAbove(from);
    double[] values = new double[(right - left + 1) * (last - first + 1)];
    int at = 0;
    for (int row = first; row <= last; row++) {
      for (int column = left; column <= right; column++) {
        values[at++] = look.of(top.at(column, row));
      }
    }
    return FaceColours.share(0.5, values);
  }

  /** The largest change of colour within three rows, of all lines across the forehead, straight or bent. */
  static double edge(HeadTop top) {
    double strongest = 0;
    for (double bend : BENDS) {
      for (int row = top.rowAbove(EDGE_TO); row < top.rowAbove(0); row++) {
        strongest = Math.max(strongest, step(top, row, bend));
      }
    }
    return strongest;
  }

  private static double step(HeadTop top, int row, double bend) {
    int left = top.columnBeside(-MIDDLE);
    int right = top.columnBeside(MIDDLE);
    double lightness = 0;
    double a = 0;
    double b = 0;
    for (int column = left; column <= right; column++) {
      double beside = (2.0 * column - left - right) / (right - left + 1);
      int at = row + (int) Math.round(bend * top.eyesToChin() * beside * beside);
      CieLab upper = top.at(column, Math.max(0, Math.min(top.height() - 1, at - 2)));
      CieLab lower = top.at(column, Math.max(0, Math.min(top.height() - 1, at + 1)));
      lightness += lower.lightness() - upper.lightness();
      a += lower.a() - upper.a();
      b += lower.b() - upper.b();
    }
    return Math.sqrt(lightness * lightness + a * a + b * b) / (right - left + 1);
  }

  /** The median change of lightness from cell to cell of the upper head. */
  static double texture(HeadTop top) {
    int left = top.columnBeside(-MIDDLE);
    int right = top.columnBeside(MIDDLE);
    int first = top.rowAbove(HeadTop.HEIGHT);
    int last = top.rowAbove(TOP_FROM);
    double[] values = new double[(right - left) * (last - first + 1)];
    int at = 0;
    for (int row = first; row <= last; row++) {
      for (int column = left; column < right; column++) {
        double here = top.at(column, row).lightness();
        double across = top.at(column + 1, row).lightness() - here;
        double down = top.at(column, Math.min(top.height() - 1, row + 1)).lightness() - here;
        values[at++] = Math.sqrt(across * across + down * down);
      }
    }
    return values.length == 0 ? 0 : FaceColours.share(0.5, values);
  }
}
