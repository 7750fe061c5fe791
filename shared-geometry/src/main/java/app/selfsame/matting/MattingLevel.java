package app.selfsame.matting;

import app.selfsame.image.RgbaImage;
import java.util.Arrays;
import java.util.Optional;

/**
 * A picture and its trimap at one of several resolutions, each half of the one before.
 *
 * @param picture opaque
 * @param labels of {@link Trimap}, one a pixel
 * @param mask what a person's mask lets expect; nothing when there is none
 * @param wall what is behind the person, where it is plain
 * @param unknown the places of the unknown pixels, ascending
 */
record MattingLevel(RgbaImage picture, byte[] labels, Optional<MaskHint> mask, Wall wall, int[] unknown) {

  static MattingLevel of(RgbaImage picture, byte[] labels) {
    return of(picture, labels, Optional.empty(), Wall.UNKNOWN);
  }

  /** With a mask, which counts where the wall is not known: it alone would mislead. */
  static MattingLevel of(RgbaImage picture, byte[] labels, MaskHint mask) {
    return of(picture, labels, Optional.of(mask), Wall.of(picture, labels));
  }

  private static MattingLevel of(RgbaImage picture, byte[] labels, Optional<MaskHint> mask, Wall wall) {
    int count = 0;
    for (byte label : labels) {
      count += label == Trimap.UNKNOWN ? 1 : 0;
    }
    int[] unknown = new int[count];
    int at = 0;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == Trimap.UNKNOWN) {
        unknown[at++] = i;
      }
    }
    return new MattingLevel(picture, labels, mask, wall, unknown);
  }

  int width() {
    return picture.width();
  }

  int height() {
    return picture.height();
  }

  /** The same picture, of which something else is known. */
  MattingLevel relabelled(byte[] others) {
    return of(picture, others, mask, wall);
  }

  /** The wall behind each unknown pixel, opaque; 0 where it is not plain. */
  int[] walls() {
    int[] walls = new int[unknown.length];
    for (int n = 0; n < walls.length; n++) {
      walls[n] = wall.at(unknown[n] % width(), unknown[n] / width());
    }
    return walls;
  }

  /** Whether there are known pixels of a label next to unknown ones. */
  boolean hasRim(byte label) {
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == label && touchesUnknown(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a pixel lies next to an unknown one. */
  boolean touchesUnknown(int at) {
    int x = at % width();
    return x > 0 && labels[at - 1] == Trimap.UNKNOWN
        || x < width() - 1 && labels[at + 1] == Trimap.UNKNOWN
        || at >= width() && labels[at - width()] == Trimap.UNKNOWN
        || at + width() < labels.length && labels[at + width()] == Trimap.UNKNOWN;
  }

  /** For each pixel its place among the unknown ones, or -1. */
  int[] rows() {
    int[] rows = new int[labels.length];
    Arrays.fill(rows, -1);
    for (int row = 0; row < unknown.length; row++) {
      rows[unknown[row]] = row;
    }
    return rows;
  }

  /** The same with half the pixels an edge: means of 2 x 2; known is what all of them know alike. */
  MattingLevel halved() {
    int halfWidth = (width() + 1) / 2;
    int halfHeight = (height() + 1) / 2;
    int[] pixels = new int[halfWidth * halfHeight];
    byte[] half = new byte[halfWidth * halfHeight];
    int[] from = picture.pixels();
    for (int y = 0, out = 0; y < halfHeight; y++) {
      int row = 2 * y * width();
      int below = Math.min(2 * y + 1, height() - 1) * width();
      for (int x = 0; x < halfWidth; x++, out++) {
        int left = 2 * x;
        int right = Math.min(left + 1, width() - 1);
        pixels[out] = mean(from[row + left], from[row + right], from[below + left], from[below + right]);
        byte label = labels[row + left];
        boolean same =
            label == labels[row + right] && label == labels[below + left] && label == labels[below + right];
        half[out] = same ? label : Trimap.UNKNOWN;
      }
    }
    return of(
        new RgbaImage(halfWidth, halfHeight, pixels), half, mask.map(hint -> hint.halved(width(), height())), wall.halved());
  }

  /** Two samples at a time: each has 16 bits of its own in the sums. */
  private static int mean(int a, int b, int c, int d) {
    int redBlue = (a & 0xff00ff) + (b & 0xff00ff) + (c & 0xff00ff) + (d & 0xff00ff) + 0x20002;
    int greenAlpha =
        (a >>> 8 & 0xff00ff) + (b >>> 8 & 0xff00ff) + (c >>> 8 & 0xff00ff) + (d >>> 8 & 0xff00ff) + 0x20002;
    return redBlue >>> 2 & 0xff00ff | (greenAlpha >>> 2 & 0xff00ff) << 8;
  }
}
