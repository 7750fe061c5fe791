package app.selfsame.face;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PointPx;
import java.util.List;

/**
 * A place where a detector sees a face.
 *
 * @param score 0..1
 * @param box around brows, chin and cheeks
 * @param imageLeftEye about the centre of the eye on the left of an upright face
 * @param imageRightEye about the centre of the other eye
 */
record Detection(double score, BoxPx box, PointPx imageLeftEye, PointPx imageRightEye) {
  /** Boxes that overlap more than this lie on the same face. */
  static final double SAME_FACE_OVERLAP = 0.3;

  boolean isSameFace(Detection other) {
    return box.intersectionOverUnion(other.box) > SAME_FACE_OVERLAP;
  }

  boolean isAmong(List<Detection> detections) {
    return detections.stream().anyMatch(this::isSameFace);
  }

  boolean isOn(Face face) {
    return face.box().intersectionOverUnion(box) > SAME_FACE_OVERLAP;
  }
}
