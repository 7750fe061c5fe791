package app.selfsame.image;

import app.selfsame.geometry.PointPx;

/** A photo seen after whole quarter turns, without moving its pixels. */
final class TurnedPixels {
  private static final int CHANNELS = 3;

  private final RgbaImage photo;
  private final int quarterTurns;
  private final int start;
  private final int stepAlongRow;
  private final int stepToNextRow;

  /**
   * A view.
   *
   * @param quarterTurns 0..3: the viewer has turned clockwise by so many quarters, so the picture appears turned back
   */
  TurnedPixels(RgbaImage photo, int quarterTurns) {
    this.photo = photo;
    this.quarterTurns = quarterTurns;
    int stride = photo.width();
    int lastRow = (photo.height() - 1) * stride;
    switch (quarterTurns) {
      case 0 -> {
        start = 0;
        stepAlongRow = 1;
        stepToNextRow = stride;
      }
      case 1 -> {
        start = stride - 1;
        stepAlongRow = stride;
        stepToNextRow = -1;
      }
      case 2 -> {
        start = lastRow + stride - 1;
        stepAlongRow = -1;
        stepToNextRow = -stride;
      }
      case 3 -> {
        start = lastRow;
        stepAlongRow = -stride;
        stepToNextRow = 1;
      }
      default -> throw new IllegalArgumentException(quarterTurns + " quarter turns");
    }
  }

  int width() {
    return quarterTurns % 2 == 0 ? photo.width() : photo.height();
  }

  int height() {
    return quarterTurns % 2 == 0 ? photo.height() : photo.width();
  }

  /** A point of the photo as this view sees it. */
  PointPx toTurned(PointPx point) {
    return switch (quarterTurns) {
      case 1 -> new PointPx(point.y(), photo.width() - point.x());
      case 2 -> new PointPx(photo.width() - point.x(), photo.height() - point.y());
      case 3 -> new PointPx(photo.height() - point.y(), point.x());
      default -> point;
    };
  }

  /**
   * Reads the pixels {@code from} to before {@code to} of a row as linear light: red, green, blue for each pixel. Where
   * the row begins or ends, its end pixel is repeated in the margin.
   *
   * @param margin pixels of the line before the row's first and behind its last
   */
  void readLinear(int row, int from, int to, float[] line, int margin) {
    float[] linear = LinearLight.table();
    int[] pixels = photo.pixels();
    int at = start + row * stepToNextRow + from * stepAlongRow;
    int end = CHANNELS * (margin + to);
    for (int i = CHANNELS * (margin + from); i < end; i += CHANNELS, at += stepAlongRow) {
      int pixel = pixels[at];
      line[i] = linear[pixel & 0xff];
      line[i + 1] = linear[pixel >>> 8 & 0xff];
      line[i + 2] = linear[pixel >>> 16 & 0xff];
    }
    if (from == 0) {
      for (int i = CHANNELS * margin - 1; i >= 0; i--) {
        line[i] = line[i + CHANNELS];
      }
    }
    if (to == width()) {
      for (int i = end; i < line.length; i++) {
        line[i] = line[i - CHANNELS];
      }
    }
  }
}
