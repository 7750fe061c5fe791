package app.selfsame.image;

import java.util.function.IntFunction;

/** Where the pieces of a HEIC picture are put, upright, as they come. */
public final class HeifCanvas {
  private final HeifPicture picture;
  private final RgbaImage upright;

  /**
   * An empty one.
   *
   * @param pixels hands over an array of this length, whatever is in it
   */
  public HeifCanvas(HeifPicture picture, IntFunction<int[]> pixels) {
    this.picture = picture;
    int width = picture.cut().width();
    int height = picture.cut().height();
    boolean swaps = picture.orientation().swapsAxes();
    upright = new RgbaImage(swaps ? height : width, swaps ? width : height, pixels.apply(width * height));
  }

  /**
   * Puts a piece in its place; what of it is not to be seen is left out.
   *
   * @param piece its number among {@link HeifPicture#pieces}
   * @param pixels as stored, packed, as many as a piece has
   */
  public void place(int piece, int[] pixels) {
    int columns = Math.max(1, picture.columns());
    CleanAperture cut = picture.cut();
    // Of the piece's first pixel, within what is seen.
    int left = piece % columns * picture.tileWidth() - cut.left();
    int top = piece / columns * picture.tileHeight() - cut.top();
    int fromX = Math.max(0, -left);
    int toX = Math.min(picture.tileWidth(), cut.width() - left);
    int toY = Math.min(picture.tileHeight(), cut.height() - top);
    if (toX <= fromX) {
      return;
    }
    int[] target = upright.pixels();
    Orientation orientation = picture.orientation();
    int step = orientation.uprightStep(cut.width(), cut.height());
    for (int y = Math.max(0, -top); y < toY; y++) {
      int at = orientation.uprightIndex(left + fromX, top + y, cut.width(), cut.height());
      int from = y * picture.tileWidth();
      for (int x = fromX; x < toX; x++, at += step) {
        target[at] = pixels[from + x];
      }
    }
  }

  /** The picture, once all pieces are in their places. */
  public RgbaImage picture() {
    return upright;
  }
}
