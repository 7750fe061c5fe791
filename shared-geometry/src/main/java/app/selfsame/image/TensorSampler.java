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
    int at = 0;
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++, at += 3) {
        double x = startX + stepXx * column + stepYx * row;
        double y = startY + stepXy * column + stepYy * row;
        interpolate(level, x, y, border, gain, low, tensor, at);
      }
    }
    return tensor;
  }

  private static void interpolate(
      RgbaImage image, double x, double y, Border border, float gain, float low, float[] tensor, int at) {
    int left = Floor.of(x);
    int top = Floor.of(y);
    float fx = (float) (x - left);
    float fy = (float) (y - top);
    int width = image.width();
    int a;
    int b;
    int c;
    int d;
    // Nearly every sample lies inside, and the border's questions cost as much as the interpolation.
    if (left >= 0 && top >= 0 && left < width - 1 && top < image.height() - 1) {
      int[] pixels = image.pixels();
      int upperLeft = top * width + left;
      a = pixels[upperLeft];
      b = pixels[upperLeft + 1];
      c = pixels[upperLeft + width];
      d = pixels[upperLeft + width + 1];
    } else {
      a = pixel(image, left, top, border);
      b = pixel(image, left + 1, top, border);
      c = pixel(image, left, top + 1, border);
      d = pixel(image, left + 1, top + 1, border);
    }
    for (int sample = 0; sample < 3; sample++) {
      int shift = 8 * sample;
      float upper = (a >>> shift & 0xff) + fx * ((b >>> shift & 0xff) - (a >>> shift & 0xff));
      float lower = (c >>> shift & 0xff) + fx * ((d >>> shift & 0xff) - (c >>> shift & 0xff));
      tensor[at + sample] = (upper + fy * (lower - upper)) * gain + low;
    }
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
