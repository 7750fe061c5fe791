package app.selfsame.matting;

import app.selfsame.image.RgbaImage;
import java.util.Random;

/**
 * A composite of which the truth is known.
 *
 * @param shares of foreground in each pixel, 0..1
 */
record Scene(RgbaImage picture, float[] shares) {
  static final int RED_HAIR = RgbaImage.opaque(150, 60, 30);
  static final int BLUE_WALL = RgbaImage.opaque(170, 195, 230);

  /** A shape that covers a share of each place. */
  interface Shape {
    double share(double x, double y);
  }

  /** A colour at each place. */
  interface Paint {
    int colour(int x, int y);
  }

  static Scene of(int width, int height, Shape shape, int foreground, int background) {
    return of(width, height, shape, (x, y) -> foreground, (x, y) -> background);
  }

  static Scene of(int width, int height, Shape shape, Paint foreground, Paint background) {
    float[] shares = new float[width * height];
    int[] pixels = new int[width * height];
    for (int i = 0; i < pixels.length; i++) {
      int x = i % width;
      int y = i / width;
      shares[i] = (float) Math.max(0, Math.min(1, shape.share(x + 0.5, y + 0.5)));
      pixels[i] = mixed(foreground.colour(x, y), background.colour(x, y), shares[i]);
    }
    return new Scene(new RgbaImage(width, height, pixels), shares);
  }

  /** A disc in the middle whose edge is a ramp. */
  static Shape disc(double middle, double radius, double ramp) {
    return (x, y) -> 0.5 + (radius - Math.hypot(x - middle, y - middle)) / ramp;
  }

  /** Every sample at random, within a band of lightness. */
  static Paint noise(int seed, int least, int span) {
    Random random = new Random(seed);
    int[] colours = new int[4096];
    for (int i = 0; i < colours.length; i++) {
      colours[i] =
          RgbaImage.opaque(
              least + random.nextInt(span), least + random.nextInt(span), least + random.nextInt(span));
    }
    return (x, y) -> colours[(61 * y + x) % colours.length];
  }

  /** What is mixed is unknown, and so is what lies nearer to it than so many pixels. */
  Trimap trimap(int reach) {
    int width = picture.width();
    byte[] labels = new byte[shares.length];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = shares[i] < 0.5 ? Trimap.BACKGROUND : Trimap.FOREGROUND;
    }
    for (int i = 0; i < labels.length; i++) {
      if (shares[i] > 0 && shares[i] < 1) {
        for (int y = Math.max(0, i / width - reach); y <= Math.min(picture.height() - 1, i / width + reach); y++) {
          for (int x = Math.max(0, i % width - reach); x <= Math.min(width - 1, i % width + reach); x++) {
            labels[y * width + x] = Trimap.UNKNOWN;
          }
        }
      }
    }
    return new Trimap(width, picture.height(), labels);
  }

  Matte solved(int reach) {
    return Matting.solve(picture, trimap(reach), MattingWatch.NOBODY);
  }

  /** How far alphas are off in the mean, over the pixels that were unknown. */
  double meanError(Matte matte, Trimap trimap) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < shares.length; i++) {
      if (trimap.labels()[i] == Trimap.UNKNOWN) {
        sum += Math.abs(RgbaImage.alpha(matte.cutout().pixels()[i]) / 255.0 - shares[i]);
        count++;
      }
    }
    return sum / count;
  }

  private static int mixed(int foreground, int background, double share) {
    return RgbaImage.opaque(
        mixedSample(RgbaImage.red(foreground), RgbaImage.red(background), share),
        mixedSample(RgbaImage.green(foreground), RgbaImage.green(background), share),
        mixedSample(RgbaImage.blue(foreground), RgbaImage.blue(background), share));
  }

  private static int mixedSample(int foreground, int background, double share) {
    return (int) Math.round(share * foreground + (1 - share) * background);
  }
}
