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

  /** A closer look of both detectors settles what the whole photo leaves unsure: only faces score so much in both. */
  private static final double FULL_RANGE_CLOSER_SCORE = 0.7;

  private static final double SHORT_RANGE_CLOSER_SCORE = 0.5;

  /** A largest face narrower than this share of the photo's longer side may have others that the detectors overlook. */
  private static final double SMALL_FACE = 0.2;

  /** The side of the squares in which small faces are looked for, to the photo's longer side. */
  private static final double PART = 0.6;

  /** The side of the square of a closer look, to that of the face. */
  private static final double CLOSER_LOOK = 3;

  /** The mesh's own certainty; it is near 0 or near 1 in practice. */
  private static final double MINIMUM_PRESENCE = 0.5;

  /** Two meshes that overlap more than this lie on one face. */
  private static final double SAME_FACE_OVERLAP = 0.3;

  /** Upright portraits score higher; below this the photo may lie on its side or upside down. */
  private static final double UPRIGHT_SCORE = 0.8;

  /** How much surer a turned look must be before the photo is taken for turned. */
  private static final double TURNED_ADVANTAGE = 0.1;

  private final BlazeFace shortRange;
  private final BlazeFace fullRange;
  private final MeshFitter meshFitter;

  public FaceFinder(
      NeuralNetwork shortRange, NeuralNetwork fullRange, NeuralNetwork meshBackbone, NeuralNetwork meshHeads) {
    this.shortRange = BlazeFace.shortRange(shortRange);
    this.fullRange = BlazeFace.fullRange(fullRange);
    this.meshFitter = new MeshFitter(meshBackbone, meshHeads);
  }

  /** All faces of the photo, the largest first. */
  public List<Face> find(ImagePyramid pyramid) {
    TensorSampler photo = new TensorSampler(pyramid);
    RgbaImage image = pyramid.photo();
    Look look = look(photo, image, 0);
    if (look.certainty() < UPRIGHT_SCORE) {
      for (int quarterTurns = 1; quarterTurns < 4; quarterTurns++) {
        Look turned = look(photo, image, quarterTurns);
        if (turned.agreed() >= UPRIGHT_SCORE && turned.agreed() >= look.certainty() + TURNED_ADVANTAGE) {
          look = turned;
        }
      }
    }
    List<Face> faces = new ArrayList<>();
    for (Detection detection : look.detections()) {
      fit(photo, detection, faces);
    }
    if (!faces.isEmpty() && faces.stream().allMatch(face -> isSmall(face, image))) {
      for (Detection detection : lookAtParts(photo, image, look.turn())) {
        fit(photo, detection, faces);
      }
    }
    faces.sort(Comparator.comparingDouble((Face face) -> face.box().areaPx()).reversed());
    return faces;
  }

  /**
   * What the detectors saw of the photo at one quarter turn.
   *
   * @param detections the accepted ones, the surest first
   * @param agreed how sure both detectors are of the same face: textures that fool one rarely fool the other
   * @param turn of the look in radians
   */
  private record Look(List<Detection> detections, double agreed, double turn) {
    double certainty() {
      return detections.isEmpty() ? 0 : detections.get(0).score();
    }
  }

  private Look look(TensorSampler photo, RgbaImage image, int quarterTurns) {
    double side = Math.max(image.width(), image.height());
    double turn = quarterTurns * Math.PI / 2;
    OrientedBoxPx square = new OrientedBoxPx(image.width() / 2.0, image.height() / 2.0, side, side, turn);
    List<Detection> near = shortRange.detect(photo, square, MINIMUM_SCORE);
    List<Detection> far = fullRange.detect(photo, square, MINIMUM_SCORE);
    List<Detection> accepted = new ArrayList<>();
    double agreed = 0;
    for (Detection detection : near) {
      if (detection.score() >= SHORT_RANGE_ALONE_SCORE) {
        accepted.add(detection);
      }
      for (Detection other : far) {
        if (isSameFace(detection, other)) {
          agreed = Math.max(agreed, Math.min(detection.score(), other.score()));
        }
      }
    }
    for (Detection detection : far) {
      if (detection.score() >= FULL_RANGE_ALONE_SCORE
          || detection.score() >= FULL_RANGE_SCORE
              && (isAmong(near, detection) || isSeenCloser(photo, detection, turn))
          || isSeenCloserByBoth(photo, detection, turn)) {
        accepted.add(detection);
      }
    }
    accepted.sort(Comparator.comparingDouble(Detection::score).reversed());
    return new Look(accepted, agreed, turn);
  }

  private boolean isSeenCloser(TensorSampler photo, Detection detection, double turn) {
    return isAmong(fullRange.detect(photo, closer(detection, turn), FULL_RANGE_SCORE), detection);
  }

  private boolean isSeenCloserByBoth(TensorSampler photo, Detection detection, double turn) {
    OrientedBoxPx square = closer(detection, turn);
    return isAmong(fullRange.detect(photo, square, FULL_RANGE_CLOSER_SCORE), detection)
        && isAmong(shortRange.detect(photo, square, SHORT_RANGE_CLOSER_SCORE), detection);
  }

  private static OrientedBoxPx closer(Detection detection, double turn) {
    double side = CLOSER_LOOK * Math.max(detection.box().width(), detection.box().height());
    return new OrientedBoxPx(detection.box().centre().x(), detection.box().centre().y(), side, side, turn);
  }

  private static boolean isSmall(Face face, RgbaImage image) {
    return face.box().width() < SMALL_FACE * Math.max(image.width(), image.height());
  }

  /** Faces of overlapping parts of the photo, in each of which a small face is larger. */
  private List<Detection> lookAtParts(TensorSampler photo, RgbaImage image, double turn) {
    double side = PART * Math.max(image.width(), image.height());
    List<Detection> found = new ArrayList<>();
    for (double y : middles(side, image.height())) {
      for (double x : middles(side, image.width())) {
        OrientedBoxPx part = new OrientedBoxPx(x, y, side, side, turn);
        for (Detection detection : fullRange.detect(photo, part, MINIMUM_SCORE)) {
          if (isSeenCloserByBoth(photo, detection, turn)) {
            found.add(detection);
          }
        }
      }
    }
    found.sort(Comparator.comparingDouble(Detection::score).reversed());
    return found;
  }

  private static double[] middles(double side, double length) {
    return length <= side ? new double[] {length / 2} : new double[] {side / 2, length - side / 2};
  }

  private static boolean isAmong(List<Detection> detections, Detection sought) {
    return detections.stream().anyMatch(detection -> isSameFace(detection, sought));
  }

  private static boolean isSameFace(Detection one, Detection other) {
    return one.box().intersectionOverUnion(other.box()) > SAME_FACE_OVERLAP;
  }

  private void fit(TensorSampler photo, Detection detection, List<Face> faces) {
    FaceMesh mesh = meshFitter.fit(photo, detection);
    if (mesh.presence() < MINIMUM_PRESENCE) {
      return;
    }
    for (Face known : faces) {
      if (known.mesh().box().intersectionOverUnion(mesh.box()) > SAME_FACE_OVERLAP
          || known.box().intersectionOverUnion(detection.box()) > SAME_FACE_OVERLAP) {
        return;
      }
    }
    faces.add(new Face(detection.score(), mesh.box(), mesh, HeadPose.of(mesh)));
  }
}
