package app.selfsame.measure.light;

import app.selfsame.face.FaceMesh;
import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.FaceRegion;
import app.selfsame.measure.LuminancePlane;
import app.selfsame.measure.Portrait;

/**
 * The light that falls on a face, read from the white of the eyes, which is the same on people of every skin: the linear
 * luminance, 0..255, that 15 % of the opening of the better lit eye exceed. Iris and lashes leave about a third to the
 * white, and glints take less than the brightest twentieth.
 *
 * <p>Says little of eyes that are narrowed, closed, in the shade of brows or behind dark lenses: a bright value shows
 * that there is light, a dark one shows nothing.
 */
final class EyeWhite {
  private static final double SHARE = 0.15;

  private static final int[] IMAGE_LEFT = {
    33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7
  };

  private static final int[] IMAGE_RIGHT = {
    362, 398, 384, 385, 386, 387, 388, 466, 263, 249, 390, 373, 374, 380, 381, 382
  };

  private EyeWhite() {}

  static double luminance(Portrait portrait) {
    return Math.max(luminance(portrait, IMAGE_LEFT), luminance(portrait, IMAGE_RIGHT));
  }

  private static double luminance(Portrait portrait, int[] contour) {
    FaceMesh mesh = portrait.face().mesh();
    FaceRegion opening = FaceRegion.within(mesh, portrait.aligned(), AlignedFace.SIDE_PX, contour);
    return luminance(portrait.luminance(), opening);
  }

  static double luminance(LuminancePlane plane, FaceRegion opening) {
    return LightLevel.exceeded(plane, opening.inside(), SHARE);
  }
}
