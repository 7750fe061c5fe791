package app.selfsame.portrait;

import app.selfsame.face.Face;
import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import java.util.List;
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
 * what bald heads in photographs show. An infant's chin lies high, and T is short against the distance between the
 * eyes; from {@value #CHILD_EYES} T between them on the vertex rises with that distance.
 *
 * <p>Where hair or bare skull end below that, they are the crown. Where hair rises above it, skulls differ and hair
 * tells part of the difference, short hair more than long: half of what rises counts, up to {@value #TELLING_HAIR} T.
 * More hair is thickness and tells nothing of the skull. Both figures are those with the least bias on heads drawn by
 * eye with short, medium and big hair ({@code AnnotatedHeadsTest}). Known failures: hats, which count as hair; bald
 * skulls higher than the estimate, which are measured half of that too low.
 */
public final class HeadMeasurer {
  /** Vertex above the eye line of a level head, in eye-to-chin distances. */
  private static final double VERTEX_HEIGHT = 0.98;

  /** How far the vertex lies behind the eyes, in eye-to-chin distances. */
  private static final double VERTEX_DEPTH = 0.5;

  /** How far the chin lies before the eyes, in eye-to-chin distances: from the canonical face. */
  private static final double CHIN_DEPTH = 0.067;

  /** Distance between the eyes, in eye-to-chin distances, that 19 of 20 adults stay below. */
  private static final double CHILD_EYES = 0.62;

  /** Beyond this a head turned aside shows too little of the distance between its eyes. */
  private static final double LEAST_COSINE = 0.9;

  /** How far from the estimate to the top of the hair the crown lies, where hair tells of it. */
  private static final double CROWN_IN_HAIR = 0.5;

  /** Hair higher than this over the estimate, in eye-to-chin distances, is thick and no higher skull. */
  private static final double TELLING_HAIR = 0.17;

  /** Skulls scatter this far around the crown that is put under hair, in eye-to-chin distances. */
  private static final double DOUBT = 0.07;

  /** Beyond this the estimate is no better than at it. */
  private static final double MAXIMUM_PITCH_DEGREES = 20;

  /** Hair that comes this near to the photo's upper edge, in eye-to-chin distances, may go on beyond it. */
  private static final double EDGE_MARGIN = 0.02;

  /**
   * No head ends this near above the eyes, in eye-to-chin distances: there the mask has lost light hair or a bare skull
   * before a light wall.
   */
  private static final double LOWEST_CROWN = 0.75;

  private static final Hair NOTHING = new Hair(Optional.empty(), List.of(), false);

  private HeadMeasurer() {}

  /** The head before the person was separated from the background: the crown is the estimate alone. */
  public static Head withoutHair(Face face) {
    HeadAxis axis = HeadAxis.of(face.mesh());
    return head(face, axis, skullAboveEyesPx(face, axis), DOUBT * axis.eyeToChinPx(), NOTHING);
  }

  /**
   * The head with its hair.
   *
   * @param photoWidth of the photo, in pixels
   * @param photoHeight of the photo, in pixels
   */
  public static Head withHair(Face face, PersonMask mask, int photoWidth, int photoHeight) {
    HeadAxis axis = HeadAxis.of(face.mesh());
    OptionalDouble measured = new HairTop(mask, axis).aboveEyesPx();
    if (measured.isEmpty() || measured.getAsDouble() < LOWEST_CROWN * axis.eyeToChinPx()) {
      return withoutHair(face);
    }
    PhotoEdges edges = new PhotoEdges(photoWidth, photoHeight, EDGE_MARGIN * axis.eyeToChinPx());
    double skullPx = skullAboveEyesPx(face, axis);
    double maskEndPx = (mask.cellY(axis.eyeMidpoint()) + 0.5) * mask.region().width() / mask.side();
    double hairPx = Math.min(measured.getAsDouble(), maskEndPx);
    if (edges.isBeyond(axis.above(hairPx))) {
      // Hair goes up to the edge at least.
      double seenPx = edges.lastWithin(axis, hairPx);
      double crownPx = Math.max(skullPx, crownPx(skullPx, seenPx, axis.eyeToChinPx()));
      return head(face, axis, crownPx, DOUBT * axis.eyeToChinPx(), new Hair(Optional.empty(), List.of(), true));
    }
    if (Double.isInfinite(measured.getAsDouble())) {
      return withoutHair(face);
    }
    double crownPx = crownPx(skullPx, hairPx, axis.eyeToChinPx());
    List<PointPx> beside = new HairBeside(mask, axis).points(hairPx).stream().filter(p -> !edges.isBeyond(p)).toList();
    double doubtPx = Math.min(DOUBT * axis.eyeToChinPx(), hairPx - crownPx);
    return head(face, axis, crownPx, doubtPx, new Hair(Optional.of(axis.above(hairPx)), beside, false));
  }

  private static double crownPx(double skullPx, double hairPx, double eyeToChinPx) {
    double hair = Math.min(TELLING_HAIR * eyeToChinPx, hairPx - skullPx);
    return hair < 0 ? hairPx : skullPx + CROWN_IN_HAIR * hair;
  }

  private static double skullAboveEyesPx(Face face, HeadAxis axis) {
    double pitch = Math.max(-MAXIMUM_PITCH_DEGREES, Math.min(MAXIMUM_PITCH_DEGREES, face.pose().pitchDegrees()));
    double tangent = Math.tan(pitch * Math.PI / 180);
    double vertex = VERTEX_HEIGHT * Math.max(1, eyesInFaces(face, axis) / CHILD_EYES);
    return axis.eyeToChinPx() * (vertex - VERTEX_DEPTH * tangent) / (1 - CHIN_DEPTH * tangent);
  }

  /** The distance between the eyes of the head not turned, in eye-to-chin distances. */
  private static double eyesInFaces(Face face, HeadAxis axis) {
    double eyes = face.mesh().interEyeDistancePx();
    double cosine = Math.max(LEAST_COSINE, Math.cos(face.pose().yawDegrees() * Math.PI / 180));
    return eyes / cosine / axis.eyeToChinPx();
  }

  private static Head head(Face face, HeadAxis axis, double crownPx, double doubtPx, Hair hair) {
    return new Head(
        face.mesh().imageLeftEyeCentre(),
        face.mesh().imageRightEyeCentre(),
        face.mesh().point(FaceMesh.CHIN),
        axis.above(crownPx),
        hair.top(),
        face.pose().yawDegrees(),
        face.pose().pitchDegrees(),
        face.pose().rollDegrees(),
        doubtPx,
        hair.beside(),
        hair.leavesPhoto());
  }

  /** What of the hair is known. */
  private record Hair(Optional<PointPx> top, List<PointPx> beside, boolean leavesPhoto) {}
}
