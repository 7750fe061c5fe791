package app.selfsame.measure.features;

import app.selfsame.measure.ScalarMap;

/** The scalar that the three angles of ISO/IEC 29794-5, head pose, share: {@code round(100 max(0, cos x)^2)}. */
final class HeadPoseQuality {
  private HeadPoseQuality() {}

  static int scalar(double degrees) {
    double cos = Math.max(0, Math.cos(degrees * Math.PI / 180));
    return ScalarMap.clamp(100 * cos * cos);
  }
}
