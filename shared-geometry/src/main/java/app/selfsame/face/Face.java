package app.selfsame.face;

import app.selfsame.geometry.BoxPx;

/**
 * One face found in the photo.
 *
 * @param score the detector's certainty, 0..1
 * @param box around the mesh, in photo pixels
 * @param mesh the face's points
 * @param pose how the head is turned
 */
public record Face(double score, BoxPx box, FaceMesh mesh, HeadPose pose) {}
