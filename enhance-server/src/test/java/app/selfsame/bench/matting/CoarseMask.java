package app.selfsame.bench.matting;

import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.PersonMask;

/** The mask that a segmentation network would give of an exact alpha: a blob without strands, 256 cells to a side. */
final class CoarseMask {
  private static final int SIDE = 256;
  private static final double REGION = 1.15;
  private static final double SMOOTHING_CELLS = 1.5;

  private CoarseMask() {}

  static PersonMask of(Plane alpha) {
    double region = REGION * Math.max(alpha.width(), alpha.height());
    double cell = region / SIDE;
    double left = (alpha.width() - region) / 2;
    double top = (alpha.height() - region) / 2;
    Plane cells = new Plane(SIDE, SIDE);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        cells.values()[y * SIDE + x] = mean(alpha, left + x * cell, top + y * cell, cell);
      }
    }
    Plane smooth = cells.blurred(SMOOTHING_CELLS);
    for (int i = 0; i < smooth.values().length; i++) {
      smooth.values()[i] = decided(smooth.values()[i]);
    }
    OrientedBoxPx box = new OrientedBoxPx(alpha.width() / 2.0, alpha.height() / 2.0, region, region, 0);
    return new PersonMask(box, SIDE, smooth.values());
  }

  /** The mask at each pixel of the picture, bilinear. */
  static Plane upsampled(PersonMask mask, int width, int height) {
    Plane plane = new Plane(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        plane.values()[y * width + x] = mask.at(new PointPx(x + 0.5, y + 0.5));
      }
    }
    return plane;
  }

  private static float mean(Plane alpha, double left, double top, double side) {
    double sum = 0;
    int parts = Math.max(2, (int) Math.ceil(side));
    for (int v = 0; v < parts; v++) {
      for (int u = 0; u < parts; u++) {
        int x = (int) Math.floor(left + (u + 0.5) * side / parts);
        int y = (int) Math.floor(top + (v + 0.5) * side / parts);
        sum += alpha.at(x, y);
      }
    }
    return (float) (sum / (parts * parts));
  }

  /** Networks are sure of themselves: a tenth of hair is none to them, nine tenths are all. */
  private static float decided(float share) {
    float t = Math.max(0, Math.min(1, (share - 0.2f) / 0.6f));
    return t * t * (3 - 2 * t);
  }
}
