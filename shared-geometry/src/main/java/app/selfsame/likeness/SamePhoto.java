package app.selfsame.likeness;

import app.selfsame.likeness.AffineRegistration.Fit;
import java.util.Optional;

/**
 * Whether two pictures of a face come from one photo, whatever was done to it since: cut, turned a little, made smaller,
 * compressed, coloured otherwise, printed and scanned, mirrored. It compares the pictures, not the people: another photo of the
 * same person is another photo.
 */
public final class SamePhoto {
  /**
   * Of this similarity on two pictures are of one capture, or of one moment. It lies between other
   * photos of the same person and what was made of one photo; {@code ./bench same-photo} measures both.
   */
  public static final double SAME_CAPTURE = 0.96;

  /**
   * Copies of one photo are at least this alike when their smallest patches are laid on each other by the eyes alone, and
   * then by the best fit. Copies lie above both.
   */
  private static final double LEAST_AT_A_GLANCE = 0.5;

  private static final double LEAST_COARSELY = 0.85;

  private SamePhoto() {}

  /** Compares two faces, the better of as they are and with one mirrored. The order of the two makes no difference. */
  public static SamePhotoAnswer compare(SamePhotoFace a, SamePhotoFace b) {
    Optional<SamePhotoObstacle> obstacle = firstOf(a.obstacle(), b.obstacle());
    if (obstacle.isPresent()) {
      return new SamePhotoAnswer.CannotBeMeasured(obstacle.get());
    }
    Pairing asIs = Pairing.of(a, b, false);
    Pairing mirrored = Pairing.of(a, b, true);
    return better(asIs.similarity(asIs.coarseFit()), mirrored.similarity(mirrored.coarseFit()));
  }

  /**
   * The comparison of two faces of the same capture; nothing for any others, most of which are told at a glance. Of a few
   * hundred faces each can be held against each other in this way.
   */
  public static Optional<SamePhotoAnswer.Measured> findSameCapture(SamePhotoFace a, SamePhotoFace b) {
    if (a.obstacle().isPresent() || b.obstacle().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(better(similarityIfNear(Pairing.of(a, b, false)), similarityIfNear(Pairing.of(a, b, true))))
        .filter(SamePhotoAnswer.Measured::isSameCapture);
  }

  private static double similarityIfNear(Pairing pairing) {
    if (pairing.similarityAtAGlance() < LEAST_AT_A_GLANCE) {
      return -1;
    }
    Fit fit = pairing.coarseFit();
    return fit.similarity() < LEAST_COARSELY ? -1 : pairing.similarity(fit);
  }

  private static SamePhotoAnswer.Measured better(double asIs, double mirrored) {
    return new SamePhotoAnswer.Measured(Math.max(asIs, mirrored), mirrored > asIs);
  }

  /** Whichever is there; of two the one that weighs more. */
  private static Optional<SamePhotoObstacle> firstOf(Optional<SamePhotoObstacle> a, Optional<SamePhotoObstacle> b) {
    if (a.isPresent() && b.isPresent()) {
      return a.get().compareTo(b.get()) <= 0 ? a : b;
    }
    return a.isPresent() ? a : b;
  }

  /**
   * One face over the other. Which one stays is decided by their values: laid the other way round, they would be as alike but
   * for rounding.
   */
  private record Pairing(SamePhotoFace fixed, SamePhotoFace moving, boolean mirrored) {
    static Pairing of(SamePhotoFace a, SamePhotoFace b, boolean mirrored) {
      return isInOrder(a.coarse().values(), b.coarse().values())
          ? new Pairing(a, b, mirrored)
          : new Pairing(b, a, mirrored);
    }

    private static boolean isInOrder(float[] a, float[] b) {
      for (int i = 0; i < a.length; i++) {
        if (a[i] != b[i]) {
          return a[i] < b[i];
        }
      }
      return true;
    }

    private FacePatch movingCoarse() {
      return mirrored ? moving.coarseMirrored() : moving.coarse();
    }

    double similarityAtAGlance() {
      return PatchOverlap.similarityUnmoved(fixed.coarse(), movingCoarse());
    }

    Fit coarseFit() {
      return AffineRegistration.fit(fixed.coarse(), movingCoarse(), Fit.UNMOVED);
    }

    double similarity(Fit start) {
      return AffineRegistration.fit(fixed.fine(), mirrored ? moving.fine().mirrored() : moving.fine(), start).similarity();
    }
  }
}
