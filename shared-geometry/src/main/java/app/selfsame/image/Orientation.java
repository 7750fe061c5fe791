package app.selfsame.image;

/**
 * How a stored picture is turned upright: the eight values of the Orientation tag, 274 (CIPA DC-008 "Exif 2.32", 4.6.4,
 * and TIFF 6.0, section 8).
 *
 * <p>An upright pixel (x, y) is the stored pixel (x, y), or (y, x) where the axes are swapped, each coordinate then
 * counted from the far edge where it is flipped.
 */
public enum Orientation {
  NORMAL(false, false, false),
  MIRRORED(false, true, false),
  TURNED_180(false, true, true),
  FLIPPED(false, false, true),
  TRANSPOSED(true, false, false),
  /** To be turned clockwise by 90 degrees: a phone held upright. */
  CLOCKWISE_90(true, false, true),
  TRANSVERSED(true, true, true),
  CLOCKWISE_270(true, true, false);

  private final boolean swapsAxes;
  private final boolean flipsX;
  private final boolean flipsY;

  Orientation(boolean swapsAxes, boolean flipsX, boolean flipsY) {
    this.swapsAxes = swapsAxes;
    this.flipsX = flipsX;
    this.flipsY = flipsY;
  }

  /** The orientation of an Exif value; values outside 1 to 8 mean {@link #NORMAL}. */
  public static Orientation ofExif(long value) {
    return value >= 1 && value <= 8 ? values()[(int) value - 1] : NORMAL;
  }

  /** The value of the Exif tag, 1 to 8. */
  public int exifValue() {
    return ordinal() + 1;
  }

  /** Whether width and height change places. */
  public boolean swapsAxes() {
    return swapsAxes;
  }

  /** Where a stored pixel lies in the upright picture, which is an array of rows. */
  int uprightIndex(int storedX, int storedY, int storedWidth, int storedHeight) {
    int x = flipsX ? storedWidth - 1 - storedX : storedX;
    int y = flipsY ? storedHeight - 1 - storedY : storedY;
    return swapsAxes ? x * storedHeight + y : y * storedWidth + x;
  }

  /** How far apart stored neighbours of one row lie in the upright picture. */
  int uprightStep(int storedWidth, int storedHeight) {
    return uprightIndex(1, 0, storedWidth, storedHeight) - uprightIndex(0, 0, storedWidth, storedHeight);
  }

  /** This turn followed by an exchange of left and right. */
  Orientation thenMirrored() {
    return swapsAxes ? of(true, flipsX, !flipsY) : of(false, !flipsX, flipsY);
  }

  /** This turn followed by an exchange of top and bottom. */
  Orientation thenFlipped() {
    return swapsAxes ? of(true, !flipsX, flipsY) : of(false, flipsX, !flipsY);
  }

  private static Orientation of(boolean swapsAxes, boolean flipsX, boolean flipsY) {
    for (Orientation orientation : values()) {
      if (orientation.swapsAxes == swapsAxes && orientation.flipsX == flipsX && orientation.flipsY == flipsY) {
        return orientation;
      }
    }
    throw new AssertionError("the eight values are all there are");
  }

  /** The picture turned upright: every pixel moved, none changed; the same instance when there is nothing to do. */
  public RgbaImage upright(RgbaImage stored) {
    if (this == NORMAL) {
      return stored;
    }
    int storedWidth = stored.width();
    int storedHeight = stored.height();
    int width = swapsAxes ? storedHeight : storedWidth;
    int height = swapsAxes ? storedWidth : storedHeight;
    // Distance in the stored pixels of one step to the right, and one down, in the upright picture.
    int stepX = flipsX ? -1 : 1;
    int stepY = flipsY ? -storedWidth : storedWidth;
    int right = swapsAxes ? stepY : stepX;
    int down = swapsAxes ? stepX : stepY;
    int row = (flipsX ? storedWidth - 1 : 0) + (flipsY ? storedWidth * (storedHeight - 1) : 0);
    int[] from = stored.pixels();
    int[] to = new int[from.length];
    for (int y = 0, i = 0; y < height; y++, row += down) {
      for (int x = 0, at = row; x < width; x++, at += right) {
        to[i++] = from[at];
      }
    }
    return new RgbaImage(width, height, to);
  }
}
