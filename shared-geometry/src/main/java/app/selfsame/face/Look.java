package app.selfsame.face;

import java.util.List;

/**
 * What both detectors saw of the whole photo at one quarter turn.
 *
 * @param detections the accepted ones, the surest first
 * @param fullRange all that the full-range detector answered
 * @param agreed how sure both detectors are of the same face: textures that fool one rarely fool the other
 * @param turn of the look in radians
 */
record Look(List<Detection> detections, Sight fullRange, double agreed, double turn) {
  /** What the full-range detector suspects outside the faces that were found: reason enough to look at the parts. */
  private static final double HINT_SCORE = 0.05;

  double certainty() {
    return detections.isEmpty() ? 0 : detections.get(0).score();
  }

  boolean hintsBeside(List<Face> faces) {
    return fullRange.atLeast(HINT_SCORE).stream().anyMatch(hint -> faces.stream().noneMatch(hint::isOn));
  }
}
