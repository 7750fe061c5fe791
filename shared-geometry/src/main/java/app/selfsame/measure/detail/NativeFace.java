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

  /**
   * The mean absolute third difference of each four columns (or rows) in a row: {@code width - 3} (or
   * {@code height - 3}) values.
   *
   * @param most a difference counts for at most this, so that one edge does not outweigh the skin
   */
  double[] bends(boolean acrossColumns, int most) {
    int step = acrossColumns ? 1 : width;
    double[] bends = new double[(acrossColumns ? width : height) - 3];
    for (int y = 0; y < height - (acrossColumns ? 0 : 3); y++) {
      for (int x = 0; x < width - (acrossColumns ? 3 : 0); x++) {
        int at = y * width + x;
        int bend = luma[at + 3 * step] - 3 * luma[at + 2 * step] + 3 * luma[at + step] - luma[at];
        bends[acrossColumns ? x : y] += Math.min(most, Math.abs(bend));
      }
    }
    for (int i = 0; i < bends.length; i++) {
      bends[i] /= acrossColumns ? height : width;
    }
    return bends;
  }

  /**
   * The mean absolute step between each column (or row) and the next: {@code width - 1} (or {@code height - 1}) values.
   */
  double[] steps(boolean acrossColumns) {
    double[] steps = new double[(acrossColumns ? width : height) - 1];
    for (int y = 0; y < height - (acrossColumns ? 0 : 1); y++) {
      for (int x = 0; x < width - (acrossColumns ? 1 : 0); x++) {
        int at = y * width + x;
        steps[acrossColumns ? x : y] += Math.abs(luma[at + (acrossColumns ? 1 : width)] - luma[at]);
      }
    }
    for (int i = 0; i < steps.length; i++) {
      steps[i] /= acrossColumns ? height : width;
    }
    return steps;
  }
}
