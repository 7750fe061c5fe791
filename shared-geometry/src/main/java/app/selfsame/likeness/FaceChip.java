package app.selfsame.likeness;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.ConvexHull;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.TensorSampler;
import java.util.ArrayList;
import java.util.List;

/**
 * The luminance of a face, turned and scaled so that its eyes lie level at the same places, and which of it belongs to the
 * face for certain: what lies well inside the outline of its points, in an ellipse from brow to chin, and in the photo.
 *
 * @param luminance {@code SIDE_PX * SIDE_PX} grey levels 0..255
 * @param inside which of them count
 */
record FaceChip(float[] luminance, boolean[] inside) {
  static final int SIDE_PX = 128;
  private static final double INTER_EYE_PX = 46;

  private static final double EYE_Y_PX = 48;

  /** Samples are taken twice as fine, and then averaged: single ones would miss what lies between them. */
  private static final int FINER = 2;

  /** Deviation of the blur that hides what recompression does to the finest lines, as a share of the side. */
  private static final double BLUR_SHARE = 0.015;

  /** The points of the outline are this uncertain, and the blur reaches as far over it. */
  private static final double EROSION_PX = 5;

  private static final double ELLIPSE_Y_PX = EYE_Y_PX + 0.4 * INTER_EYE_PX;
  private static final double ELLIPSE_HALF_WIDTH_PX = 0.98 * INTER_EYE_PX;
  private static final double ELLIPSE_HALF_HEIGHT_PX = 1.2 * INTER_EYE_PX;

  /** The chip of a face whose eyes lie apart. */
  static FaceChip of(FacePicture picture) {
    OrientedBoxPx frame = frame(picture.mesh());
    return new FaceChip(luminance(picture, frame), inside(picture, frame));
  }

  private static OrientedBoxPx frame(FaceMesh mesh) {
    PointPx left = mesh.imageLeftEyeCentre();
    PointPx right = mesh.imageRightEyeCentre();
    double scale = mesh.interEyeDistancePx() / INTER_EYE_PX;
    double roll = Math.atan2(right.y() - left.y(), right.x() - left.x());
    double below = (SIDE_PX / 2.0 - EYE_Y_PX) * scale;
    PointPx centre = mesh.eyeMidpoint().plus(-below * Math.sin(roll), below * Math.cos(roll));
    return new OrientedBoxPx(centre.x(), centre.y(), SIDE_PX * scale, SIDE_PX * scale, roll);
  }

  private static float[] luminance(FacePicture picture, OrientedBoxPx frame) {
    int fine = FINER * SIDE_PX;
    float[] rgb =
        new TensorSampler(picture.pyramid()).sample(frame, fine, fine, 0, 255, TensorSampler.Border.REPLICATE);
    float[] luma = new float[fine * fine];
    boolean[] all = new boolean[fine * fine];
    for (int i = 0, at = 0; i < luma.length; i++, at += 3) {
      luma[i] = 0.2126f * rgb[at] + 0.7152f * rgb[at + 1] + 0.0722f * rgb[at + 2];
      all[i] = true;
    }
    return means(new MaskedBlur(all, fine, BLUR_SHARE * fine).of(luma), fine, FINER);
  }

  /** The chip made smaller by a whole number, and of its face what is seen wholly. */
  FacePatch patch(int factor) {
    int side = SIDE_PX / factor;
    boolean[] whole = new boolean[side * side];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = isWhole(i % side * factor, i / side * factor, factor);
    }
    return FacePatch.of(means(luminance, SIDE_PX, factor), whole, side);
  }

  private boolean isWhole(int left, int top, int factor) {
    for (int y = top; y < top + factor; y++) {
      for (int x = left; x < left + factor; x++) {
        if (!inside[y * SIDE_PX + x]) {
          return false;
        }
      }
    }
    return true;
  }

  /** Of the face's light and shade, in grey levels: some ten and more, and next to nothing on an even wall. */
  double contrast() {
    return BandPass.contrast(luminance, inside, SIDE_PX);
  }

  /** Means of squares of {@code factor * factor} values. */
  private static float[] means(float[] plane, int side, int factor) {
    int small = side / factor;
    float[] means = new float[small * small];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        means[y / factor * small + x / factor] += plane[y * side + x];
      }
    }
    for (int i = 0; i < means.length; i++) {
      means[i] /= factor * factor;
    }
    return means;
  }

  private static boolean[] inside(FacePicture picture, OrientedBoxPx frame) {
    RgbaImage photo = picture.pyramid().photo();
    List<PointPx> outline = outline(picture.mesh(), frame);
    boolean[] inside = new boolean[SIDE_PX * SIDE_PX];
    for (int i = 0; i < inside.length; i++) {
      PointPx place = new PointPx(i % SIDE_PX + 0.5, i / SIDE_PX + 0.5);
      if (isInEllipse(place) && depthPx(outline, place) >= EROSION_PX) {
        PointPx there = frame.toImage(place.x() / SIDE_PX, place.y() / SIDE_PX);
        inside[i] = there.x() >= 0 && there.y() >= 0 && there.x() < photo.width() && there.y() < photo.height();
      }
    }
    return inside;
  }

  private static List<PointPx> outline(FaceMesh mesh, OrientedBoxPx frame) {
    List<PointPx> points = new ArrayList<>();
    for (int i = 0; i < FaceMesh.POINTS; i++) {
      PointPx point = mesh.point(i);
      points.add(new PointPx(frame.xShareOf(point) * SIDE_PX, frame.yShareOf(point) * SIDE_PX));
    }
    return ConvexHull.of(points);
  }

  private static boolean isInEllipse(PointPx place) {
    double x = (place.x() - SIDE_PX / 2.0) / ELLIPSE_HALF_WIDTH_PX;
    double y = (place.y() - ELLIPSE_Y_PX) / ELLIPSE_HALF_HEIGHT_PX;
    return x * x + y * y <= 1;
  }

  /** How far a place lies from the nearest line of a hull, inwards. */
  private static double depthPx(List<PointPx> hull, PointPx place) {
    double depth = Double.POSITIVE_INFINITY;
    for (int i = 0; i < hull.size(); i++) {
      PointPx from = hull.get(i);
      PointPx to = hull.get((i + 1) % hull.size());
      double cross = (to.x() - from.x()) * (place.y() - from.y()) - (to.y() - from.y()) * (place.x() - from.x());
      depth = Math.min(depth, cross / from.distancePxTo(to));
    }
    return depth;
  }
}
