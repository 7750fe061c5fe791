package app.selfsame.measure.light;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.measure.LuminancePlane;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import java.util.Arrays;

/**
 * How much less light falls on the forehead close beside the face's middle on one side than on the other, where the chin
 * lacks light on that side as well: one less the ratio of median luminances. 0 is even light, 0.5 half the light. A
 * ratio.
 *
 * <p>Own measure. The forehead faces the camera on both sides of its middle: light from the side makes cheeks and nose
 * unlike and hardly changes it there, while the edge of a shadow that runs down the face parts it. So it tells such a
 * shadow where {@link HalfShadow} does not, because what lies in the shade was the brighter half before. The skin is
 * held against itself, and its tone cancels out; hair on the forehead is none on the chin, which has to agree. Known
 * failures: a parting above a beard in the shade, and an edge beside the middle.
 */
public final class SplitLight {
  /** From the middle, in pixels of the aligned frame (eyes 113 apart): as near as a soft edge allows. */
  private static final int NEAREST_PX = 10;

  private static final int FARTHEST_PX = 34;

  /** Shares of the way from the upper end of the mesh to the chin: above the folds between the brows. */
  private static final double[] FOREHEAD = {0.08, 0.2};

  /** From below the lower lip. */
  private static final double[] CHIN = {0.78, 0.94};

  /** Beards scatter the chin's value: a third of what the forehead lacks, as a power, is agreement. */
  private static final double AGREES = 1 / 3.0;

  /** Beyond this the camera no longer sees the forehead's middle from the front. */
  private static final double MOST_YAW_DEGREES = 15;

  private static final int UPPER_END = 10;

  private SplitLight() {}

  public static Measurement of(Portrait portrait) {
    if (Math.abs(portrait.face().pose().yawDegrees()) > MOST_YAW_DEGREES) {
      return Measurement.unknown(MeasureId.SPLIT_LIGHT, NotMeasured.FACE_TURNED_FOR_HALVES);
    }
    FaceMesh mesh = portrait.face().mesh();
    PointPx top = portrait.aligned().toFrame(mesh.point(UPPER_END));
    PointPx chin = portrait.aligned().toFrame(mesh.point(FaceMesh.CHIN));
    double ratio = imageLeftToRight(portrait.luminance(), top, chin);
    double left = middle(top, chin, FOREHEAD[0]) + (ratio < 1 ? -FARTHEST_PX : NEAREST_PX);
    RegionPx darker =
        portrait.aligned().region(
            left,
            row(top, chin, FOREHEAD[0]),
            FARTHEST_PX - NEAREST_PX,
            row(top, chin, FOREHEAD[1]) - row(top, chin, FOREHEAD[0]));
    return Measurement.of(MeasureId.SPLIT_LIGHT, HalfShadow.lacking(ratio)).at(darker);
  }

  /**
   * The ratio of light beside the middle, image's left to right.
   *
   * @param plane luminances 0..255
   * @param top the face's upper end
   * @param chin the lower one
   */
  static double imageLeftToRight(LuminancePlane plane, PointPx top, PointPx chin) {
    double forehead = Math.log(leftToRight(plane, top, chin, FOREHEAD));
    double agreed = Math.log(leftToRight(plane, top, chin, CHIN)) / AGREES;
    if (forehead * agreed <= 0) {
      return 1;
    }
    return Math.exp(Math.abs(forehead) < Math.abs(agreed) ? forehead : agreed);
  }

  private static double leftToRight(LuminancePlane plane, PointPx top, PointPx chin, double[] band) {
    int first = (int) Math.max(0, row(top, chin, band[0]));
    int end = (int) Math.min(plane.height(), row(top, chin, band[1]));
    float[] left = new float[Math.max(0, end - first) * (FARTHEST_PX - NEAREST_PX)];
    float[] right = new float[left.length];
    int count = 0;
    for (int y = first; y < end; y++) {
      int middle = (int) Math.round(middle(top, chin, (y - top.y()) / (chin.y() - top.y())));
      for (int away = NEAREST_PX; away < FARTHEST_PX; away++) {
        if (middle - away >= 0 && middle + away < plane.width()) {
          left[count] = plane.at(middle - away, y);
          right[count++] = plane.at(middle + away, y);
        }
      }
    }
    return (median(left, count) + FaceShadow.NOISE) / (median(right, count) + FaceShadow.NOISE);
  }

  private static double median(float[] samples, int count) {
    Arrays.sort(samples, 0, count);
    return count == 0 ? 0 : samples[count / 2];
  }

  private static double row(PointPx top, PointPx chin, double share) {
    return top.y() + share * (chin.y() - top.y());
  }

  private static double middle(PointPx top, PointPx chin, double share) {
    return top.x() + share * (chin.x() - top.x());
  }
}
