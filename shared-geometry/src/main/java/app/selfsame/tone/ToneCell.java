package app.selfsame.tone;

import app.selfsame.image.LinearLight;
import app.selfsame.image.RgbaImage;

/**
 * Two pictures in one cell.
 *
 * @param deviation of the first picture's luma, of 255
 * @param deviationAfter of the second's
 * @param correlation of both
 * @param light mean of the first in linear light, 0..1, a value a channel
 * @param lightAfter of the second
 */
record ToneCell(
    double deviation, double deviationAfter, double correlation, double[] light, double[] lightAfter) {
  static ToneCell of(RgbaImage before, RgbaImage after, int left, int top, int side) {
    int right = Math.min(before.width(), left + side);
    int bottom = Math.min(before.height(), top + side);
    double x = 0;
    double y = 0;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    double[] light = new double[3];
    double[] lightAfter = new double[3];
    for (int row = top; row < bottom; row++) {
      for (int column = left; column < right; column++) {
        int one = before.pixel(column, row);
        int other = after.pixel(column, row);
        double a = luma(one);
        double b = luma(other);
        x += a;
        y += b;
        xx += a * a;
        yy += b * b;
        xy += a * b;
        add(light, one);
        add(lightAfter, other);
      }
    }
    int count = (right - left) * (bottom - top);
    double deviation = Math.sqrt(Math.max(0, xx / count - x / count * (x / count)));
    double deviationAfter = Math.sqrt(Math.max(0, yy / count - y / count * (y / count)));
    double covariance = xy / count - x / count * (y / count);
    for (int channel = 0; channel < 3; channel++) {
      light[channel] /= count;
      lightAfter[channel] /= count;
    }
    return new ToneCell(
        deviation, deviationAfter, covariance / Math.max(1e-9, deviation * deviationAfter), light, lightAfter);
  }

  private static double luma(int pixel) {
    return 0.299 * RgbaImage.red(pixel) + 0.587 * RgbaImage.green(pixel) + 0.114 * RgbaImage.blue(pixel);
  }

  private static void add(double[] sums, int pixel) {
    sums[0] += LinearLight.of(RgbaImage.red(pixel));
    sums[1] += LinearLight.of(RgbaImage.green(pixel));
    sums[2] += LinearLight.of(RgbaImage.blue(pixel));
  }
}
