package app.selfsame.face;

import app.selfsame.geometry.BoxPx;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.TensorSampler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One photo being looked through for faces. What the first glance has seen is not looked at again. */
public final class FaceSearch {
  /** A largest face narrower than this share of the photo's longer side may have others that the detectors overlook. */
  private static final double SMALL_FACE = 0.2;

  /** Upright portraits score higher; below this the photo may lie on its side or upside down. */
  private static final double UPRIGHT_SCORE = 0.8;

  /** How much surer a turned look must be before the photo is taken for turned. */
  private static final double TURNED_ADVANTAGE = 0.1;

  /** A mesh of which more than this lies in another's box is the same face, turned and half found. */
  private static final double INSIDE = 0.8;

  /** Beyond this it is not the head that is tilted, but the photo. */
  private static final double UPRIGHT_DEGREES = 45;

  private final FaceDetectors detectors;
  private final FaceFitter faceFitter;
  private final TensorSampler photo;
  private final RgbaImage image;

  /** What the short-range detector sees of the whole photo as it lies; null before anybody has asked. */
  private Sight near;

  /** Where the first glance saw a face, and the mesh that was laid there; null where it saw none beyond doubt. */
  private Fitted glimpsed;

  /** Every face; null before anybody has asked. */
  private List<Face> found;

  FaceSearch(FaceDetectors detectors, FaceFitter faceFitter, ImagePyramid pyramid) {
    this.detectors = detectors;
    this.faceFitter = faceFitter;
    this.photo = new TensorSampler(pyramid);
    this.image = pyramid.photo();
  }

  /**
   * The face of a photo that shows one, near and upright, beyond doubt of the short-range detector and the mesh. The
   * full-range one is not asked, so that somebody else may turn out to be in the photo, and lips, eyes and irises are not
   * refined yet.
   *
   * @return empty where only {@link #all()} can tell
   */
  public Optional<Face> firstGlance() {
    List<Detection> seen = near().atLeast(FaceDetectors.MINIMUM_SCORE);
    if (seen.size() != 1 || seen.get(0).score() < UPRIGHT_SCORE || isSmall(seen.get(0).box())) {
      return Optional.empty();
    }
    MeshFitter.CoarseMesh coarse = faceFitter.fitCoarse(photo, seen.get(0));
    FaceMesh mesh = MeshFitter.unrefined(coarse);
    if (!FaceFitter.isSure(mesh)) {
      return Optional.empty();
    }
    glimpsed = new Fitted(seen.get(0), coarse);
    Face face = new Face(seen.get(0).score(), mesh.box(), mesh, HeadPose.of(mesh));
    return Math.abs(face.pose().rollDegrees()) > UPRIGHT_DEGREES ? Optional.empty() : Optional.of(face);
  }

  /** All faces of the photo, the largest first; the same whether or not there was a first glance. */
  public List<Face> all() {
    if (found == null) {
      found = find();
      near = null;
      glimpsed = null;
    }
    return found;
  }

  private Sight near() {
    if (near == null) {
      near = detectors.glance(photo, image, 0);
    }
    return near;
  }

  private List<Face> find() {
    Look look = detectors.look(photo, image, 0, near());
    List<Face> faces = fit(look);
    if (look.certainty() < UPRIGHT_SCORE) {
      for (int quarterTurns = 1; quarterTurns < 4 && !isAnySure(faces); quarterTurns++) {
        Look turned = detectors.look(photo, image, quarterTurns);
        List<Face> seen = fit(turned);
        boolean surer =
            turned.agreed() >= UPRIGHT_SCORE && turned.agreed() >= look.certainty() + TURNED_ADVANTAGE;
        if (surer || isAnySure(seen) && seen.size() >= faces.size()) {
          look = turned;
          faces = seen;
        }
      }
    }
    if (!faces.isEmpty() && faces.stream().allMatch(face -> isSmall(face.box())) && look.hintsBeside(faces)) {
      addFacesOfParts(look.turn(), faces);
    }
    faces.sort(Comparator.comparingDouble((Face face) -> face.box().areaPx()).reversed());
    return faces;
  }

  private static boolean isAnySure(List<Face> faces) {
    return faces.stream().anyMatch(face -> FaceFitter.isSure(face.mesh()));
  }

  private void addFacesOfParts(double turn, List<Face> faces) {
    for (Detection detection : detectors.lookAtParts(photo, image, turn)) {
      if (faces.stream().noneMatch(detection::isOn) && detectors.closer(photo, detection, turn).seeBoth()) {
        fit(detection, true, faces);
      }
    }
  }

  private boolean isSmall(BoxPx face) {
    return face.width() < SMALL_FACE * Math.max(image.width(), image.height());
  }

  private List<Face> fit(Look look) {
    List<Face> faces = new ArrayList<>();
    for (Detection detection : look.detections()) {
      fit(detection, FaceDetectors.isSeenByFullRange(look, detection), faces);
    }
    return faces;
  }

  private void fit(Detection detection, boolean seenByFullRange, List<Face> faces) {
    if (faces.stream().anyMatch(detection::isOn)) {
      return;
    }
    FaceMesh mesh = mesh(detection);
    if (mesh.presence() < FaceFinder.MINIMUM_PRESENCE) {
      return;
    }
    for (Face known : faces) {
      if (known.box().intersectionOverUnion(mesh.box()) > Detection.SAME_FACE_OVERLAP
          || sharedOfSmaller(known.box(), mesh.box()) > INSIDE) {
        return;
      }
    }
    HeadPose pose = HeadPose.of(mesh);
    if (seenByFullRange || isConfirmed(detection, mesh, pose)) {
      faces.add(new Face(detection.score(), mesh.box(), mesh, pose));
    }
  }

  private FaceMesh mesh(Detection detection) {
    return glimpsed != null && glimpsed.detection.equals(detection)
        ? faceFitter.refine(glimpsed.mesh)
        : faceFitter.fit(photo, detection);
  }

  private static double sharedOfSmaller(BoxPx one, BoxPx other) {
    double overlap = one.intersectionOverUnion(other);
    double sharedPx = overlap / (1 + overlap) * (one.areaPx() + other.areaPx());
    return sharedPx / Math.min(one.areaPx(), other.areaPx());
  }

  /** Asks the full-range detector about a face that the other one alone has seen: it takes no animal for a person. */
  private boolean isConfirmed(Detection detection, FaceMesh mesh, HeadPose pose) {
    double turn = Math.round(pose.rollDegrees() / 90) * Math.PI / 2;
    Detection fitted =
        new Detection(detection.score(), mesh.box(), mesh.imageLeftEyeCentre(), mesh.imageRightEyeCentre());
    return detectors.closer(photo, fitted, turn).seesFullRange();
  }

  private record Fitted(Detection detection, MeshFitter.CoarseMesh mesh) {}
}
