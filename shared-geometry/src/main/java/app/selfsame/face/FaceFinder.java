package app.selfsame.face;

import app.selfsame.geometry.OrientedBoxPx;
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
  /** Below this neither detector's answer is worth fitting a mesh to. */
  private static final double MINIMUM_SCORE = 0.3;

  /** The full-range detector is trusted from here on: BlazeFace's own default. */
  private static final double FULL_RANGE_SCORE = 0.5;

  /** What the short-range detector alone has seen must be sure: it takes animals' faces for people's up to 0.7. */
  private static final double SHORT_RANGE_ALONE_SCORE = 0.75;

  /**
   * Below this the full-range detector alone, on the whole photo, also takes digits and ripples for small faces; a
   * closer look tells: faces then score 0.57 or more, the others 0.38 or less.
   */
  private static final double FULL_RANGE_ALONE_SCORE = 0.75;

  /** A largest face narrower than this share of the photo's longer side may have others that the detectors overlook. */
  private static final double SMALL_FACE = 0.2;

  /** The side of the squares in which small faces are looked for, to the photo's longer side. */
  private static final double PART = 0.6;

  /** The mesh's own certainty; it is near 0 or near 1 in practice. */
  private static final double MINIMUM_PRESENCE = 0.5;

  /** Upright portraits score higher; below this the photo may lie on its side or upside down. */
  private static final double UPRIGHT_SCORE = 0.8;

  /** How much surer a turned look must be before the photo is taken for turned. */
  private static final double TURNED_ADVANTAGE = 0.1;

  /** What the full-range detector suspects outside the faces that were found: reason enough to look at the parts. */
  private static final double HINT_SCORE = 0.05;

  private final BlazeFace shortRange;
  private final BlazeFace fullRange;
  private final FaceFitter faceFitter;

  public FaceFinder(
      NeuralNetwork shortRange, NeuralNetwork fullRange, NeuralNetwork meshBackbone, NeuralNetwork meshHeads) {
    this.shortRange = BlazeFace.shortRange(shortRange);
    this.fullRange = BlazeFace.fullRange(fullRange);
    this.faceFitter = new FaceFitter(new MeshFitter(meshBackbone, meshHeads));
  }

  /** All faces of the photo, the largest first. */
  public List<Face> find(ImagePyramid pyramid) {
    TensorSampler photo = new TensorSampler(pyramid);
    RgbaImage image = pyramid.photo();
    Look look = look(photo, image, 0);
    List<Face> faces = fit(photo, look);
    if (look.certainty() < UPRIGHT_SCORE && faces.stream().noneMatch(face -> FaceFitter.isSure(face.mesh()))) {
      Look upright = look;
      for (int quarterTurns = 1; quarterTurns < 4; quarterTurns++) {
        Look turned = look(photo, image, quarterTurns);
        if (turned.agreed() >= UPRIGHT_SCORE && turned.agreed() >= look.certainty() + TURNED_ADVANTAGE) {
          look = turned;
        }
      }
      faces = look == upright ? faces : fit(photo, look);
    }
    if (!faces.isEmpty() && faces.stream().allMatch(face -> isSmall(face, image)) && look.hintsBeside(faces)) {
      lookAtParts(photo, image, look.turn(), faces);
    }
    faces.sort(Comparator.comparingDouble((Face face) -> face.box().areaPx()).reversed());
    return faces;
  }

  /**
   * What the detectors saw of the photo at one quarter turn.
   *
   * @param detections the accepted ones, the surest first
   * @param hints where the full-range detector has at least a suspicion
   * @param agreed how sure both detectors are of the same face: textures that fool one rarely fool the other
   * @param turn of the look in radians
   */
  private record Look(List<Detection> detections, List<Detection> hints, double agreed, double turn) {
    double certainty() {
      return detections.isEmpty() ? 0 : detections.get(0).score();
    }

    boolean hintsBeside(List<Face> faces) {
      return hints.stream().anyMatch(hint -> faces.stream().noneMatch(hint::isOn));
    }
  }

  private Look look(TensorSampler photo, RgbaImage image, int quarterTurns) {
    double side = Math.max(image.width(), image.height());
    double turn = quarterTurns * Math.PI / 2;
    OrientedBoxPx square = new OrientedBoxPx(image.width() / 2.0, image.height() / 2.0, side, side, turn);
    List<Detection> near = shortRange.look(photo, square).atLeast(MINIMUM_SCORE);
    Sight sight = fullRange.look(photo, square);
    List<Detection> far = sight.atLeast(MINIMUM_SCORE);
    List<Detection> accepted = new ArrayList<>();
    double agreed = 0;
    for (Detection detection : near) {
      if (detection.score() >= SHORT_RANGE_ALONE_SCORE) {
        accepted.add(detection);
      }
      for (Detection other : far) {
        if (detection.isSameFace(other)) {
          agreed = Math.max(agreed, Math.min(detection.score(), other.score()));
        }
      }
    }
    for (Detection detection : far) {
      if (detection.score() >= FULL_RANGE_ALONE_SCORE
          || detection.score() >= FULL_RANGE_SCORE && detection.isAmong(near)
          || !detection.isAmong(accepted) && isSeenCloser(photo, detection, turn)) {
        accepted.add(detection);
      }
    }
    accepted.sort(Comparator.comparingDouble(Detection::score).reversed());
    return new Look(accepted, sight.atLeast(HINT_SCORE), agreed, turn);
  }

  private boolean isSeenCloser(TensorSampler photo, Detection detection, double turn) {
    CloserLook closer = new CloserLook(shortRange, fullRange, photo, detection, turn);
    return detection.score() >= FULL_RANGE_SCORE && closer.seesFullRange() || closer.seeBoth();
  }

  private static boolean isSmall(Face face, RgbaImage image) {
    return face.box().width() < SMALL_FACE * Math.max(image.width(), image.height());
  }

  /** Adds the faces of overlapping parts of the photo, in each of which a small face is larger. */
  private void lookAtParts(TensorSampler photo, RgbaImage image, double turn, List<Face> faces) {
    double side = PART * Math.max(image.width(), image.height());
    List<Detection> found = new ArrayList<>();
    for (double y : middles(side, image.height())) {
      for (double x : middles(side, image.width())) {
        found.addAll(fullRange.look(photo, new OrientedBoxPx(x, y, side, side, turn)).atLeast(MINIMUM_SCORE));
      }
    }
    found.sort(Comparator.comparingDouble(Detection::score).reversed());
    for (Detection detection : found) {
      if (faces.stream().noneMatch(detection::isOn)
          && new CloserLook(shortRange, fullRange, photo, detection, turn).seeBoth()) {
        fit(photo, detection, faces);
      }
    }
  }

  private static double[] middles(double side, double length) {
    return length <= side ? new double[] {length / 2} : new double[] {side / 2, length - side / 2};
  }

  private List<Face> fit(TensorSampler photo, Look look) {
    List<Face> faces = new ArrayList<>();
    for (Detection detection : look.detections()) {
      fit(photo, detection, faces);
    }
    return faces;
  }

  private void fit(TensorSampler photo, Detection detection, List<Face> faces) {
    if (faces.stream().anyMatch(detection::isOn)) {
      return;
    }
    FaceMesh mesh = faceFitter.fit(photo, detection);
    if (mesh.presence() < MINIMUM_PRESENCE) {
      return;
    }
    for (Face known : faces) {
      if (known.box().intersectionOverUnion(mesh.box()) > Detection.SAME_FACE_OVERLAP) {
        return;
      }
    }
    faces.add(new Face(detection.score(), mesh.box(), mesh, HeadPose.of(mesh)));
  }
}
