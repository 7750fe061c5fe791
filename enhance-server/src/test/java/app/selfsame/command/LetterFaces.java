package app.selfsame.command;

import app.selfsame.face.FaceMesh;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import app.selfsame.likeness.ComparedFace;
import app.selfsame.likeness.ComparedPhoto;
import app.selfsame.likeness.FacePicture;
import app.selfsame.likeness.FaceTemplate;
import app.selfsame.likeness.SamePhotoFace;
import java.util.Optional;

/** Faces whose templates lie as far apart as their letters say, in pictures of nothing. */
final class LetterFaces {
  private static final FacePicture NOTHING =
      new FacePicture(new ImagePyramid(new RgbaImage(8, 8, new int[64])), new FaceMesh(new float[3 * FaceMesh.POINTS], 1));

  private LetterFaces() {}

  static ComparedPhoto at(float place) {
    float[] values = new float[FaceTemplate.LENGTH];
    values[0] = place;
    ComparedFace face =
        new ComparedFace(new FaceTemplate(FaceTemplate.VERSION, values), SamePhotoFace.of(NOTHING), false);
    return new ComparedPhoto(Optional.empty(), Optional.empty(), Optional.of(face));
  }
}
