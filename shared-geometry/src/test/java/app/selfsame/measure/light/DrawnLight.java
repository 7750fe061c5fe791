package app.selfsame.measure.light;

import app.selfsame.geometry.PointPx;
import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.LuminancePlane;

/**
 * A bald head in the aligned frame: an ellipsoid of one albedo that mirrors a little of the light besides, before a grey
 * wall.
 *
 * @param albedo the share of the light that the skin scatters
 */
record DrawnLight(double albedo) {
  static final PointPx TOP = new PointPx(307, 150);
  static final PointPx CHIN = new PointPx(309, 405);

  private static final double MIRRORED = 0.02;
  private static final double WIDTH_PX = 125;
  private static final double HEIGHT_PX = 170;
  private static final double WALL = 120;

  /** What light comes from a direction of the surface. */
  private interface Lamp {
    double light(double across, double up, int x);
  }

  /** Light from everywhere, and from a lamp on the image's right, level with the face. */
  LuminancePlane lampOnTheRight(double ambient, double lamp, double degreesAside) {
    double aside = Math.toRadians(degreesAside);
    return drawn(
        (across, up, x) -> {
          double towards = Math.sqrt(Math.max(0, 1 - across * across - up * up));
          return ambient + lamp * Math.max(0, across * Math.sin(aside) + towards * Math.cos(aside));
        });
  }

  /** Even light, of which a shadow takes all but a share on the image's left; its edge runs down the middle. */
  LuminancePlane shadowOnTheLeft(double share, double edgePx) {
    return drawn((across, up, x) -> 1 - (1 - share) / (1 + Math.exp(4 * (x - 308) / edgePx)));
  }

  /** Even light on a face, the left half of whose forehead is covered by dark hair. */
  LuminancePlane withAParting() {
    return drawn((across, up, x) -> up > 0.35 && across < 0 ? 0.1 : 1);
  }

  private LuminancePlane drawn(Lamp lamp) {
    float[] values = new float[AlignedFace.SIDE_PX * AlignedFace.SIDE_PX];
    for (int i = 0; i < values.length; i++) {
      int x = i % AlignedFace.SIDE_PX;
      double across = (x - 308) / WIDTH_PX;
      double up = (275 - i / AlignedFace.SIDE_PX) / HEIGHT_PX;
      values[i] =
          (float)
              (across * across + up * up < 1
                  ? Math.min(255, 255 * (albedo + MIRRORED) * lamp.light(across, up, x))
                  : WALL);
    }
    return new LuminancePlane(AlignedFace.SIDE_PX, AlignedFace.SIDE_PX, values);
  }
}
