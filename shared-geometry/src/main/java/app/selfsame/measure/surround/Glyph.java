package app.selfsame.measure.surround;

import app.selfsame.image.RgbaImage;

/**
 * Joined pixels of a glowing colour, and how they lie.
 *
 * @param left of the first column, in pixels
 * @param top of the first row
 * @param width in pixels
 * @param height in pixels
 * @param areaPx how many pixels
 * @param strokePx mean width of its strokes: twice the area over the length of the border
 * @param colour mean, packed
 * @param unevenness standard deviation of green, which tells amber from red, of 255
 */
record Glyph(int left, int top, int width, int height, int areaPx, double strokePx, int colour, double unevenness) {
  /** Of the height: bold figures have strokes of a fifth, a full disc counts as two fifths. */
  private static final double BOLDEST = 0.3;

  private static final double WIDEST = 1.1;
  private static final double NARROW = 0.4;
  private static final double FULLEST = 0.8;
  private static final double EMPTIEST = 0.15;

  /** Threads and leaves change their colour within a shape. */
  private static final double MOST_UNEVEN = 28;

  /** Red above blue in the mean: edges that compression has blurred have less. */
  private static final int LEAST_GLOW = 100;

  private static final double SAME_HEIGHT = 0.2;
  private static final double SAME_LINE = 0.2;
  private static final double LARGEST_GAP = 1.6;
  private static final int SAME_COLOUR = 45;
  private static final double SAME_SHAPE = 0.12;

  int right() {
    return left + width;
  }

  int bottom() {
    return top + height;
  }

  /** Whether it can be a letter or a figure: strokes within a box that is not wide. */
  boolean isSign() {
    double fill = (double) areaPx / (width * height);
    boolean upright = width <= NARROW * height;
    boolean oneColour = unevenness <= MOST_UNEVEN && RgbaImage.red(colour) - RgbaImage.blue(colour) >= LEAST_GLOW;
    boolean stroked = strokePx <= BOLDEST * height && fill >= EMPTIEST && (upright || fill <= FULLEST);
    return oneColour && stroked && width <= WIDEST * height;
  }

  /** Whether the other stands next on the same line, in the same size and colour. */
  boolean isFollowedBy(Glyph next) {
    return next.left >= right() - 1
        && next.left - right() <= LARGEST_GAP * height
        && Math.abs(next.height - height) <= SAME_HEIGHT * height
        && Math.abs(next.bottom() - bottom()) <= SAME_LINE * height
        && Side.difference(colour, next.colour) <= SAME_COLOUR;
  }

  boolean isShapedLike(Glyph other) {
    return Math.abs(areaPx - other.areaPx) <= SAME_SHAPE * areaPx && Math.abs(width - other.width) <= 1;
  }

  /** The amber, red and yellow of lights: far more red than blue, and bright. Skin and wood have more blue. */
  static boolean glows(int pixel) {
    int red = RgbaImage.red(pixel);
    int blue = RgbaImage.blue(pixel);
    return red >= 180 && RgbaImage.green(pixel) <= red + 10 && red - blue >= 85 && 5 * blue <= 3 * red;
  }
}
