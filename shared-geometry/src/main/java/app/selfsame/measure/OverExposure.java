package app.selfsame.measure;

/**
 * The share of the face whose luminance is 247 or more of 255: detail that is lost for good. A ratio.
 *
 * <p>ISO/IEC 29794-5, over-exposure prevention (0x47): scalar {@code round(1 / (x + 0.01))}, clamped. The standard
 * leaves out what covers the face; here the whole landmarked region counts. Known failure: white hair, beards and
 * spectacle frames inside the region count as burnt out.
 */
public final class OverExposure {
  private static final double BURNT_OUT = 246.5;
  private static final double ZERO_GUARD = 0.01;

  private OverExposure() {}

  public static Measurement of(Portrait portrait) {
    double share = share(portrait.luminance(), portrait.region());
    return Measurement.of(MeasureId.OVER_EXPOSURE, share, scalar(share));
  }

  static double share(LuminancePlane luminance, FaceRegion region) {
    int count = 0;
    int over = 0;
    for (int i = 0; i < region.inside().length; i++) {
      if (region.inside()[i]) {
        over += luminance.values()[i] >= BURNT_OUT ? 1 : 0;
        count++;
      }
    }
    return (double) over / count;
  }

  static int scalar(double share) {
    return ScalarMap.clamp(1 / (share + ZERO_GUARD));
  }
}
