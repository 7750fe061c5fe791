package app.selfsame.portrait;

import app.selfsame.face.Face;
import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Measures a head: eyes and chin from the mesh, the crown twice.
 *
 * <p>The top of the hair comes from the person mask. The top of the skull under the hair cannot be seen, so it is
 * estimated from the face below it. With calipers the vertex of adults lies about as far above the eyes as the chin
 * lies below them (Farkas, "Anthropometry of the Head and Face", 2nd ed. 1994: vertex to endocanthion against
 * endocanthion to gnathion, the two-section canon). In a photograph the vertex, half a face's height further from the
 * camera, appears lower and moves with the head's pitch &#x3c6;: above the eye line by
 * T (0.98 - 0.5 tan &#x3c6;) / (1 - 0.067 tan &#x3c6;), T being the distance from the eye line to the chin; 0.98 is
 * what bald heads in photographs show. Where hair or bare skull end below that, they are the crown. Where hair rises
 * above it, skulls differ and hair tells part of the difference: people who draw the crown on photographs put it, on
 * the median, half way between that estimate and the top of the hair ({@code AnnotatedHeadsTest}). Known failures:
 * hats and hair piled up high, of which no more than {@value #MOST_HAIR} T counts as hair; small children, whose skull
 * is higher over the eyes.
 */
public final class HeadMeasurer {
  /** Vertex above the eye line of a level head, in eye-to-chin distances. */
  private static final double VERTEX_HEIGHT = 0.98;

  /** How far the vertex lies behind the eyes, in eye-to-chin distances. */
  private static final double VERTEX_DEPTH = 0.5;

  /** How far the chin lies before the eyes, in eye-to-chin distances: from the canonical face. */
  private static final double CHIN_DEPTH = 0.067;

  /** How far from the estimate to the top of the hair people draw the crown. */
  private static final double CROWN_IN_HAIR = 0.5;

  /** Hair higher than this over the estimate, in eye-to-chin distances, is piled up or a hat. */
  private static final double MOST_HAIR = 0.4;

  /** Beyond this the estimate is no better than at it. */
  private static final double MAXIMUM_PITCH_DEGREES = 20;

  /** Hair that comes this near to the photo's upper edge, in eye-to-chin distances, may go on beyond it. */
  private static final double EDGE_MARGIN = 0.02;

  /**
   * No head ends this near above the eyes, in eye-to-chin distances: there the mask has lost light hair or a bare skull
   * before a light wall.
   */
  private static final double LOWEST_CROWN = 0.75;

  private HeadMeasurer() {}

  /** The head before the person was separated from the background: the crown is the estimate alone. */
  public static Head withoutHair(Face face) {
    HeadAxis axis = HeadAxis.of(face.mesh());
    return head(face, axis, skullAboveEyesPx(face, axis), Optional.empty());
  }

  /**
   * The head with its hair.
   *
   * @param photoWidth of the photo, in pixels
   * @param photoHeight of the photo, in pixels
   */
  public static Head withHair(Face face, PersonMask mask, int photoWidth, int photoHeight) {
    HeadAxis axis = HeadAxis.of(face.mesh());
    double skullPx = skullAboveEyesPx(face, axis);
    OptionalDouble hairPx = new HairTop(mask, axis).aboveEyesPx();
    if (hairPx.isEmpty() || hairPx.getAsDouble() < LOWEST_CROWN * axis.eyeToChinPx()) {
      return withoutHair(face);
    }
    PointPx hairTop = axis.above(hairPx.getAsDouble());
    double margin = EDGE_MARGIN * axis.eyeToChinPx();
    boolean leaves =
        hairTop.x() < margin
            || hairTop.y() < margin
            || hairTop.x() > photoWidth - margin
            || hairTop.y() > photoHeight - margin;
    return leaves
        ? withoutHair(face)
        : head(face, axis, crownPx(skullPx, hairPx.getAsDouble(), axis.eyeToChinPx()), Optional.of(hairTop));
  }

  private static double crownPx(double skullPx, double hairPx, double eyeToChinPx) {
    double hair = Math.min(MOST_HAIR * eyeToChinPx, hairPx - skullPx);
    return hair < 0 ? hairPx : skullPx + CROWN_IN_HAIR * hair;
  }

  private static double skullAboveEyesPx(Face face, HeadAxis axis) {
    double pitch = Math.max(-MAXIMUM_PITCH_DEGREES, Math.min(MAXIMUM_PITCH_DEGREES, face.pose().pitchDegrees()));
    double tangent = Math.tan(pitch * Math.PI / 180);
    return axis.eyeToChinPx() * (VERTEX_HEIGHT - VERTEX_DEPTH * tangent) / (1 - CHIN_DEPTH * tangent);
  }

  private static Head head(Face face, HeadAxis axis, double crownPx, Optional<PointPx> crownWithHair) {
    return new Head(
        face.mesh().imageLeftEyeCentre(),
        face.mesh().imageRightEyeCentre(),
        face.mesh().point(FaceMesh.CHIN),
        axis.above(crownPx),
        crownWithHair,
        face.pose().yawDegrees(),
        face.pose().pitchDegrees(),
        face.pose().rollDegrees());
  }
}
