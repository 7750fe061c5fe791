package app.selfsame.likeness;

import app.selfsame.face.Face;
import app.selfsame.geometry.BoxPx;
import app.selfsame.inspection.Inspection;
import app.selfsame.measure.Portrait;
import app.selfsame.verdict.CoveredFace;
import java.util.List;
import java.util.Optional;

/**
 * One side of a comparison: the face that is compared, unless something stands in the way.
 *
 * <p>Without this gate the distances of templates mean nothing: small, turned and covered faces resemble each other more than
 * they do themselves.
 *
 * @param obstacle what stands in the way
 * @param where in the photo the face is that is compared, or would be
 * @param face there unless something stands in the way
 */
public record ComparedPhoto(Optional<Obstacle> obstacle, Optional<BoxPx> where, Optional<ComparedFace> face) {
  /** Of smaller faces many different ones are taken for one person. */
  private static final double LEAST_INTER_EYE_DISTANCE_PX = 30;
  /** From here on templates are steady. */
  private static final double GOOD_INTER_EYE_DISTANCE_PX = 45;
  private static final double MOST_DEGREES = 25;
  private static final double GOOD_DEGREES = 10;
  private static final double LEAST_PRESENCE = 0.9;
  /** A face less than this wide beside another is its ghost image on a passport's page, or far behind: of the other's width. */
  private static final double PASSED_OVER = 0.45;

  /**
   * Looks at a photo.
   *
   * @param inspection complete
   */
  public static ComparedPhoto of(Inspection inspection, FaceEmbedder embedder) {
    Optional<Portrait> portrait = inspection.portrait();
    if (portrait.isEmpty()) {
      return hindered(Obstacle.NO_FACE, Optional.empty());
    }
    Face face = portrait.get().face();
    Optional<Obstacle> obstacle = obstacle(portrait.get(), inspection);
    if (obstacle.isPresent()) {
      return hindered(obstacle.get(), Optional.of(face.box()));
    }
    ComparedFace compared =
        new ComparedFace(
            embedder.embed(portrait.get().sampler(), face.mesh()),
            SamePhotoFace.of(new FacePicture(portrait.get().pyramid(), face.mesh())),
            isPoor(face));
    return new ComparedPhoto(Optional.empty(), Optional.of(face.box()), Optional.of(compared));
  }

  /** Overwrites what is of the face; it can be compared no more. */
  public void wipe() {
    face.ifPresent(ComparedFace::wipe);
  }

  private static ComparedPhoto hindered(Obstacle obstacle, Optional<BoxPx> where) {
    return new ComparedPhoto(Optional.of(obstacle), where, Optional.empty());
  }

  private static Optional<Obstacle> obstacle(Portrait portrait, Inspection inspection) {
    Face face = portrait.face();
    if (hasOthers(portrait.faces())) {
      return Optional.of(Obstacle.SEVERAL_FACES);
    }
    if (face.mesh().interEyeDistancePx() < LEAST_INTER_EYE_DISTANCE_PX) {
      return Optional.of(Obstacle.SMALL_FACE);
    }
    if (turnDegrees(face) >= MOST_DEGREES) {
      return Optional.of(Obstacle.TURNED_FACE);
    }
    if (!(face.mesh().presence() > LEAST_PRESENCE)) {
      return Optional.of(Obstacle.UNCLEAR_FACE);
    }
    return inspection.measurements().filter(CoveredFace::isIn).map(covered -> Obstacle.COVERED_FACE);
  }

  private static boolean hasOthers(List<Face> faces) {
    double width = faces.get(0).box().width();
    return faces.stream().skip(1).anyMatch(other -> other.box().width() >= PASSED_OVER * width);
  }

  private static boolean isPoor(Face face) {
    return face.mesh().interEyeDistancePx() < GOOD_INTER_EYE_DISTANCE_PX || turnDegrees(face) > GOOD_DEGREES;
  }

  private static double turnDegrees(Face face) {
    return Math.max(Math.abs(face.pose().yawDegrees()), Math.abs(face.pose().pitchDegrees()));
  }
}
