package app.selfsame.face;

import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.TensorSampler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The short-range detector for the portrait and the full-range one for faces that are small or beside it. */
final class FaceDetectors {
  /** Below this neither detector's answer is worth fitting a mesh to. */
  static final double MINIMUM_SCORE = 0.3;

  /** What the short-range detector alone has seen must be sure: it takes animals' faces for people's up to 0.7. */
  private static final double SHORT_RANGE_ALONE_SCORE = 0.75;

  /**
   * Below this the full-range detector alone, on the whole photo, also takes digits and ripples for small faces; a
   * closer look tells: faces then score 0.57 or more, the others 0.38 or less.
   */
  private static final double FULL_RANGE_ALONE_SCORE = 0.75;

  /** The side of the squares in which small faces are looked for, to the photo's longer side. */
  private static final double PART = 0.6;

  private final BlazeFace shortRange;
  private final BlazeFace fullRange;

  FaceDetectors(BlazeFace shortRange, BlazeFace fullRange) {
    this.shortRange = shortRange;
    this.fullRange = fullRange;
  }

  /** What the short-range one alone sees of the whole photo, turned by so many quarters. */
  Sight glance(TensorSampler photo, RgbaImage image, int quarterTurns) {
    return shortRange.look(photo, whole(image, quarterTurns));
  }

  /** What both see of the whole photo, turned by so many quarters. */
  Look look(TensorSampler photo, RgbaImage image, int quarterTurns) {
    return look(photo, image, quarterTurns, glance(photo, image, quarterTurns));
  }

  /**
   * The same.
   *
   * @param glance what the short-range one has seen already
   */
  Look look(TensorSampler photo, RgbaImage image, int quarterTurns, Sight glance) {
    OrientedBoxPx square = whole(image, quarterTurns);
    double turn = square.rotationRadians();
    List<Detection> near = glance.atLeast(MINIMUM_SCORE);
    Sight sight = fullRange.look(photo, square);
    List<Detection> far = sight.atLeast(MINIMUM_SCORE);
    List<Detection> accepted = new ArrayList<>();
    double agreed = 0;
    for (Detection detection : near) {
      if (detection.score() >= SHORT_RANGE_ALONE_SCORE) {
        accepted.add(detection);
      }
      for (Detection other : far) {
        if (detection.isSameFace(other)) {
          agreed = Math.max(agreed, Math.min(detection.score(), other.score()));
        }
      }
    }
    for (Detection detection : far) {
      if (detection.score() >= FULL_RANGE_ALONE_SCORE
          || detection.score() >= CloserLook.FULL_RANGE_SCORE && detection.isAmong(near)
          || !detection.isAmong(accepted) && isSeenCloser(photo, detection, turn)) {
        accepted.add(detection);
      }
    }
    accepted.sort(Comparator.comparingDouble(Detection::score).reversed());
    return new Look(accepted, sight, agreed, turn);
  }

  private static OrientedBoxPx whole(RgbaImage image, int quarterTurns) {
    double side = Math.max(image.width(), image.height());
    return new OrientedBoxPx(image.width() / 2.0, image.height() / 2.0, side, side, quarterTurns * Math.PI / 2);
  }

  private boolean isSeenCloser(TensorSampler photo, Detection detection, double turn) {
    CloserLook closer = closer(photo, detection, turn);
    return detection.score() >= CloserLook.FULL_RANGE_SCORE && closer.seesFullRange() || closer.seeBoth();
  }

  /** What the full-range one sees of overlapping parts, in each of which a small face is larger; the surest first. */
  List<Detection> lookAtParts(TensorSampler photo, RgbaImage image, double turn) {
    double side = PART * Math.max(image.width(), image.height());
    List<Detection> found = new ArrayList<>();
    for (double y : middles(side, image.height())) {
      for (double x : middles(side, image.width())) {
        found.addAll(fullRange.look(photo, new OrientedBoxPx(x, y, side, side, turn)).atLeast(MINIMUM_SCORE));
      }
    }
    found.sort(Comparator.comparingDouble(Detection::score).reversed());
    return found;
  }

  private static double[] middles(double side, double length) {
    return length <= side ? new double[] {length / 2} : new double[] {side / 2, length - side / 2};
  }

  /** Whether the full-range detector saw, however unsurely, the face too. */
  static boolean isSeenByFullRange(Look look, Detection detection) {
    return detection.isAmong(look.fullRange().atLeast(MINIMUM_SCORE));
  }

  CloserLook closer(TensorSampler photo, Detection detection, double turn) {
    return new CloserLook(shortRange, fullRange, photo, detection, turn);
  }
}
