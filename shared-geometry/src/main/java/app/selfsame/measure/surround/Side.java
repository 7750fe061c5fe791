package app.selfsame.measure.surround;

import app.selfsame.image.RgbaImage;

/**
 * One side of a rectangle of a photo, seen from outside: depth 0 is the outermost line of pixels, and each line has
 * the same number of samples along the side, from the left or from the top.
 */
final class Side {
  /** Which side of the rectangle. */
  enum Edge {
    LEFT,
    TOP,
    RIGHT,
    BOTTOM
  }

  /** Samples of one line. */
  static final int SAMPLES = 160;

  private final RgbaImage photo;
  private final Inside inside;
  private final Edge edge;

  Side(RgbaImage photo, Inside inside, Edge edge) {
    this.photo = photo;
    this.inside = inside;
    this.edge = edge;
  }

  /** How many lines lie between this side and the opposite one, in pixels. */
  int depth() {
    return isUpright() ? inside.width() : inside.height();
  }

  Edge edge() {
    return edge;
  }

  /** The pixel at a sample of the line so many pixels from the side. */
  int pixel(int depth, int sample) {
    int along = (2 * sample + 1) * (isUpright() ? inside.height() : inside.width()) / (2 * SAMPLES);
    return switch (edge) {
      case LEFT -> photo.pixel(inside.left() + depth, inside.top() + along);
      case TOP -> photo.pixel(inside.left() + along, inside.top() + depth);
      case RIGHT -> photo.pixel(inside.right() - 1 - depth, inside.top() + along);
      case BOTTOM -> photo.pixel(inside.left() + along, inside.bottom() - 1 - depth);
    };
  }

  /** The median of each channel over a part of a line. */
  int colour(int depth, int from, int to) {
    int[] channels = new int[3];
    for (int channel = 0; channel < 3; channel++) {
      int[] counts = new int[256];
      for (int sample = from; sample < to; sample++) {
        counts[pixel(depth, sample) >>> 8 * channel & 0xff]++;
      }
      int seen = 0;
      int value = -1;
      while (2 * seen < to - from) {
        seen += counts[++value];
      }
      channels[channel] = value;
    }
    return RgbaImage.opaque(channels[0], channels[1], channels[2]);
  }

  /** The share of a part of a line that is this colour, in 0..1. */
  double share(int depth, int from, int to, int colour, int tolerance) {
    int same = 0;
    for (int sample = from; sample < to; sample++) {
      same += difference(pixel(depth, sample), colour) <= tolerance ? 1 : 0;
    }
    return (double) same / (to - from);
  }

  /** The largest difference of the three channels, in 0..255. */
  static int difference(int a, int b) {
    int red = Math.abs(RgbaImage.red(a) - RgbaImage.red(b));
    int green = Math.abs(RgbaImage.green(a) - RgbaImage.green(b));
    int blue = Math.abs(RgbaImage.blue(a) - RgbaImage.blue(b));
    return Math.max(red, Math.max(green, blue));
  }

  private boolean isUpright() {
    return edge == Edge.LEFT || edge == Edge.RIGHT;
  }
}
