package app.selfsame.guidance;

import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.LinearLight;
import app.selfsame.image.TensorSampler;
import app.selfsame.portrait.Head;

/**
 * How much detail the eyes show: the mean squared step between neighbouring samples of a strip over both, in square
 * roots of linear light, to its mean square. A plain number that only compares frames of one face in one light: blur of
 * any kind makes it smaller, noise larger.
 */
final class EyeSharpness {
  private static final int COLUMNS = 176;
  private static final int ROWS = 64;

  /** Width of the strip in inter-eye distances; a sample is an eightieth of one. */
  private static final double WIDTH = 2.2;

  private EyeSharpness() {}

  static double of(Head head, TensorSampler frame) {
    PointPx left = head.imageLeftEye();
    PointPx right = head.imageRightEye();
    PointPx middle = head.eyeMidpoint();
    double width = WIDTH * head.interEyeDistancePx();
    double turn = Math.atan2(right.y() - left.y(), right.x() - left.x());
    OrientedBoxPx strip = new OrientedBoxPx(middle.x(), middle.y(), width, width * ROWS / COLUMNS, turn);
    return of(frame.sample(strip, COLUMNS, ROWS, 0, 255, TensorSampler.Border.REPLICATE));
  }

  private static double of(float[] rgb) {
    double[] light = new double[COLUMNS * ROWS];
    for (int i = 0; i < light.length; i++) {
      light[i] = Math.sqrt(LinearLight.of(Math.max(0, Math.min(255, (int) (rgb[3 * i + 1] + 0.5f)))));
    }
    double steps = 0;
    double square = 0;
    for (int y = 0; y < ROWS - 1; y++) {
      for (int x = 0; x < COLUMNS - 1; x++) {
        double here = light[y * COLUMNS + x];
        double across = light[y * COLUMNS + x + 1] - here;
        double down = light[(y + 1) * COLUMNS + x] - here;
        steps += across * across + down * down;
        square += here * here;
      }
    }
    return square == 0 ? 0 : steps / square;
  }
}
