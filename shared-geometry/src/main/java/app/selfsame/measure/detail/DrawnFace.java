package app.selfsame.measure.detail;

import app.selfsame.face.Face;
import app.selfsame.geometry.BoxPx;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import java.util.Arrays;

/**
 * Whether a face is a drawing of few flat colours with hard outlines, as posters, cartoons and photographs turned into
 * drawings have: much of it does not change from pixel to pixel, what changes does so by a step, and a dozen colours make
 * up nearly all of it. Skin that is photographed changes by a little everywhere; filters, blur and compression take
 * small changes, but none leaves steps with nothing between, unless much of the face is burnt out.
 *
 * <p>Own measure. Known failures: paintings and statues, drawings with shades or the grain of paper, and faces of fewer
 * than 80 pixels, in which everything is a step.
 */
public final class DrawnFace {
  private static final double LEAST_WIDTH_PX = 80;

  /** Larger faces are halved: lines and their soft edges are finer than skin is smooth. */
  private static final int WIDTH_PX = 300;

  /** Of the face's box on either side, where hair and wall may be. */
  private static final double OUTER = 0.1;

  /** Soft edges of lines take two pixels. */
  private static final int STEP_PX = 2;

  /** Of 255, the largest difference of the three channels. */
  private static final int FLAT = 2;

  private static final int LEAST_SHADE = 4;
  private static final int MOST_SHADE = 40;
  private static final int STEEP = 60;

  /** Flat for another reason: the camera had no more to give. */
  private static final int BURNT_OUT = 235;

  private static final int BLACK = 16;

  /** Drawings have 0.4 and more, all but few photographs less than 0.3. */
  private static final double LEAST_FLAT = 0.3;

  /** Shades to steps: drawings end at 2.2, photographs with as much that is flat begin at 11, in JPEG of quality 3 at 3.2. */
  private static final double MOST_SHADES = 2.6;

  /** Cubes of 16 levels: drawings have ten, photographs in blocks of compression some forty. */
  private static final int MOST_COLOURS = 16;

  private static final double NEARLY_ALL = 0.8;

  private DrawnFace() {}

  /** Whether a photo's face is drawn. */
  public static boolean is(Face face, ImagePyramid pyramid) {
    double width = face.box().width();
    return width >= LEAST_WIDTH_PX && is(face.box(), pyramid.photo(), pyramid.levelFor(width / WIDTH_PX));
  }

  /**
   * Whether what lies in a box is drawn.
   *
   * @param box in the photo
   * @param level the photo, perhaps made smaller
   */
  static boolean is(BoxPx box, RgbaImage photo, RgbaImage level) {
    double scale = (double) photo.width() / level.width();
    int left = Math.max(0, (int) ((box.left() + OUTER * box.width()) / scale));
    int top = Math.max(0, (int) ((box.top() + OUTER * box.height()) / scale));
    int right = Math.min(level.width() - STEP_PX, (int) ((box.right() - OUTER * box.width()) / scale));
    int bottom = Math.min(level.height() - STEP_PX, (int) ((box.bottom() - OUTER * box.height()) / scale));
    int flat = 0;
    int shades = 0;
    int steps = 0;
    int[] colours = new int[16 * 16 * 16];
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int pixel = level.pixel(x, y);
        int change =
            Math.max(difference(pixel, level.pixel(x + STEP_PX, y)), difference(pixel, level.pixel(x, y + STEP_PX)));
        flat += change <= FLAT && !isBurntOut(pixel) ? 1 : 0;
        shades += change >= LEAST_SHADE && change <= MOST_SHADE ? 1 : 0;
        steps += change >= STEEP ? 1 : 0;
        colours[(pixel >>> 20 & 0xf) << 8 | (pixel >>> 12 & 0xf) << 4 | pixel >>> 4 & 0xf]++;
      }
    }
    int all = Math.max(0, right - left) * Math.max(0, bottom - top);
    return all > 0
        && flat >= LEAST_FLAT * all
        && shades <= MOST_SHADES * steps
        && coloursOf(NEARLY_ALL * all, colours) <= MOST_COLOURS;
  }

  private static boolean isBurntOut(int pixel) {
    int least = Math.min(RgbaImage.red(pixel), Math.min(RgbaImage.green(pixel), RgbaImage.blue(pixel)));
    int most = Math.max(RgbaImage.red(pixel), Math.max(RgbaImage.green(pixel), RgbaImage.blue(pixel)));
    return least >= BURNT_OUT || most < BLACK;
  }

  private static int difference(int a, int b) {
    int red = Math.abs(RgbaImage.red(a) - RgbaImage.red(b));
    int green = Math.abs(RgbaImage.green(a) - RgbaImage.green(b));
    int blue = Math.abs(RgbaImage.blue(a) - RgbaImage.blue(b));
    return Math.max(red, Math.max(green, blue));
  }

  /** How many of the most frequent colours make up so many pixels. */
  private static int coloursOf(double pixels, int[] counts) {
    Arrays.sort(counts);
    int taken = 0;
    double sum = 0;
    while (taken < counts.length && sum < pixels) {
      taken++;
      sum += counts[counts.length - taken];
    }
    return taken;
  }
}
