package app.selfsame.face;

import app.selfsame.geometry.BoxPx;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.TensorSampler;
import app.selfsame.network.NeuralNetwork;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds every face of a photo: the short-range detector for the portrait, the full-range one for faces that are small
 * or beside it, and the mesh to dismiss what only looked like a face.
 */
public final class FaceFinder {
  /** A largest face narrower than this share of the photo's longer side may have others that the detectors overlook. */
  private static final double SMALL_FACE = 0.2;

  /** The mesh's own certainty; it is near 0 or near 1 in practice. */
  static final double MINIMUM_PRESENCE = 0.5;

  /** Upright portraits score higher; below this the photo may lie on its side or upside down. */
  private static final double UPRIGHT_SCORE = 0.8;

  /** How much surer a turned look must be before the photo is taken for turned. */
  private static final double TURNED_ADVANTAGE = 0.1;

  /** A mesh of which more than this lies in another's box is the same face, turned and half found. */
  private static final double INSIDE = 0.8;

  private final FaceDetectors detectors;
  private final FaceFitter faceFitter;

  public FaceFinder(
      NeuralNetwork shortRange, NeuralNetwork fullRange, NeuralNetwork meshBackbone, NeuralNetwork meshHeads) {
    this.detectors = new FaceDetectors(BlazeFace.shortRange(shortRange), BlazeFace.fullRange(fullRange));
    this.faceFitter = new FaceFitter(new MeshFitter(meshBackbone, meshHeads));
  }

  /** All faces of the photo, the largest first. */
  public List<Face> find(ImagePyramid pyramid) {
    TensorSampler photo = new TensorSampler(pyramid);
    RgbaImage image = pyramid.photo();
    Look look = detectors.look(photo, image, 0);
    List<Face> faces = fit(photo, look);
    if (look.certainty() < UPRIGHT_SCORE) {
      for (int quarterTurns = 1; quarterTurns < 4 && !isAnySure(faces); quarterTurns++) {
        Look turned = detectors.look(photo, image, quarterTurns);
        List<Face> seen = fit(photo, turned);
        boolean surer =
            turned.agreed() >= UPRIGHT_SCORE && turned.agreed() >= look.certainty() + TURNED_ADVANTAGE;
        if (surer || isAnySure(seen) && seen.size() >= faces.size()) {
          look = turned;
          faces = seen;
        }
      }
    }
    if (!faces.isEmpty() && faces.stream().allMatch(face -> isSmall(face, image)) && look.hintsBeside(faces)) {
      addFacesOfParts(photo, image, look.turn(), faces);
    }
    faces.sort(Comparator.comparingDouble((Face face) -> face.box().areaPx()).reversed());
    return faces;
  }

  private static boolean isAnySure(List<Face> faces) {
    return faces.stream().anyMatch(face -> FaceFitter.isSure(face.mesh()));
  }

  private void addFacesOfParts(TensorSampler photo, RgbaImage image, double turn, List<Face> faces) {
    for (Detection detection : detectors.lookAtParts(photo, image, turn)) {
      if (faces.stream().noneMatch(detection::isOn) && detectors.closer(photo, detection, turn).seeBoth()) {
        fit(photo, detection, true, faces);
      }
    }
  }

  private static boolean isSmall(Face face, RgbaImage image) {
    return face.box().width() < SMALL_FACE * Math.max(image.width(), image.height());
  }

  private List<Face> fit(TensorSampler photo, Look look) {
    List<Face> faces = new ArrayList<>();
    for (Detection detection : look.detections()) {
      fit(photo, detection, FaceDetectors.isSeenByFullRange(look, detection), faces);
    }
    return faces;
  }

  private void fit(TensorSampler photo, Detection detection, boolean seenByFullRange, List<Face> faces) {
    if (faces.stream().anyMatch(detection::isOn)) {
      return;
    }
    FaceMesh mesh = faceFitter.fit(photo, detection);
    if (mesh.presence() < MINIMUM_PRESENCE) {
      return;
    }
    for (Face known : faces) {
      if (known.box().intersectionOverUnion(mesh.box()) > Detection.SAME_FACE_OVERLAP
          || sharedOfSmaller(known.box(), mesh.box()) > INSIDE) {
        return;
      }
    }
    HeadPose pose = HeadPose.of(mesh);
    if (seenByFullRange || isConfirmed(photo, detection, mesh, pose)) {
      faces.add(new Face(detection.score(), mesh.box(), mesh, pose));
    }
  }

  private static double sharedOfSmaller(BoxPx one, BoxPx other) {
    double overlap = one.intersectionOverUnion(other);
    double sharedPx = overlap / (1 + overlap) * (one.areaPx() + other.areaPx());
    return sharedPx / Math.min(one.areaPx(), other.areaPx());
  }

  /** Asks the full-range detector about a face that the other one alone has seen: it takes no animal for a person. */
  private boolean isConfirmed(TensorSampler photo, Detection detection, FaceMesh mesh, HeadPose pose) {
    double turn = Math.round(pose.rollDegrees() / 90) * Math.PI / 2;
    Detection fitted =
        new Detection(detection.score(), mesh.box(), mesh.imageLeftEyeCentre(), mesh.imageRightEyeCentre());
    return detectors.closer(photo, fitted, turn).seesFullRange();
  }
}
