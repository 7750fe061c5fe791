package app.selfsame.mrz;

import app.selfsame.geometry.PointPx;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import java.util.ArrayList;
import java.util.List;

/**
 * A page with lines of signs that are no letters, turned about the picture's middle: each sign is a frame of strokes of which
 * some are left out, so that what it looks like differs from cell to cell and the ink's ends do not.
 */
final class DrawnPage {
  static final double PITCH_PX = 14;
  private static final int PAPER = 225;
  private static final int INK = 40;
  private static final double STROKE_CELLS = 0.13;
  private static final double HALF_WIDTH_CELLS = 0.34;
  private static final double HALF_HEIGHT_CELLS = 0.48;
  private static final int FINENESS = 3;

  private final int width;
  private final int height;
  private final double rotationRadians;
  private final List<double[]> lines = new ArrayList<>();
  private int ink = INK;

  DrawnPage(int width, int height, double rotationDegrees) {
    this.width = width;
    this.height = height;
    this.rotationRadians = Math.toRadians(rotationDegrees);
  }

  /** A line whose middle lies so far right of the page's middle, and below it. */
  DrawnPage line(int cells, double rightPx, double downPx) {
    lines.add(new double[] {cells, rightPx, downPx});
    return this;
  }

  DrawnPage ink(int brightness) {
    ink = brightness;
    return this;
  }

  /** Where the middle of a cell lies in the picture. */
  PointPx centre(int line, double cell) {
    double[] drawn = lines.get(line);
    double u = drawn[1] + (cell - (drawn[0] - 1) / 2) * PITCH_PX;
    double cos = Math.cos(rotationRadians);
    double sin = Math.sin(rotationRadians);
    return new PointPx(width / 2.0 + u * cos - drawn[2] * sin, height / 2.0 + u * sin + drawn[2] * cos);
  }

  GreyLevels draw() {
    return new GreyLevels(new ImagePyramid(picture()));
  }

  RgbaImage picture() {
    int[] pixels = new int[width * height];
    double cos = Math.cos(rotationRadians);
    double sin = Math.sin(rotationRadians);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int dark = 0;
        for (int part = 0; part < FINENESS * FINENESS; part++) {
          double dx = x + (part % FINENESS + 0.5) / FINENESS - width / 2.0;
          double dy = y + (part / FINENESS + 0.5) / FINENESS - height / 2.0;
          dark += isInk(dx * cos + dy * sin, dy * cos - dx * sin) ? 1 : 0;
        }
        int grey = PAPER + (ink - PAPER) * dark / (FINENESS * FINENESS);
        pixels[y * width + x] = RgbaImage.opaque(grey, grey, grey);
      }
    }
    return new RgbaImage(width, height, pixels);
  }

  private boolean isInk(double u, double v) {
    for (double[] line : lines) {
      double along = (u - line[1]) / PITCH_PX + line[0] / 2;
      double down = (v - line[2]) / PITCH_PX;
      int cell = (int) Math.floor(along);
      if (cell >= 0 && cell < line[0] && isInk(cell, along - cell - 0.5, down)) {
        return true;
      }
    }
    return false;
  }

  /** Both uprights always; of four strokes across those that a number says that is another one in each cell. */
  private static boolean isInk(int cell, double x, double y) {
    if (Math.abs(x) > HALF_WIDTH_CELLS || Math.abs(y) > HALF_HEIGHT_CELLS) {
      return false;
    }
    if (Math.abs(x) > HALF_WIDTH_CELLS - STROKE_CELLS) {
      return true;
    }
    int strokes = cell * 2654435 >> 4;
    double place = (y + HALF_HEIGHT_CELLS) / (2 * HALF_HEIGHT_CELLS) * 4;
    int stroke = Math.min(3, (int) place);
    return (strokes >> stroke & 1) == 1 && place - stroke < 2 * STROKE_CELLS;
  }
}
