package app.selfsame.measure.surround;

import app.selfsame.geometry.BoxPx;
import app.selfsame.image.RgbaImage;

/** A rectangle of whole pixels of a photo, the right and lower bounds not counted in. */
record Inside(int left, int top, int right, int bottom) {
  static Inside of(RgbaImage photo) {
    return new Inside(0, 0, photo.width(), photo.height());
  }

  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  BoxPx box() {
    return new BoxPx(left, top, width(), height());
  }

  /** The same without so many pixels at one side. */
  Inside without(Side.Edge edge, int depth) {
    return switch (edge) {
      case LEFT -> new Inside(left + depth, top, right, bottom);
      case TOP -> new Inside(left, top + depth, right, bottom);
      case RIGHT -> new Inside(left, top, right - depth, bottom);
      case BOTTOM -> new Inside(left, top, right, bottom - depth);
    };
  }

  /** What the same without so many pixels at one side has lost. */
  Inside lost(Side.Edge edge, int depth) {
    return switch (edge) {
      case LEFT -> new Inside(left, top, left + depth, bottom);
      case TOP -> new Inside(left, top, right, top + depth);
      case RIGHT -> new Inside(right - depth, top, right, bottom);
      case BOTTOM -> new Inside(left, bottom - depth, right, bottom);
    };
  }
}
