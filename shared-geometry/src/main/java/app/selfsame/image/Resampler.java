package app.selfsame.image;

import app.selfsame.geometry.PointPx;
import java.util.Arrays;

/**
 * Turns, scales and cuts a photo in one step from its original pixels, in linear light, with a Lanczos kernel.
 *
 * <p>The turn by the nearest quarter is exact; what is left is an affine map whose two passes, first along rows and
 * then along columns, visit each pixel once (Catmull and Smith, "3-D transformations of images in scanline order",
 * SIGGRAPH 1980). Between the passes nothing is rounded.
 */
public final class Resampler {
  private static final int CHANNELS = 3;

  private final int outputWidth;
  private final int outputHeight;
  private final TurnedPixels source;
  /** u = xx x + xy y + x0, v = yx x + yy y + y0: output pixel centres to turned source pixel centres. */
  private final double xx;

  private final double xy;
  private final double x0;
  private final double yx;
  private final double yy;
  private final double y0;

  private Resampler(
      RgbaImage photo, PointPx origin, double rotationRadians, double sourcePxPerOutputPx, int width, int height) {
    this.outputWidth = width;
    this.outputHeight = height;
    int quarterTurns = (int) Math.floorMod(Math.round(rotationRadians / (Math.PI / 2)), 4L);
    this.source = new TurnedPixels(photo, quarterTurns);
    double rest = rotationRadians - Math.round(rotationRadians / (Math.PI / 2)) * Math.PI / 2;
    PointPx start = source.toTurned(origin);
    double cos = Math.cos(rest) * sourcePxPerOutputPx;
    double sin = Math.sin(rest) * sourcePxPerOutputPx;
    this.xx = cos;
    this.xy = -sin;
    this.x0 = start.x() + (cos - sin) / 2 - 0.5;
    this.yx = sin;
    this.yy = cos;
    this.y0 = start.y() + (sin + cos) / 2 - 0.5;
  }

  /**
   * Cuts a turned rectangle out of a photo.
   *
   * @param photo opaque; where the rectangle reaches outside it, its nearest pixels are repeated
   * @param origin upper left corner of the rectangle in the photo
   * @param rotationRadians of the rectangle's x axis against the photo's, positive clockwise
   * @param sourcePxPerOutputPx photo pixels to one pixel of the result
   * @param width of the result in pixels
   * @param height of the result in pixels
   */
  public static RgbaImage cut(
      RgbaImage photo, PointPx origin, double rotationRadians, double sourcePxPerOutputPx, int width, int height) {
    return new Resampler(photo, origin, rotationRadians, sourcePxPerOutputPx, width, height).run();
  }

  private RgbaImage run() {
    // Rows first: for a source row v, output column x lies at u = along x + across v + offset.
    double along = (xx * yy - xy * yx) / yy;
    double across = xy / yy;
    double offset = x0 - across * y0;
    LanczosKernel rowKernel = new LanczosKernel(Math.abs(along));
    LanczosKernel columnKernel = new LanczosKernel(Math.abs(yy));
    int firstRow = (int) Math.floor(smallestV()) - columnKernel.taps();
    int lastRow = (int) Math.ceil(largestV()) + columnKernel.taps();
    firstRow = Math.max(0, Math.min(source.height() - 1, firstRow));
    lastRow = Math.max(0, Math.min(source.height() - 1, lastRow));
    int count = lastRow - firstRow + 1;
    int margin = columnKernel.taps();
    float[][] rows = new float[count + 2 * margin][];
    float[] line = new float[(source.width() + 2 * rowKernel.taps()) * CHANNELS];
    for (int v = firstRow; v <= lastRow; v++) {
      double start = across * v + offset;
      int from = Math.max(0, Math.min(source.width() - 1, rowKernel.firstTap(start)));
      int to = rowKernel.firstTap(start + along * (outputWidth - 1)) + rowKernel.taps();
      source.readLinear(v, from, Math.max(from + 1, Math.min(source.width(), to)), line, rowKernel.taps());
      rows[margin + v - firstRow] = filterRow(line, rowKernel, along, start);
    }
    Arrays.fill(rows, 0, margin, rows[margin]);
    Arrays.fill(rows, margin + count, rows.length, rows[margin + count - 1]);
    int[] pixels = new int[outputWidth * outputHeight];
    for (int y = 0; y < outputHeight; y++) {
      for (int x = 0; x < outputWidth; x++) {
        double v = yx * x + yy * y + y0 - firstRow;
        pixels[y * outputWidth + x] = filterColumn(rows, columnKernel, x, v);
      }
    }
    return new RgbaImage(outputWidth, outputHeight, pixels);
  }

  private float[] filterRow(float[] line, LanczosKernel kernel, double along, double start) {
    float[] out = new float[outputWidth * CHANNELS];
    float[] weights = kernel.weights();
    int margin = kernel.taps();
    int width = source.width();
    for (int x = 0, to = 0; x < outputWidth; x++, to += CHANNELS) {
      double u = along * x + start;
      int at = CHANNELS * (margin + Math.max(-margin, Math.min(width, kernel.firstTap(u))));
      int w = kernel.offsetFor(u);
      float red = 0;
      float green = 0;
      float blue = 0;
      for (int end = w + kernel.taps(); w < end; w++, at += CHANNELS) {
        float weight = weights[w];
        red += weight * line[at];
        green += weight * line[at + 1];
        blue += weight * line[at + 2];
      }
      out[to] = red;
      out[to + 1] = green;
      out[to + 2] = blue;
    }
    return out;
  }

  private static int filterColumn(float[][] rows, LanczosKernel kernel, int x, double v) {
    float[] weights = kernel.weights();
    int margin = kernel.taps();
    int tap = margin + Math.max(-margin, Math.min(rows.length - 2 * margin, kernel.firstTap(v)));
    int w = kernel.offsetFor(v);
    int at = CHANNELS * x;
    float red = 0;
    float green = 0;
    float blue = 0;
    for (int end = w + kernel.taps(); w < end; w++, tap++) {
      float[] row = rows[tap];
      float weight = weights[w];
      red += weight * row[at];
      green += weight * row[at + 1];
      blue += weight * row[at + 2];
    }
    return RgbaImage.opaque(LinearLight.toSrgb(red), LinearLight.toSrgb(green), LinearLight.toSrgb(blue));
  }

  private double smallestV() {
    return y0 + Math.min(0, yx * (outputWidth - 1));
  }

  private double largestV() {
    return y0 + yy * (outputHeight - 1) + Math.max(0, yx * (outputWidth - 1));
  }
}
