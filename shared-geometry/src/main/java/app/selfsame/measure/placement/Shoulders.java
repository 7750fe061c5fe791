package app.selfsame.measure.placement;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import app.selfsame.portrait.Head;
import app.selfsame.portrait.PersonMask;
import java.util.OptionalDouble;

/**
 * How wide the body is below the head: the share of person in one row of the photo, over three face widths around the
 * chin as far as they lie in the photo. The row lies one distance from the midpoint of the eyes to the chin below the
 * chin, or at the photo's foot where that comes first. A ratio: shoulders fill most of it, a bare neck a third. Where a
 * frame shows the photo, what lies beyond the frame is as though it were beyond the photo.
 *
 * <p>Own measure. A face's width is that between the mesh's points 234 and 454, before the ears; person is what the
 * mask gives at least one half. Unknown when the photo ends less than 0.3 of that distance below the chin, where
 * everybody shows a neck only, and when the head is tilted by more than 45 degrees. Known failures: a person whose
 * clothes are as the wall behind; hair that falls over the shoulders counts as person.
 */
public final class Shoulders {
  private static final int BEFORE_IMAGE_LEFT_EAR = 234;
  private static final int BEFORE_IMAGE_RIGHT_EAR = 454;
  private static final double HALF_WIDTH_IN_FACES = 1.5;
  private static final double LEAST_BELOW_CHIN = 0.3;
  private static final int PLACES = 240;
  private static final float PERSON = 0.5f;
  private static final double LEAST_UPRIGHT = 0.7;

  private Shoulders() {}

  public static Measurement of(Portrait portrait) {
    FaceMesh mesh = portrait.face().mesh();
    double face = mesh.point(BEFORE_IMAGE_LEFT_EAR).distancePxTo(mesh.point(BEFORE_IMAGE_RIGHT_EAR));
    Head head = portrait.head();
    if (head.chin().y() - head.eyeMidpoint().y() < LEAST_UPRIGHT * head.eyesToChinPx()) {
      return Measurement.unknown(MeasureId.SHOULDERS, NotMeasured.HEAD_TILTED_FOR_SHOULDERS);
    }
    BoxPx photo = new BoxPx(0, 0, portrait.photo().width(), portrait.photo().height());
    double footPx = portrait.frame().map(frame -> footPx(frame, head.chin())).orElse(photo.bottom());
    OptionalDouble row = rowPx(head, Math.min(footPx, photo.bottom()));
    if (row.isEmpty()) {
      return Measurement.unknown(MeasureId.SHOULDERS, NotMeasured.SHOULDERS_OUTSIDE);
    }
    double y = row.getAsDouble();
    double left = Math.max(photo.left(), head.chin().x() - HALF_WIDTH_IN_FACES * face);
    double right = Math.min(photo.right(), head.chin().x() + HALF_WIDTH_IN_FACES * face);
    if (portrait.frame().isPresent()) {
      PointPx middle = new PointPx(head.chin().x(), y);
      left = Math.max(left, sidePx(portrait.frame().get(), middle, 0));
      right = Math.min(right, sidePx(portrait.frame().get(), middle, 1));
    }
    RegionPx where = RegionPx.of(new BoxPx(left, head.chin().y(), right - left, y - head.chin().y()));
    return Measurement.of(MeasureId.SHOULDERS, share(portrait.mask(), left, right, y)).at(where);
  }

  /** The row, in photo pixels from the top; nothing when the picture ends above it. */
  static OptionalDouble rowPx(Head head, double footPx) {
    double below = Math.min(head.eyesToChinPx(), footPx - 0.5 - head.chin().y());
    return below < LEAST_BELOW_CHIN * head.eyesToChinPx()
        ? OptionalDouble.empty()
        : OptionalDouble.of(head.chin().y() + below);
  }

  /** How far down the photo a frame reaches below a point, straight down. */
  private static double footPx(OrientedBoxPx frame, PointPx point) {
    double down = frame.yShareOf(point.plus(0, 1)) - frame.yShareOf(point);
    return down <= 0 ? point.y() : point.y() + (1 - frame.yShareOf(point)) / down;
  }

  /** Where a side of a frame crosses the row of a point: its left side has share 0, its right side 1. */
  private static double sidePx(OrientedBoxPx frame, PointPx point, double share) {
    double across = frame.xShareOf(point.plus(1, 0)) - frame.xShareOf(point);
    return across <= 0 ? point.x() : point.x() + (share - frame.xShareOf(point)) / across;
  }

  /** The share of person along a row. */
  static double share(PersonMask mask, double left, double right, double y) {
    int person = 0;
    for (int i = 0; i < PLACES; i++) {
      person += mask.at(new PointPx(left + (right - left) * (i + 0.5) / PLACES, y)) >= PERSON ? 1 : 0;
    }
    return (double) person / PLACES;
  }
}
