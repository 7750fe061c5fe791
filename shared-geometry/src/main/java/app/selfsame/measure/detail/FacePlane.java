package app.selfsame.measure.detail;

import app.selfsame.measure.FaceRegion;
import app.selfsame.measure.LuminancePlane;
import java.util.Arrays;

/**
 * The face's lightness with some room around it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param lightness {@code width * height} square roots of linear luminance, rows from the top: near to what is seen,
 *     and to the scale in which a camera's noise is even
 * @param inside {@code width * height} cells, which of them are the face
 */
record FacePlane(int width, int height, float[] lightness, boolean[] inside) {
  /** So far outside the face Gaussians of the coarser scale still reach. */
  private static final int ROOM_PX = 6;

  /** So far inside the face's outline, with the eyes 113 pixels apart, what is behind it may show. */
  private static final int OUTLINE_PX = 16;

  /** The part of a frame that a region needs; without pixels when nothing is inside. */
  static FacePlane of(LuminancePlane plane, FaceRegion region) {
    FaceRegion.Bounds bounds = region.bounds();
    int left = Math.max(0, bounds.left() - ROOM_PX);
    int top = Math.max(0, bounds.top() - ROOM_PX);
    int width = Math.max(0, Math.min(plane.width(), bounds.right() + ROOM_PX) - left);
    int height = Math.max(0, Math.min(plane.height(), bounds.bottom() + ROOM_PX) - top);
    float[] lightness = new float[width * height];
    boolean[] inside = new boolean[width * height];
    for (int y = 0, at = 0; y < height; y++) {
      for (int x = 0; x < width; x++, at++) {
        lightness[at] = (float) Math.sqrt(plane.at(left + x, top + y));
        inside[at] = isWellInside(region, left + x, top + y);
      }
    }
    return new FacePlane(width, height, lightness, inside);
  }

  /**
   * Whether a cell of a roundish region lies off its outline: there the wall shines past cheeks and ears, an edge that is
   * out of focus on a sharp face, and the strongest of all where skin is dark and the wall is white or the other way round.
   */
  private static boolean isWellInside(FaceRegion region, int x, int y) {
    return isInside(region, x, y)
        && isInside(region, x - OUTLINE_PX, y)
        && isInside(region, x + OUTLINE_PX, y)
        && isInside(region, x, y - OUTLINE_PX)
        && isInside(region, x, y + OUTLINE_PX);
  }

  private static boolean isInside(FaceRegion region, int x, int y) {
    return x >= 0 && y >= 0 && x < region.width() && y < region.height() && region.inside()[y * region.width() + x];
  }

  /** The same at half the size: means of 2 x 2 pixels. */
  FacePlane halved() {
    int halfWidth = width / 2;
    int halfHeight = height / 2;
    float[] half = new float[halfWidth * halfHeight];
    boolean[] halfInside = new boolean[half.length];
    for (int y = 0, at = 0; y < halfHeight; y++) {
      for (int x = 0; x < halfWidth; x++, at++) {
        int from = 2 * y * width + 2 * x;
        half[at] =
            (lightness[from] + lightness[from + 1] + lightness[from + width] + lightness[from + width + 1]) / 4;
        halfInside[at] = inside[from + width + 1];
      }
    }
    return new FacePlane(halfWidth, halfHeight, half, halfInside);
  }

  /** Places of the face's pixels that have neighbours on every side. */
  int[] places() {
    int[] places = new int[inside.length];
    int count = 0;
    for (int y = 1; y < height - 1; y++) {
      for (int at = y * width + 1; at < (y + 1) * width - 1; at++) {
        if (inside[at]) {
          places[count++] = at;
        }
      }
    }
    return Arrays.copyOf(places, count);
  }
}
