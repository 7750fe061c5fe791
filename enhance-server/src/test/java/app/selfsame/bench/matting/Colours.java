package app.selfsame.bench.matting;

import app.selfsame.image.RgbaImage;
import java.awt.image.BufferedImage;

/**
 * A picture's colours before they are rounded.
 *
 * @param samples red, green and blue of each pixel, sRGB, 0..255, rows from the top
 */
record Colours(int width, int height, float[] samples) {
  Colours(int width, int height) {
    this(width, height, new float[3 * width * height]);
  }

  static Colours of(RgbaImage image) {
    Colours colours = new Colours(image.width(), image.height());
    for (int i = 0; i < image.pixels().length; i++) {
      colours.set(
          i, RgbaImage.red(image.pixels()[i]), RgbaImage.green(image.pixels()[i]), RgbaImage.blue(image.pixels()[i]));
    }
    return colours;
  }

  static Colours of(BufferedImage image) {
    Colours colours = new Colours(image.getWidth(), image.getHeight());
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int x = 0; x < row.length; x++) {
        colours.set(y * row.length + x, row[x] >> 16 & 0xff, row[x] >> 8 & 0xff, row[x] & 0xff);
      }
    }
    return colours;
  }

  void set(int pixel, float red, float green, float blue) {
    samples[3 * pixel] = red;
    samples[3 * pixel + 1] = green;
    samples[3 * pixel + 2] = blue;
  }

  /** Red, green or blue of all pixels. */
  Plane channel(int channel) {
    Plane plane = new Plane(width, height);
    for (int i = 0; i < width * height; i++) {
      plane.values()[i] = samples[3 * i + channel];
    }
    return plane;
  }

  Colours blurred(double sigma) {
    Colours result = new Colours(width, height);
    for (int channel = 0; channel < 3; channel++) {
      Plane plane = channel(channel).blurred(sigma);
      for (int i = 0; i < width * height; i++) {
        result.samples[3 * i + channel] = plane.values()[i];
      }
    }
    return result;
  }

  /** Each pixel times its value in a plane. */
  Colours times(Plane factors) {
    Colours result = new Colours(width, height);
    for (int i = 0; i < samples.length; i++) {
      result.samples[i] = samples[i] * factors.values()[i / 3];
    }
    return result;
  }

  /** Each pixel through its value in a plane; where that is next to nothing, this colour. */
  Colours dividedBy(Plane factors, Colours otherwise) {
    Colours result = new Colours(width, height);
    for (int i = 0; i < samples.length; i++) {
      float factor = factors.values()[i / 3];
      result.samples[i] = factor < 1e-4f ? otherwise.samples[i] : samples[i] / factor;
    }
    return result;
  }

  /** Rounded to 8 bits, opaque. */
  RgbaImage rounded() {
    int[] pixels = new int[width * height];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = RgbaImage.opaque(sample(3 * i), sample(3 * i + 1), sample(3 * i + 2));
    }
    return new RgbaImage(width, height, pixels);
  }

  private int sample(int at) {
    return Math.max(0, Math.min(255, Math.round(samples[at])));
  }
}
