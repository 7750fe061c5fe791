package app.selfsame.measure.features;

import app.selfsame.face.Face;
import app.selfsame.face.FaceMesh;
import app.selfsame.face.HeadPose;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;

/**
 * How much higher the picture shows the face than faces are, to its width: a ratio, 0 for a face as they are in the
 * median, 0.2 where the picture was made higher by a fifth or narrower by a sixth, below 0 where it was squashed.
 *
 * <p>Two signs have to agree, of which the weaker counts. The one is the shape of the face, forehead to chin to the
 * width at the temples and eyes to mouth to the inter-eye distance, each with the mesh's depth, so that a turned head
 * keeps it. The other is the shape of the irises, which are round in every face. In their logarithms both scatter
 * between people, by 0.05 and 0.10, and independently of each other.
 *
 * <p>Own measure; its numbers are of 51 frontal portraits, and of their copies stretched and squashed by 10 to 33 %.
 * Known failures: pictures made higher or lower by a seventh are seen in one of eight, by a tenth hardly ever. Small
 * children have broad faces; they are known by irises that are large for the distance of their eyes, and few
 * photographs of them were there to try.
 */
public final class Proportions {
  private static final int FOREHEAD = 10;
  private static final int IMAGE_LEFT_TEMPLE = 234;
  private static final int IMAGE_RIGHT_TEMPLE = 454;

  /** Medians of the logarithms. */
  private static final double FACE = 0.206;

  private static final double MIDFACE = 0.018;
  private static final double IRIS = -0.14;

  /** The mesh follows a stretched picture only in part: what is seen of it counts so much more. */
  private static final double FACE_WEIGHT = 1.2;

  private static final double MIDFACE_WEIGHT = 0.25;
  private static final double IRIS_WEIGHT = 1.5;

  /** The irises scatter more, and need not go quite as far. */
  private static final double IRIS_ALLOWANCE = 0.05;

  private static final double MOST_TURNED_DEGREES = 10;
  private static final double MOST_TILTED_DEGREES = 8;

  /** Irises have eight pixels then. */
  private static final double LEAST_EYE_DISTANCE_PX = 45;

  /** Width of an iris to the inter-eye distance; adults end at 0.22, an infant measured 0.24. */
  private static final double CHILD_IRIS = 0.23;

  private Proportions() {}

  public static Measurement of(Portrait portrait) {
    return of(portrait.face());
  }

  static Measurement of(Face face) {
    HeadPose pose = face.pose();
    boolean straight =
        Math.abs(pose.yawDegrees()) <= MOST_TURNED_DEGREES
            && Math.abs(pose.pitchDegrees()) <= MOST_TURNED_DEGREES
            && Math.abs(pose.rollDegrees()) <= MOST_TILTED_DEGREES;
    Shape shape = new Shape(face.mesh().xyzPx());
    if (!straight) {
      return Measurement.unknown(MeasureId.PROPORTIONS, NotMeasured.HEAD_TURNED_FOR_PROPORTIONS);
    }
    if (shape.eyeDistancePx() < LEAST_EYE_DISTANCE_PX) {
      return Measurement.unknown(MeasureId.PROPORTIONS, NotMeasured.TOO_FEW_PIXELS_FOR_PROPORTIONS);
    }
    if (shape.irisWidthPx() / shape.eyeDistancePx() > CHILD_IRIS) {
      return Measurement.unknown(MeasureId.PROPORTIONS, NotMeasured.CHILD_FOR_PROPORTIONS);
    }
    return Measurement.of(MeasureId.PROPORTIONS, Math.exp(stretch(shape)) - 1);
  }

  private static double stretch(Shape shape) {
    double ofFace =
        FACE_WEIGHT * (Math.log(shape.faceHeightPx() / shape.faceWidthPx()) - FACE)
            + MIDFACE_WEIGHT * (Math.log(shape.midfacePx() / shape.eyeDistancePx()) - MIDFACE);
    double ofIrises = IRIS_WEIGHT * (Math.log(shape.irisHeightPx() / shape.irisWidthPx()) - IRIS);
    if (ofFace * ofIrises <= 0) {
      return 0;
    }
    return Math.signum(ofFace) * Math.min(Math.abs(ofFace), Math.abs(ofIrises) + IRIS_ALLOWANCE);
  }

  /** Lengths of an upright face. */
  private record Shape(float[] xyz) {
    double faceHeightPx() {
      return distance(FOREHEAD, FaceMesh.CHIN, 1);
    }

    double faceWidthPx() {
      return distance(IMAGE_LEFT_TEMPLE, IMAGE_RIGHT_TEMPLE, 0);
    }

    double eyeDistancePx() {
      double across = right(0) - left(0);
      double deep = right(2) - left(2);
      return Math.sqrt(across * across + deep * deep);
    }

    /** From the eyes to the corners of the mouth. */
    double midfacePx() {
      double down = mouth(1) - (left(1) + right(1)) / 2;
      double deep = mouth(2) - (left(2) + right(2)) / 2;
      return Math.sqrt(down * down + deep * deep);
    }

    private double left(int axis) {
      return middle(FaceMesh.IMAGE_LEFT_EYE_OUTER, FaceMesh.IMAGE_LEFT_EYE_INNER, axis);
    }

    private double right(int axis) {
      return middle(FaceMesh.IMAGE_RIGHT_EYE_INNER, FaceMesh.IMAGE_RIGHT_EYE_OUTER, axis);
    }

    private double mouth(int axis) {
      return middle(Smile.IMAGE_LEFT_CORNER, Smile.IMAGE_RIGHT_CORNER, axis);
    }

    /** Of both irises; the four points behind the centre lie to the right, above, to the left and below. */
    double irisWidthPx() {
      return (across(FaceMesh.IMAGE_LEFT_IRIS, 1, 0) + across(FaceMesh.IMAGE_RIGHT_IRIS, 1, 0)) / 2;
    }

    /** The mean of both irises' ratios times the width, so that a larger one counts no more. */
    double irisHeightPx() {
      double left = across(FaceMesh.IMAGE_LEFT_IRIS, 2, 1) / across(FaceMesh.IMAGE_LEFT_IRIS, 1, 0);
      double right = across(FaceMesh.IMAGE_RIGHT_IRIS, 2, 1) / across(FaceMesh.IMAGE_RIGHT_IRIS, 1, 0);
      return (left + right) / 2 * irisWidthPx();
    }

    private double across(int iris, int first, int axis) {
      return Math.abs(at(iris + first, axis) - at(iris + first + 2, axis));
    }

    private double middle(int one, int other, int axis) {
      return (at(one, axis) + at(other, axis)) / 2;
    }

    /** Along one axis of the picture, and in depth. */
    private double distance(int one, int other, int axis) {
      double along = at(one, axis) - at(other, axis);
      double deep = at(one, 2) - at(other, 2);
      return Math.sqrt(along * along + deep * deep);
    }

    private double at(int point, int axis) {
      return xyz[3 * point + axis];
    }
  }
}
