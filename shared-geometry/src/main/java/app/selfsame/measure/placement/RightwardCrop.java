package app.selfsame.measure.placement;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.ScalarMap;
import app.selfsame.portrait.Head;

/**
 * How much room is to the image's right: from the eye on the image's left to the photo's right edge, in inter-eye
 * distances (not corrected for yaw). A ratio.
 *
 * <p>ISO/IEC 29794-5, rightward crop of the face image (0x55): scalar {@code round(100 / (1 + exp((0.9 - x) / 0.1)))}.
 * It describes the whole photo as it was opened.
 */
public final class RightwardCrop {
  private static final ScalarMap SCALAR = ScalarMap.rising(100, 0.9, 0.1);

  private RightwardCrop() {}

  public static Measurement of(Portrait portrait) {
    double ratio = ratio(portrait.head(), portrait.photo().width());
    return Measurement.of(MeasureId.RIGHTWARD_CROP, ratio, scalar(ratio));
  }

  static double ratio(Head head, int photoWidth) {
    return (photoWidth - head.imageLeftEye().x()) / head.interEyeDistancePx();
  }

  static int scalar(double ratio) {
    return SCALAR.scalar(ratio);
  }
}
