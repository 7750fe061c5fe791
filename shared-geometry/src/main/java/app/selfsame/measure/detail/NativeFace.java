package app.selfsame.measure.detail;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.image.RgbaImage;
import app.selfsame.measure.Portrait;

/**
 * The middle of the face in the photo's own pixels, unscaled and unturned: where the traces of compression and
 * enlargement are still as the file has them.
 *
 * @param left column of the photo at which it begins
 * @param top row of the photo at which it begins
 * @param width in pixels
 * @param height in pixels
 * @param luma {@code width * height} values R + 2 G + B of sRGB samples, 0..1020
 */
record NativeFace(int left, int top, int width, int height, int[] luma) {
  /** The side of the square looked at, to the distance between the eyes: brows to chin, cheek to cheek. */
  private static final double SIDE = 2.2;

  /** More tells nothing more. */
  private static final int LONGEST_PX = 512;

  static NativeFace of(Portrait portrait) {
    return portrait.once(NativeFace.class, NativeFace::cut);
  }

  private static NativeFace cut(Portrait portrait) {
    RgbaImage photo = portrait.photo();
    PointPx centre = portrait.head().faceCentre();
    int half = (int) Math.min(LONGEST_PX, SIDE * portrait.head().interEyeDistancePx()) / 2;
    int left = Math.max(0, (int) centre.x() - half);
    int top = Math.max(0, (int) centre.y() - half);
    int right = Math.max(left, Math.min(photo.width(), (int) centre.x() + half));
    int bottom = Math.max(top, Math.min(photo.height(), (int) centre.y() + half));
    int[] luma = new int[(right - left) * (bottom - top)];
    for (int y = top, at = 0; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int pixel = photo.pixel(x, y);
        luma[at++] = RgbaImage.red(pixel) + 2 * RgbaImage.green(pixel) + RgbaImage.blue(pixel);
      }
    }
    return new NativeFace(left, top, right - left, bottom - top, luma);
  }

  /** Where it lies on the photo. */
  RegionPx region() {
    return RegionPx.of(new BoxPx(left, top, width, height));
  }
}
