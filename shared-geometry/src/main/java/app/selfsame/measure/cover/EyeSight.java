package app.selfsame.measure.cover;

import app.selfsame.geometry.PointPx;
import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.CieLab;
import app.selfsame.measure.Portrait;

/**
 * How clearly an eye stands out from itself: the white of the eye, or the skin at the edge of the lids, from iris and
 * lashes. The lightness L* that a tenth of the opening's box exceeds less that which nine tenths exceed, over the
 * skin's; of the eye that shows more. A plain number: bare eyes from 0.35, of any skin and in dim light, behind black
 * or brown lenses below 0.15, behind mirrored ones below 0.3.
 *
 * <p>Known failures: in faces whose eyes lie less than some 30 px apart in the photo a bare eye falls to 0.3; a closed
 * eye shows its lashes alone.
 */
final class EyeSight {
  private static final int[] IMAGE_LEFT = {33, 160, 159, 158, 133, 153, 145, 144};
  private static final int[] IMAGE_RIGHT = {362, 385, 386, 387, 263, 373, 374, 380};
  private static final double LIGHT_SHARE = 0.9;
  private static final double DARK_SHARE = 0.1;

  /** Keeps the ratio finite on a face in the dark. */
  private static final double LEAST_LIGHTNESS = 2;

  private static final int STEP_PX = 2;

  private EyeSight() {}

  static double contrast(Portrait portrait, double skinLightness) {
    return Math.max(imageLeft(portrait, skinLightness), imageRight(portrait, skinLightness));
  }

  /** The contrast of the eye on the image's left. */
  static double imageLeft(Portrait portrait, double skinLightness) {
    return contrast(portrait.colour(), box(portrait, IMAGE_LEFT), skinLightness);
  }

  /** The contrast of the eye on the image's right. */
  static double imageRight(Portrait portrait, double skinLightness) {
    return contrast(portrait.colour(), box(portrait, IMAGE_RIGHT), skinLightness);
  }

  /**
   * The contrast of one eye.
   *
   * @param frame sRGB samples of the aligned frame
   * @param box left, top, right and bottom of the opening, in frame pixels
   * @param skinLightness L* of the skin
   */
  static double contrast(float[] frame, int[] box, double skinLightness) {
    int columns = (box[2] - box[0]) / STEP_PX + 1;
    int rows = (box[3] - box[1]) / STEP_PX + 1;
    double[] lightness = new double[columns * rows];
    for (int i = 0; i < lightness.length; i++) {
      int x = box[0] + STEP_PX * (i % columns);
      int y = box[1] + STEP_PX * (i / columns);
      int at = 3 * (y * AlignedFace.SIDE_PX + x);
      lightness[i] = CieLab.of(frame[at], frame[at + 1], frame[at + 2]).lightness();
    }
    double range = FaceColours.share(LIGHT_SHARE, lightness) - FaceColours.share(DARK_SHARE, lightness);
    return range / (skinLightness + LEAST_LIGHTNESS);
  }

  private static int[] box(Portrait portrait, int[] points) {
    double left = AlignedFace.SIDE_PX - 1.0;
    double top = left;
    double right = 0;
    double bottom = 0;
    for (int index : points) {
      PointPx point = portrait.aligned().toFrame(portrait.face().mesh().point(index));
      left = Math.min(left, point.x());
      top = Math.min(top, point.y());
      right = Math.max(right, point.x());
      bottom = Math.max(bottom, point.y());
    }
    int x = inFrame(left);
    int y = inFrame(top);
    return new int[] {x, y, Math.max(x, inFrame(right)), Math.max(y, inFrame(bottom))};
  }

  private static int inFrame(double place) {
    return (int) Math.max(0, Math.min(AlignedFace.SIDE_PX - 1.0, place));
  }
}
