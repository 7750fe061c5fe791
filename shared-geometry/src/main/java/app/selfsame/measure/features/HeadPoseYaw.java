package app.selfsame.measure.features;

import app.selfsame.face.HeadPose;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;

/**
 * How far the head is turned to the side, in degrees: positive towards the image's right, which is the person's left.
 *
 * <p>ISO/IEC 29794-5, head pose yaw (0x58), signs of ISO/IEC 39794-5; scalar {@code round(100 max(0, cos x)^2)}. The
 * reference takes the angle from a network of its own; here it is that of {@link HeadPose}, fitted to the mesh, which
 * has the same sign. Known failure: beyond some 40 degrees the mesh guesses the hidden side.
 */
public final class HeadPoseYaw {
  private HeadPoseYaw() {}

  public static Measurement of(Portrait portrait) {
    double degrees = degrees(portrait.face().pose());
    return Measurement.of(MeasureId.HEAD_POSE_YAW, degrees, scalar(degrees));
  }

  static double degrees(HeadPose pose) {
    return pose.yawDegrees();
  }

  static int scalar(double degrees) {
    return HeadPoseQuality.scalar(degrees);
  }
}
