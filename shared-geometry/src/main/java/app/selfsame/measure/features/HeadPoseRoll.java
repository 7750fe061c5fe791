package app.selfsame.measure.features;

import app.selfsame.face.HeadPose;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;

/**
 * How far the head is tilted in the plane of the image, in degrees: positive clockwise as seen by the viewer,
 * towards the person's left shoulder.
 *
 * <p>ISO/IEC 29794-5, head pose roll (0x5A), scalar {@code round(100 max(0, cos x)^2)}. The reference takes the
 * angle from a network of its own and counts it the other way; here it is that of {@link HeadPose}, fitted to the mesh,
 * with the sign of all that this program says of roll.
 */
public final class HeadPoseRoll {
  private HeadPoseRoll() {}

  public static Measurement of(Portrait portrait) {
    double degrees = degrees(portrait.face().pose());
    return Measurement.of(MeasureId.HEAD_POSE_ROLL, degrees, scalar(degrees));
  }

  static double degrees(HeadPose pose) {
    return pose.rollDegrees();
  }

  static int scalar(double degrees) {
    return HeadPoseQuality.scalar(degrees);
  }
}
