package app.selfsame.likeness;

import app.selfsame.face.FaceMesh;
import app.selfsame.image.ImagePyramid;

/**
 * A face to be compared with another: the upright photo and the points of one face in it.
 *
 * @param pyramid the whole photo, opaque
 * @param mesh the points of the face, in pixels of the photo
 */
public record FacePicture(ImagePyramid pyramid, FaceMesh mesh) {}
