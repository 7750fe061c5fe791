package app.selfsame.face;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PointPx;

/**
 * A place where a detector sees a face.
 *
 * @param score 0..1
 * @param box around brows, chin and cheeks
 * @param imageLeftEye about the centre of the eye on the left of an upright face
 * @param imageRightEye about the centre of the other eye
 */
record Detection(double score, BoxPx box, PointPx imageLeftEye, PointPx imageRightEye) {}
