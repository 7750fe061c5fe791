package app.selfsame.measure.cover;

import app.selfsame.geometry.PointPx;
import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.CieLab;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import java.util.Optional;

/**
 * How likely something is worn on the head: hat, cap, helmet or scarf. A ratio 0..1, where 0.5 is as likely as not.
 *
 * <p>Own measure, in place of no head coverings (0x5C), which needs a trained network. A brim runs evenly across the
 * lower forehead ({@link BrimLine}), which is enough where it is far more even than nearly all hairlines; or it is a
 * strong edge with something above it that is unlike hair: that is of the brows' colour or darker. Strong colour
 * that hair does not have, above such an edge, counts by itself. Black hair cut straight has as even a line as a black
 * hat, only higher: what is darker than the brows is a brim where the forehead below is too low for a hairline. Texture
 * counts neither way, as tight curls, braids and knitting have the same. Of the 22 covered and 495 bare heads that the
 * scale rests on 11 and 9 lie above 0.42. Known failures: black caps with an arched peak; hoods and scarves that follow
 * the hairline look like hair, and so do caps pushed back to it; hats of faint colour in dim light; dyed fringes and
 * short black ones look like a brim; transparent surgical caps.
 */
public final class HeadCover {
  private static final int[] BROWS = {105, 334, 66, 296, 63, 293, 52, 282, 65, 295, 53, 283};

  private static final double TOP_FROM = 0.45;
  private static final double MIDDLE = 0.24;

  /** Brims end between the brows' upper edge and the hairline of most people, in eye-to-chin distances. */
  private static final double EDGE_FROM = 0.07;
  private static final double EDGE_TO = 0.3;

  /** How far the ends of a brim lie below or above its middle, in eye-to-chin distances. */
  private static final double[] BENDS = {-0.12, 0, 0.12};

  /** Distances in L*a*b*: a plain edge, and how unlike brows a plain hat is. */
  private static final double PLAIN_EDGE = 20;
  private static final double PLAIN_HAT = 20;
  private static final double LARGEST_EDGE = 3;
  private static final double LARGEST_HAT = 2;

  /** Hair of every colour ends here, as a share of the skin's chroma. */
  private static final double LARGEST_OF_HAIR = 0.95;
  private static final double PER_COLOUR = 4;

  private static final double EVEN = 1.2;

  /** Lines this even are hairlines; what lies so far above them is a brim by itself, in L*a*b*. */
  private static final double HAIRLINE = 8;
  private static final double PLAIN_BRIM = 5.2;

  /** Hardly a hairline of black hair lies as low, in eye-to-chin distances above the brows. */
  private static final double BELOW_HAIRLINES = 0.2;

  /** Hair has up to so many times the chroma of the brows, between which skin shows. */
  private static final double MOST_CHROMA = 1.5;

  /** What has less than one such part of the brows' lightness has its colour from lens and sky, in part. */
  private static final double DEPTH = 1.3;

  private HeadCover() {}

  public static Measurement of(Portrait portrait) {
    Optional<NotMeasured> obstacle = Sight.obstacle(portrait);
    HeadTop top = HeadTop.of(portrait);
    if (obstacle.isEmpty() && !isInPhoto(portrait, top)) {
      obstacle = Optional.of(NotMeasured.CROWN_OUTSIDE);
    }
    if (obstacle.isPresent()) {
      return Measurement.unknown(MeasureId.HEAD_COVER, obstacle.get());
    }
    double likelihood = likelihood(brim(top, FaceColours.of(portrait)));
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

  static double likelihood(double brim) {
    return brim / (EVEN + brim);
  }

  /**
   * How much of a brim there is: how even it is, the strength of the edge times what is unlike hair above it, and
   * strong colour there.
   */
  static double brim(HeadTop top, FaceColours face) {
    CieLab upper = upperHead(top);
    CieLab brows = face.median(BROWS);
    double edge = Math.min(LARGEST_EDGE, edge(top) / PLAIN_EDGE);
    double unlike = Math.min(LARGEST_HAT, unlikeHair(upper, brows) / PLAIN_HAT);
    double colour = medianOver(top, new SkinLook(face.median(FaceSpots.AROUND_EYES))::otherColoured);
    double line = BrimLine.strength(top, isLighter(upper, brows) ? BrimLine.HIGHEST : BELOW_HAIRLINES);
    double even = Math.max(0, line - HAIRLINE) / PLAIN_BRIM;
    double ownColour = depth(upper, brows) * Math.max(0, colour - LARGEST_OF_HAIR);
    return even + edge * unlike + Math.min(1, edge) * PER_COLOUR * ownColour;
  }

  private static boolean isLighter(CieLab upper, CieLab brows) {
    return upper.lightness() > brows.lightness();
  }

  /** What the colour of something dark says, 0 to 1. */
  private static double depth(CieLab upper, CieLab brows) {
    return Math.min(1, DEPTH * upper.lightness() / Math.max(1, brows.lightness()));
  }

  /**
   * Distance in L*a*b* from hair that goes with the brows: from none of their chroma, as black hair has, to more. With
   * half the weight for lightness, and none where the upper head is the darker.
   */
  static double unlikeHair(CieLab upper, CieLab brows) {
    double lighter = Math.max(0, upper.lightness() - brows.lightness());
    double square = Math.max(1, brows.a() * brows.a() + brows.b() * brows.b());
    double along = (upper.a() * brows.a() + upper.b() * brows.b()) / square;
    double share = Math.max(0, Math.min(MOST_CHROMA, along));
    double chroma = Math.hypot(upper.a() - share * brows.a(), upper.b() - share * brows.b()) * depth(upper, brows);
    return Math.sqrt(lighter * lighter / 2 + chroma * chroma);
  }

  private static CieLab upperHead(HeadTop top) {
    return new CieLab(
        medianOver(top, CieLab::lightness), medianOver(top, CieLab::a), medianOver(top, CieLab::b));
  }

  private interface Look {
    double of(CieLab colour);
  }

  private static double medianOver(HeadTop top, Look look) {
    int left = top.columnBeside(-MIDDLE);
    int right = top.columnBeside(MIDDLE);
    int first = top.rowAbove(HeadTop.HEIGHT);
    int last = top.rowAbove(TOP_FROM);
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
      for (int row = top.rowAbove(EDGE_TO); row <= top.rowAbove(EDGE_FROM); row++) {
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
      CieLab upper = top.at(column, Math.max(0, Math.min((int) top.browRow(), at - 2)));
      CieLab lower = top.at(column, Math.max(0, Math.min((int) top.browRow(), at + 1)));
      lightness += lower.lightness() - upper.lightness();
      a += lower.a() - upper.a();
      b += lower.b() - upper.b();
    }
    return Math.sqrt(lightness * lightness + a * a + b * b) / (right - left + 1);
  }
}
