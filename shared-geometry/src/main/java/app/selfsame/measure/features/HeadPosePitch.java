package app.selfsame.measure.features;

import app.selfsame.face.HeadPose;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;

/**
 * How far the head is bent, in degrees: positive with the chin raised.
 *
 * <p>ISO/IEC 29794-5, head pose pitch (0x59), scalar {@code round(100 max(0, cos x)^2)}. The reference takes the
 * angle from a network of its own and counts it the other way; here it is that of {@link HeadPose}, fitted to the mesh,
 * with the sign of all that this program says of pitch. Known failure: it is repeated within half a
 * degree, but from person to person it may be off by up to 5 degrees.
 */
public final class HeadPosePitch {
  private HeadPosePitch() {}

  public static Measurement of(Portrait portrait) {
    double degrees = degrees(portrait.face().pose());
    return Measurement.of(MeasureId.HEAD_POSE_PITCH, degrees, scalar(degrees));
  }

  static double degrees(HeadPose pose) {
    return pose.pitchDegrees();
  }

  static int scalar(double degrees) {
    return HeadPoseQuality.scalar(degrees);
  }
}
