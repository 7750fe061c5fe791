package app.selfsame.verdict;

import app.selfsame.measure.Measurements;
import java.util.List;

/** Whether something covers a face, by the same limits by which photos are judged. */
public final class CoveredFace {
  private static final List<StandardLimits> COVERS =
      List.of(
          StandardLimits.DARK_LENSES,
          StandardLimits.FACE_COVER,
          StandardLimits.MOUTH_COVER,
          StandardLimits.EYE_COVER,
          StandardLimits.HAND_ON_FACE);

  private CoveredFace() {}

  /** Whether lenses, a mask, a hand or anything else lies over eyes, nose or mouth. What was not measured covers nothing. */
  public static boolean isIn(Measurements measures) {
    for (StandardLimits limit : COVERS) {
      boolean objects =
          measures.value(limit.measure().orElseThrow()).stream()
              .anyMatch(value -> limit.outcome(limit.shown(value)) != Outcome.PASS);
      if (objects) {
        return true;
      }
    }
    return false;
  }
}
