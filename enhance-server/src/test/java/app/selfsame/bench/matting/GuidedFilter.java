package app.selfsame.bench.matting;

import app.selfsame.image.RgbaImage;
import java.util.Arrays;

/** He, Sun and Tang, "Guided Image Filtering" (ECCV 2010, PAMI 2013), with a guide of three colours. */
final class GuidedFilter {
  /** On guides of 0..1. */
  private static final double EPSILON = 1e-4;

  private GuidedFilter() {}

  /**
   * The filtered input.
   *
   * @param radius of the windows in pixels: they are {@code 2 radius + 1} to a side
   */
  static Plane filter(RgbaImage guide, Plane input, int radius) {
    BoxMean box = new BoxMean(guide.width(), guide.height(), radius);
    int count = guide.width() * guide.height();
    float[][] colours = new float[3][];
    double[][] means = new double[3][];
    double[][] products = new double[3][];
    for (int c = 0; c < 3; c++) {
      float[] colour = Colours.of(guide).channel(c).values();
      for (int i = 0; i < count; i++) {
        colour[i] /= 255;
      }
      colours[c] = colour;
      means[c] = box.of(i -> colour[i]);
      products[c] = box.of(i -> (double) colour[i] * input.values()[i]);
    }
    double[][] squares = new double[6][];
    int next = 0;
    for (int c = 0; c < 3; c++) {
      for (int d = c; d < 3; d++) {
        float[] first = colours[c];
        float[] second = colours[d];
        squares[next++] = box.of(i -> (double) first[i] * second[i]);
      }
    }
    double[] inputMean = box.of(i -> input.values()[i]);
    double[][] slopes = new double[3][count];
    double[] offsets = new double[count];
    for (int i = 0; i < count; i++) {
      fit(i, means, squares, products, inputMean, slopes, offsets);
    }
    Plane result = new Plane(guide.width(), guide.height());
    double[] offset = box.of(i -> offsets[i]);
    for (int i = 0; i < count; i++) {
      result.values()[i] = (float) offset[i];
    }
    for (int c = 0; c < 3; c++) {
      double[] own = slopes[c];
      double[] slope = box.of(i -> own[i]);
      for (int i = 0; i < count; i++) {
        result.values()[i] += (float) (slope[i] * colours[c][i]);
      }
    }
    return result;
  }

  /** The plane through the colours of the window around one pixel that fits the input best. */
  private static void fit(
      int i,
      double[][] means,
      double[][] squares,
      double[][] products,
      double[] inputMean,
      double[][] slopes,
      double[] offsets) {
    double[] covariance = new double[6];
    double[] withInput = new double[3];
    int next = 0;
    for (int c = 0; c < 3; c++) {
      withInput[c] = products[c][i] - means[c][i] * inputMean[i];
      for (int d = c; d < 3; d++, next++) {
        covariance[next] = squares[next][i] - means[c][i] * means[d][i] + (c == d ? EPSILON : 0);
      }
    }
    double[] inverse = new double[6];
    Symmetric3.invert(covariance, inverse);
    double[] axis = new double[3];
    offsets[i] = inputMean[i];
    for (int c = 0; c < 3; c++) {
      Arrays.fill(axis, 0);
      axis[c] = 1;
      slopes[c][i] = Symmetric3.form(inverse, axis, 0, withInput, 0);
      offsets[i] -= slopes[c][i] * means[c][i];
    }
  }
}
