package app.selfsame.face;

import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.TensorSampler;

/** Both detectors asked again about one place, on a square around it; each at most once, and only when needed. */
final class CloserLook {
  /** The full-range detector is trusted from here on: BlazeFace's own default. */
  static final double FULL_RANGE_SCORE = 0.5;

  /** A closer look of both detectors settles what the whole photo leaves unsure: only faces score so much in both. */
  private static final double FULL_RANGE_OF_BOTH_SCORE = 0.7;

  private static final double SHORT_RANGE_OF_BOTH_SCORE = 0.5;

  /** The side of the square, to that of the face. */
  private static final double SIDE = 3;

  private final BlazeFace shortRange;
  private final BlazeFace fullRange;
  private final TensorSampler photo;
  private final Detection detection;
  private final OrientedBoxPx square;
  private Sight fullRangeSight;

  CloserLook(BlazeFace shortRange, BlazeFace fullRange, TensorSampler photo, Detection detection, double turn) {
    this.shortRange = shortRange;
    this.fullRange = fullRange;
    this.photo = photo;
    this.detection = detection;
    double side = SIDE * Math.max(detection.box().width(), detection.box().height());
    PointPx centre = detection.box().centre();
    this.square = new OrientedBoxPx(centre.x(), centre.y(), side, side, turn);
  }

  boolean seesFullRange() {
    return fullRangeSees(FULL_RANGE_SCORE);
  }

  boolean seeBoth() {
    return fullRangeSees(FULL_RANGE_OF_BOTH_SCORE)
        && detection.isAmong(shortRange.look(photo, square).atLeast(SHORT_RANGE_OF_BOTH_SCORE));
  }

  private boolean fullRangeSees(double score) {
    if (fullRangeSight == null) {
      fullRangeSight = fullRange.look(photo, square);
    }
    return detection.isAmong(fullRangeSight.atLeast(score));
  }
}
