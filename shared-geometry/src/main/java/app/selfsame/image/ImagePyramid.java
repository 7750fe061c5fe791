package app.selfsame.image;

import java.util.ArrayList;
import java.util.List;

/**
 * A photo and its halvings: level 0 is the photo, each further level the 2 x 2 means of the one before. Networks see a
 * photo at a hundredth of its pixels; without this they would see single pixels instead of areas (aliasing).
 */
public final class ImagePyramid {
  private final List<RgbaImage> levels = new ArrayList<>();

  public ImagePyramid(RgbaImage photo) {
    levels.add(photo);
  }

  public RgbaImage photo() {
    return levels.get(0);
  }

  /** The smallest level whose pixels are at most {@code pxPerSample} photo pixels wide. */
  public RgbaImage levelFor(double pxPerSample) {
    int level = 0;
    while (pxPerSample >= 2 << level && canHalve(level(level))) {
      level++;
    }
    return level(level);
  }

  /** The first level whose longest side is at most {@code longestPx}. */
  public RgbaImage levelWithin(int longestPx) {
    int level = 0;
    while (Math.max(level(level).width(), level(level).height()) > longestPx && canHalve(level(level))) {
      level++;
    }
    return level(level);
  }

  /** Overwrites the halvings, and forgets them; the photo itself is its owner's. */
  public void wipe() {
    List<RgbaImage> halvings = levels.subList(1, levels.size());
    halvings.forEach(RgbaImage::wipe);
    halvings.clear();
  }

  private RgbaImage level(int index) {
    while (levels.size() <= index) {
      levels.add(halve(levels.get(levels.size() - 1)));
    }
    return levels.get(index);
  }

  private static boolean canHalve(RgbaImage image) {
    return image.width() >= 2 && image.height() >= 2;
  }

  /**
   * Rounded means of 2 x 2 pixels, two samples at a time: each has at least 16 bits of its own in the sums. What is
   * left of the sum of whole pixels without their red and blue is the sum of their green and alpha.
   */
  private static RgbaImage halve(RgbaImage image) {
    int width = image.width() / 2;
    int height = image.height() / 2;
    int stride = image.width();
    int[] from = image.pixels();
    int[] to = new int[width * height];
    for (int y = 0, out = 0; y < height; y++) {
      int row = 2 * y * stride;
      for (int x = 0; x < width; x++, out++, row += 2) {
        long a = from[row] & 0xffffffffL;
        long b = from[row + 1] & 0xffffffffL;
        long c = from[row + stride] & 0xffffffffL;
        long d = from[row + stride + 1] & 0xffffffffL;
        long redBlue = (a & 0xff00ff) + (b & 0xff00ff) + (c & 0xff00ff) + (d & 0xff00ff);
        long greenAlpha = a + b + c + d - redBlue;
        to[out] = (int) (redBlue + 0x20002 >>> 2 & 0xff00ff | greenAlpha + 0x2000200 >>> 2 & 0xff00ff00L);
      }
    }
    return new RgbaImage(width, height, to);
  }
}
