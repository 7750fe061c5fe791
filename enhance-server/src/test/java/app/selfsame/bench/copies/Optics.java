package app.selfsame.bench.copies;

import app.selfsame.image.LinearLight;
import app.selfsame.image.RgbaImage;

/** What a lens and a hand do to a picture, in linear light. */
public final class Optics {
  private static final int CHANNELS = 3;

  private Optics() {}

  /** Out of focus: every point becomes a disc. Its radius is twice the deviation along a line. */
  public static RgbaImage unfocused(RgbaImage photo, double deviationPx) {
    double radius = 2 * deviationPx;
    int reach = (int) Math.ceil(radius);
    float[] light = light(photo);
    float[] sums = new float[light.length];
    double weight = 0;
    for (int dy = -reach; dy <= reach; dy++) {
      // Whole rows of the disc at once, by running sums: a disc of forty pixels has five thousand points.
      double half = Math.sqrt(Math.max(0, radius * radius - dy * dy));
      if (Math.abs(dy) <= radius) {
        weight += 2 * half + 1;
        addRows(light, sums, photo.width(), photo.height(), dy, half);
      }
    }
    return encoded(photo, sums, 1 / weight);
  }

  /** Adds, at every pixel, what lies within {@code half} of it to the left and right, {@code dy} rows below. */
  private static void addRows(float[] light, float[] sums, int width, int height, int dy, double half) {
    int whole = (int) half;
    float rest = (float) (half - whole);
    for (int y = 0; y < height; y++) {
      int row = clamped(y + dy, height) * width;
      for (int channel = 0; channel < CHANNELS; channel++) {
        double sum = 0;
        for (int x = -whole; x <= whole; x++) {
          sum += light[(row + clamped(x, width)) * CHANNELS + channel];
        }
        for (int x = 0; x < width; x++) {
          float outer =
              light[(row + clamped(x - whole - 1, width)) * CHANNELS + channel]
                  + light[(row + clamped(x + whole + 1, width)) * CHANNELS + channel];
          sums[(y * width + x) * CHANNELS + channel] += (float) sum + rest * outer;
          sum += light[(row + clamped(x + whole + 1, width)) * CHANNELS + channel]
              - light[(row + clamped(x - whole, width)) * CHANNELS + channel];
        }
      }
    }
  }

  /** Moved while the shutter was open: every point becomes a line, whose length is the deviation times root twelve. */
  static RgbaImage moved(RgbaImage photo, double deviationPx, double degrees) {
    double length = deviationPx * Math.sqrt(12);
    int steps = Math.max(2, (int) Math.ceil(2 * length));
    float[] light = light(photo);
    float[] sums = new float[light.length];
    for (int step = 0; step < steps; step++) {
      double along = length * ((step + 0.5) / steps - 0.5);
      addMoved(light, sums, photo.width(), photo.height(), along * Math.cos(Math.toRadians(degrees)),
          along * Math.sin(Math.toRadians(degrees)));
    }
    return encoded(photo, sums, 1.0 / steps);
  }

  private static void addMoved(float[] light, float[] sums, int width, int height, double dx, double dy) {
    int left = (int) Math.floor(dx);
    int top = (int) Math.floor(dy);
    float right = (float) (dx - left);
    float lower = (float) (dy - top);
    for (int y = 0; y < height; y++) {
      int upperRow = clamped(y + top, height) * width;
      int lowerRow = clamped(y + top + 1, height) * width;
      for (int x = 0; x < width; x++) {
        int a = clamped(x + left, width);
        int b = clamped(x + left + 1, width);
        for (int channel = 0; channel < CHANNELS; channel++) {
          float upper =
              (1 - right) * light[(upperRow + a) * CHANNELS + channel]
                  + right * light[(upperRow + b) * CHANNELS + channel];
          float below =
              (1 - right) * light[(lowerRow + a) * CHANNELS + channel]
                  + right * light[(lowerRow + b) * CHANNELS + channel];
          sums[(y * width + x) * CHANNELS + channel] += (1 - lower) * upper + lower * below;
        }
      }
    }
  }

  /** Exposed by some stops more or less; what is brighter than white is cut off. */
  static RgbaImage exposed(RgbaImage photo, double stops) {
    return encoded(photo, light(photo), Math.pow(2, stops));
  }

  private static float[] light(RgbaImage photo) {
    int[] pixels = photo.pixels();
    float[] light = new float[pixels.length * CHANNELS];
    for (int i = 0; i < pixels.length; i++) {
      light[i * CHANNELS] = LinearLight.of(RgbaImage.red(pixels[i]));
      light[i * CHANNELS + 1] = LinearLight.of(RgbaImage.green(pixels[i]));
      light[i * CHANNELS + 2] = LinearLight.of(RgbaImage.blue(pixels[i]));
    }
    return light;
  }

  private static RgbaImage encoded(RgbaImage photo, float[] light, double factor) {
    int[] pixels = new int[photo.pixels().length];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] =
          RgbaImage.opaque(
              LinearLight.toSrgb((float) (factor * light[i * CHANNELS])),
              LinearLight.toSrgb((float) (factor * light[i * CHANNELS + 1])),
              LinearLight.toSrgb((float) (factor * light[i * CHANNELS + 2])));
    }
    return new RgbaImage(photo.width(), photo.height(), pixels);
  }

  private static int clamped(int at, int size) {
    return Math.max(0, Math.min(size - 1, at));
  }
}
