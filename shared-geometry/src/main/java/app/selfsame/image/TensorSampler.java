package app.selfsame.image;

import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;

/**
 * Turns a box of a photo into a network's input: {@code height x width x 3} floats, red, green, blue, bilinear from the
 * pyramid's level whose pixels are nearest in size to the samples.
 */
public final class TensorSampler {
  /** What lies outside the photo. */
  public enum Border {
    /** Black. */
    BLACK,
    /** The nearest pixel of the photo. */
    REPLICATE
  }

  private static final double HAIR = 1e-6;

  private final ImagePyramid pyramid;

  public TensorSampler(ImagePyramid pyramid) {
    this.pyramid = pyramid;
  }

  /**
   * Samples a box.
   *
   * @param box what to sample
   * @param width samples a row
   * @param height rows
   * @param low value of black
   * @param high value of white
   * @param border what lies outside the photo
   */
  public float[] sample(OrientedBoxPx box, int width, int height, float low, float high, Border border) {
    RgbaImage level = pyramid.levelFor(Math.max(box.width() / width, box.height() / height));
    double scaleX = (double) level.width() / pyramid.photo().width();
    double scaleY = (double) level.height() / pyramid.photo().height();
    PointPx origin = box.toImage(0.5 / width, 0.5 / height);
    PointPx right = box.toImage(1.5 / width, 0.5 / height);
    PointPx below = box.toImage(0.5 / width, 1.5 / height);
    double stepXx = (right.x() - origin.x()) * scaleX;
    double stepXy = (right.y() - origin.y()) * scaleY;
    double stepYx = (below.x() - origin.x()) * scaleX;
    double stepYy = (below.y() - origin.y()) * scaleY;
    double startX = origin.x() * scaleX - 0.5;
    double startY = origin.y() * scaleY - 0.5;
    float[] tensor = new float[width * height * 3];
    float gain = (high - low) / 255;
    for (int row = 0; row < height; row++) {
      double alongX = stepYx * row;
      double alongY = stepYy * row;
      double endX = startX + stepXx * (width - 1) + alongX;
      double endY = startY + stepXy * (width - 1) + alongY;
      if (isInside(level, startX + alongX, startY + alongY) && isInside(level, endX, endY)) {
        for (int column = 0, at = 3 * row * width; column < width; column++, at += 3) {
          inside(level, startX + stepXx * column + alongX, startY + stepXy * column + alongY, gain, low, tensor, at);
        }
      } else {
        for (int column = 0, at = 3 * row * width; column < width; column++, at += 3) {
          double x = startX + stepXx * column + alongX;
          double y = startY + stepXy * column + alongY;
          acrossBorder(level, x, y, border, gain, low, tensor, at);
        }
      }
    }
    return tensor;
  }

  /**
   * Whether the four pixels around a position are the photo's, and those around positions that rounding puts a hair
   * beside it. A row both of whose ends lie inside does so all along.
   */
  private static boolean isInside(RgbaImage image, double x, double y) {
    return x >= HAIR && y >= HAIR && x < image.width() - 1 - HAIR && y < image.height() - 1 - HAIR;
  }

  /** Nearly every sample lies inside, and the border's questions cost as much as the interpolation. */
  private static void inside(
      RgbaImage image, double x, double y, float gain, float low, float[] tensor, int at) {
    int left = (int) x;
    int top = (int) y;
    int[] pixels = image.pixels();
    int upperLeft = top * image.width() + left;
    int lowerLeft = upperLeft + image.width();
    interpolate(
        pixels[upperLeft], pixels[upperLeft + 1], pixels[lowerLeft], pixels[lowerLeft + 1],
        (float) (x - left), (float) (y - top), gain, low, tensor, at);
  }

  private static void acrossBorder(
      RgbaImage image, double x, double y, Border border, float gain, float low, float[] tensor, int at) {
    int left = Floor.of(x);
    int top = Floor.of(y);
    interpolate(
        pixel(image, left, top, border), pixel(image, left + 1, top, border),
        pixel(image, left, top + 1, border), pixel(image, left + 1, top + 1, border),
        (float) (x - left), (float) (y - top), gain, low, tensor, at);
  }

  private static void interpolate(
      int a, int b, int c, int d, float fx, float fy, float gain, float low, float[] tensor, int at) {
    tensor[at] = between(a & 0xff, b & 0xff, c & 0xff, d & 0xff, fx, fy) * gain + low;
    tensor[at + 1] = between(a >>> 8 & 0xff, b >>> 8 & 0xff, c >>> 8 & 0xff, d >>> 8 & 0xff, fx, fy) * gain + low;
    tensor[at + 2] = between(a >>> 16 & 0xff, b >>> 16 & 0xff, c >>> 16 & 0xff, d >>> 16 & 0xff, fx, fy) * gain + low;
  }

  private static float between(int a, int b, int c, int d, float fx, float fy) {
    float upper = a + fx * (b - a);
    float lower = c + fx * (d - c);
    return upper + fy * (lower - upper);
  }

  private static int pixel(RgbaImage image, int x, int y, Border border) {
    int width = image.width();
    int height = image.height();
    if (x < 0 || y < 0 || x >= width || y >= height) {
      if (border == Border.BLACK) {
        return 0;
      }
      x = x < 0 ? 0 : Math.min(x, width - 1);
      y = y < 0 ? 0 : Math.min(y, height - 1);
    }
    return image.pixels()[y * width + x];
  }
}
