package app.selfsame.measure.features;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import java.util.List;

/**
 * How far the corners of the mouth are drawn up and apart: {@code h + 0.22 w}, with h the height of the corners above
 * the chin and w the distance between them, both over the distance T from the midpoint of the eyes to the chin. A plain
 * number; a mouth at rest lies near 0.5, a broad smile near 0.6.
 *
 * <p>Own measure: the action of the zygomaticus major (action unit 12 of Ekman and Friesen, "Facial Action Coding
 * System", 1978); the standard's expression neutrality (0x5B) needs a network. The weight is that of a logistic fit to
 * labelled portraits. Known failures: a long or a short chin moves it, as do a lowered head and a beard that hides the
 * chin; a faint smile with closed lips is missed.
 */
public final class Smile {
  static final int IMAGE_LEFT_CORNER = 61;
  static final int IMAGE_RIGHT_CORNER = 291;
  private static final double WIDTH_WEIGHT = 0.22;

  /** How far around the mouth the evidence reaches, to the mouth's width. */
  private static final double MARGIN = 0.25;

  private Smile() {}

  public static Measurement of(Portrait portrait) {
    FaceMesh mesh = portrait.face().mesh();
    PointPx left = portrait.aligned().toFrame(mesh.point(IMAGE_LEFT_CORNER));
    PointPx right = portrait.aligned().toFrame(mesh.point(IMAGE_RIGHT_CORNER));
    double width = left.distancePxTo(right);
    double top = left.midpointTo(right).y() - (0.25 + MARGIN) * width;
    RegionPx mouth =
        portrait
            .aligned()
            .region(left.x() - MARGIN * width, top, (1 + 2 * MARGIN) * width, (0.6 + 2 * MARGIN) * width);
    return Measurement.of(MeasureId.SMILE, value(mesh)).at(List.of(mouth));
  }

  /** The value; the depth of the mesh counts in the width, so that a face turned aside keeps it. */
  static double value(FaceMesh mesh) {
    PointPx eyes = mesh.eyeMidpoint();
    PointPx chin = mesh.point(FaceMesh.CHIN);
    PointPx corners = mesh.point(IMAGE_LEFT_CORNER).midpointTo(mesh.point(IMAGE_RIGHT_CORNER));
    double t = mesh.eyesToChinPx();
    double upX = (eyes.x() - chin.x()) / t;
    double upY = (eyes.y() - chin.y()) / t;
    double height = (corners.x() - chin.x()) * upX + (corners.y() - chin.y()) * upY;
    double across = mesh.point(IMAGE_LEFT_CORNER).distancePxTo(mesh.point(IMAGE_RIGHT_CORNER));
    double deep = mesh.xyzPx()[3 * IMAGE_LEFT_CORNER + 2] - mesh.xyzPx()[3 * IMAGE_RIGHT_CORNER + 2];
    return (height + WIDTH_WEIGHT * Math.sqrt(across * across + deep * deep)) / t;
  }
}
