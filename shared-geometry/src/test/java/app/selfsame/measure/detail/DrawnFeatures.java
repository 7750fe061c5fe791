package app.selfsame.measure.detail;

import app.selfsame.measure.FaceRegion;
import app.selfsame.measure.LuminancePlane;
import java.util.Random;

/** A drawn face, its eyes 113 pixels apart, and what happens to photos of it. Lightness is 0..1, rows from the top. */
final class DrawnFeatures {
  static final int WIDTH = 260;
  static final int HEIGHT = 290;
  private static final int SUB = 4;

  private DrawnFeatures() {}

  /**
   * Skin that is shaded softly between hair and collar, with brows, eyes, nostrils and lips; each pixel is the mean of
   * 4 x 4 samples.
   */
  static float[] sharp() {
    float[] face = new float[WIDTH * HEIGHT];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        float sum = 0;
        for (int i = 0; i < SUB * SUB; i++) {
          sum += lightness(x + (i % SUB + 0.5) / SUB, y + (i / SUB + 0.5) / SUB);
        }
        face[y * WIDTH + x] = sum / (SUB * SUB);
      }
    }
    return face;
  }

  private static double lightness(double x, double y) {
    double side = Math.abs(x - WIDTH / 2.0);
    if (side > 108 || y < 30 || y > 262) {
      return 0.12;
    }
    if (in(side - 56, y - 62, 30, 6)) {
      return 0.3;
    }
    if (in(side - 56, y - 90, 26, 10)) {
      return in(side - 56, y - 90, 4, 4) ? 0.08 : in(side - 56, y - 90, 10, 10) ? 0.25 : 0.8;
    }
    if (in(side - 56, y - 90, 28, 12) || in(side - 12, y - 165, 7, 4)) {
      return 0.2;
    }
    if (in(side, y - 215, 40, 12)) {
      return Math.abs(y - 214) < 1.5 ? 0.2 : 0.42;
    }
    return 0.62 - 0.001 * side - 0.08 * Math.exp(-(side - 20) * (side - 20) / 200);
  }

  private static boolean in(double x, double y, double halfWidth, double halfHeight) {
    return x * x / (halfWidth * halfWidth) + y * y / (halfHeight * halfHeight) < 1;
  }

  /** The middle of the picture, which has the whole face. */
  static FaceRegion region() {
    boolean[] inside = new boolean[WIDTH * HEIGHT];
    for (int i = 0; i < inside.length; i++) {
      inside[i] = in(i % WIDTH - WIDTH / 2.0, i / WIDTH - HEIGHT / 2.0, WIDTH / 2.0, HEIGHT / 2.0);
    }
    return new FaceRegion(WIDTH, HEIGHT, inside);
  }

  /** As a photo of 8 bits has it. */
  static LuminancePlane photo(float[] lightness) {
    float[] luminance = new float[lightness.length];
    for (int i = 0; i < luminance.length; i++) {
      double stored = Math.round(Math.max(0, Math.min(1, lightness[i])) * 255) / 255.0;
      luminance[i] = (float) (255 * stored * stored);
    }
    return new LuminancePlane(WIDTH, HEIGHT, luminance);
  }

  /** The camera moves so many pixels while it exposes. */
  static float[] moved(float[] face, double lengthPx, double degrees) {
    float[] result = new float[face.length];
    int steps = 2 * (int) Math.ceil(lengthPx) + 1;
    for (int i = 0; i < steps; i++) {
      double along = lengthPx * ((i + 0.5) / steps - 0.5);
      double dx = along * Math.cos(Math.toRadians(degrees));
      double dy = along * Math.sin(Math.toRadians(degrees));
      for (int at = 0; at < result.length; at++) {
        result[at] += at(face, at % WIDTH + dx, at / WIDTH + dy) / steps;
      }
    }
    return result;
  }

  /** Out of focus: the mean over a disc. */
  static float[] unfocused(float[] face, double radiusPx) {
    float[] result = new float[face.length];
    int reach = (int) Math.ceil(radiusPx);
    double weights = 0;
    for (int dy = -reach; dy <= reach; dy++) {
      for (int dx = -reach; dx <= reach; dx++) {
        double weight = Math.max(0, Math.min(1, radiusPx + 0.5 - Math.sqrt(dx * dx + dy * dy)));
        weights += weight;
        for (int at = 0; weight > 0 && at < result.length; at++) {
          result[at] += weight * at(face, at % WIDTH + dx, at / WIDTH + dy);
        }
      }
    }
    for (int at = 0; at < result.length; at++) {
      result[at] /= weights;
    }
    return result;
  }

  /** Made so many times smaller, by means, and larger again, by lines between pixels. */
  static float[] enlarged(float[] face, double times) {
    float[] smooth = moved(moved(face, times, 0), times, 90);
    float[] result = new float[face.length];
    for (int at = 0; at < result.length; at++) {
      double x = (at % WIDTH + 0.5) / times - 0.5;
      double y = (at / WIDTH + 0.5) / times - 0.5;
      for (int corner = 0; corner < 4; corner++) {
        double column = Math.floor(x) + corner % 2;
        double row = Math.floor(y) + corner / 2;
        double weight = (1 - Math.abs(x - column)) * (1 - Math.abs(y - row));
        result[at] += weight * at(smooth, (column + 0.5) * times - 0.5, (row + 0.5) * times - 0.5);
      }
    }
    return result;
  }

  /**
   * Noise of one strength everywhere.
   *
   * @param deviation in lightness
   * @param grainPx of the Gaussian that has blurred it; 0 for white noise
   */
  static float[] noisy(float[] face, double deviation, double grainPx) {
    Random random = new Random(11);
    float[] noise = new float[face.length];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (float) random.nextGaussian();
    }
    if (grainPx > 0) {
      noise = Gradients.smoothed(noise, WIDTH, HEIGHT, grainPx);
    }
    double energy = 0;
    for (float value : noise) {
      energy += value * value / noise.length;
    }
    float[] result = new float[face.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = (float) (face[i] + deviation * noise[i] / Math.sqrt(energy));
    }
    return result;
  }

  private static float at(float[] face, double x, double y) {
    double column = Math.max(0, Math.min(WIDTH - 1.001, x));
    double row = Math.max(0, Math.min(HEIGHT - 1.001, y));
    int from = (int) row * WIDTH + (int) column;
    float right = (float) (column - (int) column);
    float down = (float) (row - (int) row);
    float upper = face[from] + right * (face[from + 1] - face[from]);
    float lower = face[from + WIDTH] + right * (face[from + WIDTH + 1] - face[from + WIDTH]);
    return upper + down * (lower - upper);
  }
}
