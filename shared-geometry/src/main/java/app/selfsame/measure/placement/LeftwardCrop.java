package app.selfsame.measure.placement;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.ScalarMap;
import app.selfsame.portrait.Head;

/**
 * How much room is to the image's left: from the photo's left edge to the eye on the image's right, in inter-eye
 * distances (not corrected for yaw). A ratio.
 *
 * <p>ISO/IEC 29794-5, leftward crop of the face image (0x54): scalar {@code round(100 / (1 + exp((0.9 - x) / 0.1)))}.
 * It describes the whole photo as it was opened.
 */
public final class LeftwardCrop {
  private static final ScalarMap SCALAR = ScalarMap.rising(100, 0.9, 0.1);

  private LeftwardCrop() {}

  public static Measurement of(Portrait portrait) {
    double ratio = ratio(portrait.head());
    return Measurement.of(MeasureId.LEFTWARD_CROP, ratio, scalar(ratio));
  }

  static double ratio(Head head) {
    return head.imageRightEye().x() / head.interEyeDistancePx();
  }

  static int scalar(double ratio) {
    return SCALAR.scalar(ratio);
  }
}
