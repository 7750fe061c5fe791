package app.selfsame.bench.samephoto;

import app.selfsame.bench.copies.Framing;
import app.selfsame.decode.PhotoDecoder;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.face.Face;
import app.selfsame.face.FaceFinder;
import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.BoxPx;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import app.selfsame.likeness.FacePicture;
import app.selfsame.network.Model;
import app.selfsame.network.Networks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

/** Largest faces of photos and of what is made of photos, as the engine finds them. */
public final class FacePhotos {
  /** Variants are made of what surrounds the face, not larger than this: larger ones tell nothing more. */
  private static final double INTER_EYE_PX = 130;

  private static final double FACE_HEIGHTS = 2.6;

  private final FaceFinder finder;

  public FacePhotos() {
    Networks networks = PackagedEngine.networks();
    finder =
        new FaceFinder(
            networks.later(Model.FACE_SHORT_RANGE),
            networks.later(Model.FACE_FULL_RANGE_SPARSE),
            networks.later(Model.FACE_MESH_BACKBONE),
            networks.later(Model.FACE_MESH_HEADS));
  }

  /** The largest face of a file, if one is found. */
  public Optional<FacePicture> read(Path file) throws IOException {
    return find(new PhotoDecoder().decode(Files.readAllBytes(file)));
  }

  /** The largest face of a picture, if one is found. */
  public Optional<FacePicture> find(RgbaImage photo) {
    ImagePyramid pyramid = new ImagePyramid(photo);
    return finder.find(pyramid).stream().findFirst().map(Face::mesh).map(mesh -> new FacePicture(pyramid, mesh));
  }

  /** The same face without most of the rest of the photo; the whole if it is not found again there. */
  public FacePicture closeUp(FacePicture whole) {
    BoxPx face = whole.mesh().box();
    double side = FACE_HEIGHTS * Math.max(face.width(), face.height());
    double left = face.left() + face.width() / 2 - side / 2;
    double top = face.top() + face.height() / 2 - side / 2;
    RgbaImage piece = Retouching.piece(whole.pyramid().photo(), left, top, side);
    double scale = Math.min(1, INTER_EYE_PX / interEyePx(whole.mesh()));
    return find(Framing.scaled(piece, scale)).orElse(whole);
  }

  /** The face of a variant, if it is found; the same every time. */
  public Optional<FacePicture> variant(PhotoVariant variant, FacePicture original, String name) {
    return find(variant.of(original.pyramid().photo(), original.mesh(), new Random(name.hashCode())));
  }

  static double interEyePx(FaceMesh mesh) {
    return mesh.imageLeftEyeCentre().distancePxTo(mesh.imageRightEyeCentre());
  }
}
