package app.selfsame.mrz;

import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;

/** A line of a zone cut out of its photo and straightened, so that each character stands in a cell of one width. */
public final class LinePicture {
  private static final double HEIGHT_CELLS = 1.5;

  private LinePicture() {}

  /**
   * Draws a line.
   *
   * @param photo in whose pixels the line is
   * @param cellPx width of a cell in the picture, an even number
   * @return as many cells wide as the line has, one and a half high; what lies outside the photo repeats its edge
   */
  public static RgbaImage of(ImagePyramid photo, CellLine line, int cellPx) {
    RgbaImage level = photo.levelFor(line.pitchPx() / cellPx).overWhite();
    double scale = (double) level.width() / photo.photo().width();
    int width = line.cells() * cellPx;
    int height = (int) (HEIGHT_CELLS * cellPx);
    int[] pixels = new int[width * height];
    for (int column = 0; column < width; column++) {
      double cell = (column + 0.5) / cellPx - 0.5;
      double downX = -line.alongY(cell) * scale / cellPx;
      double downY = line.alongX(cell) * scale / cellPx;
      double x = line.x(cell) * scale - 0.5 - (height - 1) / 2.0 * downX;
      double y = line.y(cell) * scale - 0.5 - (height - 1) / 2.0 * downY;
      for (int row = 0; row < height; row++) {
        pixels[row * width + column] = between(level, x + row * downX, y + row * downY);
      }
    }
    return new RgbaImage(width, height, pixels);
  }

  private static int between(RgbaImage image, double x, double y) {
    double u = x < 0 ? 0 : Math.min(x, image.width() - 1);
    double v = y < 0 ? 0 : Math.min(y, image.height() - 1);
    int left = (int) u;
    int top = (int) v;
    int right = Math.min(left + 1, image.width() - 1);
    int bottom = Math.min(top + 1, image.height() - 1);
    int a = image.pixel(left, top);
    int b = image.pixel(right, top);
    int c = image.pixel(left, bottom);
    int d = image.pixel(right, bottom);
    float fx = (float) (u - left);
    float fy = (float) (v - top);
    return RgbaImage.opaque(
        between(a & 0xff, b & 0xff, c & 0xff, d & 0xff, fx, fy),
        between(a >>> 8 & 0xff, b >>> 8 & 0xff, c >>> 8 & 0xff, d >>> 8 & 0xff, fx, fy),
        between(a >>> 16 & 0xff, b >>> 16 & 0xff, c >>> 16 & 0xff, d >>> 16 & 0xff, fx, fy));
  }

  private static int between(int a, int b, int c, int d, float fx, float fy) {
    float upper = a + fx * (b - a);
    float lower = c + fx * (d - c);
    return (int) (upper + fy * (lower - upper) + 0.5f);
  }
}
