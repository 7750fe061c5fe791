package app.selfsame.adjustment;

import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.Head;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Points of a head where a person has put them; the others stay as they were found.
 *
 * @param places in pixels of the upright photo
 */
public record HeadCorrection(Map<HeadPoint, PointPx> places) {
  /** Everything stays as it was found. */
  public static final HeadCorrection NONE = new HeadCorrection(Map.of());

  /** Distance between the eyes over that from them to the chin: some 0.55 in adults, far from either limit in anybody. */
  private static final double NARROWEST_EYES = 0.2;

  private static final double WIDEST_EYES = 2;

  /** Height of the crown above the eyes over that of the eyes above the chin: some 1 in anybody. */
  private static final double LOWEST_CROWN = 0.25;

  private static final double HIGHEST_CROWN = 4;

  public HeadCorrection {
    places = Map.copyOf(places);
  }

  /** The same, with one more point somewhere else. */
  public HeadCorrection with(HeadPoint point, PointPx place) {
    Map<HeadPoint, PointPx> more = new HashMap<>(places);
    more.put(point, place);
    return new HeadCorrection(more);
  }

  /** The points that were put right, in the order of {@link HeadPoint}. */
  public List<HeadPoint> points() {
    return Stream.of(HeadPoint.values()).filter(places::containsKey).toList();
  }

  /**
   * The head with these points in place of those that were found. A crown that was set is sure; the top of the hair is
   * never left below it.
   *
   * @return empty when the points are not those of a head: eyes on one another, a crown that is not above them
   */
  public Optional<Head> applyTo(Head found) {
    if (places.isEmpty()) {
      return Optional.of(found);
    }
    boolean crownIsSet = places.containsKey(HeadPoint.CROWN);
    boolean hairIsSet = places.containsKey(HeadPoint.HAIR_TOP);
    PointPx crown = at(HeadPoint.CROWN, found);
    Optional<PointPx> hair = hairIsSet ? Optional.of(places.get(HeadPoint.HAIR_TOP)) : found.crownWithHair();
    Head set = head(found, crown, hair, crownIsSet ? 0 : found.crownDoubtPx());
    Upright upright = new Upright(set);
    if (!upright.isHead()) {
      return Optional.empty();
    }
    if (hair.isPresent() && upright.up(hair.get()) < upright.up(crown)) {
      // Whichever of the two was set is right.
      return Optional.of(
          hairIsSet && !crownIsSet ? head(found, hair.get(), hair, 0) : head(found, crown, Optional.of(crown), 0));
    }
    return Optional.of(set);
  }

  private PointPx at(HeadPoint point, Head found) {
    return places.getOrDefault(point, point.of(found));
  }

  private Head head(Head found, PointPx crown, Optional<PointPx> hair, double crownDoubtPx) {
    return new Head(
        at(HeadPoint.IMAGE_LEFT_EYE, found),
        at(HeadPoint.IMAGE_RIGHT_EYE, found),
        at(HeadPoint.CHIN, found),
        crown,
        hair,
        found.yawDegrees(),
        found.pitchDegrees(),
        found.rollDegrees(),
        crownDoubtPx,
        found.hairBeside(),
        found.hairLeavesPhoto() && !places.containsKey(HeadPoint.HAIR_TOP));
  }

  /** Distances along the line that stands on the middle of the eyes' and has the chin at its lower side. */
  private static final class Upright {
    private final Head head;
    private final PointPx eyes;
    private final double upX;
    private final double upY;

    Upright(Head head) {
      this.head = head;
      eyes = head.eyeMidpoint();
      double distance = head.interEyeDistancePx();
      double x = (head.imageRightEye().y() - head.imageLeftEye().y()) / distance;
      double y = -(head.imageRightEye().x() - head.imageLeftEye().x()) / distance;
      boolean chinIsBelow = x * (head.chin().x() - eyes.x()) + y * (head.chin().y() - eyes.y()) < 0;
      upX = chinIsBelow ? x : -x;
      upY = chinIsBelow ? y : -y;
    }

    /** Pixels above the eye line; not a number when the eyes lie on one point. */
    double up(PointPx point) {
      return upX * (point.x() - eyes.x()) + upY * (point.y() - eyes.y());
    }

    boolean isHead() {
      double chin = -up(head.chin());
      double eyeShare = head.interEyeDistancePx() / chin;
      return isBetween(eyeShare, NARROWEST_EYES, WIDEST_EYES)
          && isCrown(head.crown(), chin)
          && head.crownWithHair().map(hair -> isCrown(hair, chin)).orElse(true);
    }

    private boolean isCrown(PointPx point, double chin) {
      return isBetween(up(point) / chin, LOWEST_CROWN, HIGHEST_CROWN);
    }

    private static boolean isBetween(double value, double min, double max) {
      return value >= min && value <= max;
    }
  }
}
