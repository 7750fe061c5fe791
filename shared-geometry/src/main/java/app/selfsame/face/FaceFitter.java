package app.selfsame.face;

import app.selfsame.image.TensorSampler;
import app.selfsame.network.Sigmoid;

/**
 * Lays the mesh on a detection the right way up, whichever way the detector took the face to look.
 *
 * <p>Detectors see upside-down faces too and take the mouth for the eyes. The mesh knows: its raw presence, before the
 * sigmoid, is 22 or more on a bare face fitted the right way up, and rarely above 17 on the same face fitted at another
 * quarter turn. Covered, blurred and drawn faces may have as little the right way up; at another turn they have less.
 */
final class FaceFitter {
  /** Raw presence from which on the mesh is taken to lie the right way up. */
  private static final double SURE = 22;

  /** How much more raw presence a turned mesh must have: covered and blurred faces have less at every turn. */
  private static final double ADVANTAGE = 4;

  private static final double QUARTER_TURN_RADIANS = Math.PI / 2;

  private final MeshFitter fitter;

  FaceFitter(MeshFitter fitter) {
    this.fitter = fitter;
  }

  /** Whether the mesh surely lies on a face, and the right way up. */
  static boolean isSure(FaceMesh mesh) {
    return Sigmoid.inverse(mesh.presence()) >= SURE;
  }

  /** What {@link #fit} begins with, and all it does but for {@link #refine} where that is {@linkplain #isSure sure}. */
  MeshFitter.CoarseMesh fitCoarse(TensorSampler photo, Detection detection) {
    return fitter.fitCoarse(photo, detection);
  }

  FaceMesh refine(MeshFitter.CoarseMesh coarse) {
    return fitter.refine(coarse);
  }

  FaceMesh fit(TensorSampler photo, Detection detection) {
    FaceMesh asDetected = fitter.fit(photo, detection);
    double presence = Sigmoid.inverse(asDetected.presence());
    FaceMesh best = asDetected;
    if (presence < SURE) {
      double most = presence + ADVANTAGE;
      // Upside down comes first: it is what detectors overlook, and often settles it.
      for (int quarterTurns : new int[] {2, 1, 3}) {
        FaceMesh turned = fitter.fitTurned(photo, asDetected, quarterTurns * QUARTER_TURN_RADIANS);
        double other = Sigmoid.inverse(turned.presence());
        if (other > most && turned.box().intersectionOverUnion(asDetected.box()) > Detection.SAME_FACE_OVERLAP) {
          best = turned;
          most = other;
        }
        if (most >= SURE && best != asDetected) {
          break;
        }
      }
    }
    // It began on a box made for the wrong way up, which forehead and chin leave on different sides.
    return best == asDetected ? best : fitter.fitTurned(photo, best, 0);
  }
}
