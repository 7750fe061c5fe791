package app.selfsame.measure;

import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.PersonMask;
import java.util.OptionalDouble;

/**
 * How much the background changes from place to place: the mean length of the Scharr gradient of luminance (0..255)
 * over what is not person, in the aligned frame. 0 is a perfectly even wall.
 *
 * <p>ISO/IEC 29794-5, background uniformity (0x42): the frame without 62 pixels left and right and 210 below, reduced
 * to 354 x 292, background shrunk by 4 x 4. Person and background are told apart by the mask of
 * {@link PersonMask} instead of the standard's face parsing. Known failure: fine hair that the mask leaves out counts
 * as busy background.
 */
public final class BackgroundUniformity {
  private static final int WIDTH = 354;
  private static final int HEIGHT = 292;
  private static final double LEFT_PX = 62;
  private static final double PART_WIDTH_PX = AlignedFace.SIDE_PX - 2 * LEFT_PX;
  private static final double PART_HEIGHT_PX = AlignedFace.SIDE_PX - 210.0;
  private static final int EROSION = 4;

  /** Share of person below which a cell is background: the mask's soft edge belongs to the person. */
  private static final float BACKGROUND_SHARE = 0.1f;

  /** With less background than this share of the part, nothing can be said. */
  private static final double ENOUGH = 0.03;

  private static final ScalarMap SCALAR = ScalarMap.falling(190, 10, 100);
  private static final String TOO_LITTLE =
      "Too little background is in the photo to judge it. Leave space around the head.";

  private BackgroundUniformity() {}

  public static Measurement of(Portrait portrait) {
    OptionalDouble gradient =
        meanGradient(portrait.aligned(), portrait.mask(), portrait.photo().width(), portrait.photo().height());
    return gradient.isPresent()
        ? Measurement.of(
            MeasureId.BACKGROUND_UNIFORMITY, gradient.getAsDouble(), SCALAR.scalar(gradient.getAsDouble()))
        : Measurement.unknown(MeasureId.BACKGROUND_UNIFORMITY, TOO_LITTLE);
  }

  /** The mean gradient, or nothing when too little background is in the photo. */
  static OptionalDouble meanGradient(AlignedFace aligned, PersonMask mask, int photoWidth, int photoHeight) {
    boolean[] background = erode(background(aligned, mask, photoWidth, photoHeight));
    LuminancePlane plane = aligned.luminance(LEFT_PX, 0, PART_WIDTH_PX, PART_HEIGHT_PX, WIDTH, HEIGHT);
    double sum = 0;
    int count = 0;
    for (int y = 1; y < HEIGHT - 1; y++) {
      for (int x = 1; x < WIDTH - 1; x++) {
        if (background[y * WIDTH + x]) {
          sum += scharr(plane, x, y);
          count++;
        }
      }
    }
    return count < ENOUGH * WIDTH * HEIGHT ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
  }

  private static boolean[] background(AlignedFace aligned, PersonMask mask, int photoWidth, int photoHeight) {
    boolean[] background = new boolean[WIDTH * HEIGHT];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        PointPx point =
            aligned.toPhoto(
                LEFT_PX + (x + 0.5) * PART_WIDTH_PX / WIDTH, (y + 0.5) * PART_HEIGHT_PX / HEIGHT);
        boolean inPhoto = point.x() >= 0 && point.y() >= 0 && point.x() < photoWidth && point.y() < photoHeight;
        background[y * WIDTH + x] = inPhoto && mask.at(point) < BACKGROUND_SHARE;
      }
    }
    return background;
  }

  /** Keeps cells whose whole {@link #EROSION} x {@link #EROSION} neighbourhood is background. */
  private static boolean[] erode(boolean[] cells) {
    boolean[] kept = new boolean[cells.length];
    for (int y = EROSION / 2; y < HEIGHT - EROSION / 2; y++) {
      for (int x = EROSION / 2; x < WIDTH - EROSION / 2; x++) {
        boolean all = true;
        for (int dy = -EROSION / 2; dy < EROSION / 2 && all; dy++) {
          for (int dx = -EROSION / 2; dx < EROSION / 2 && all; dx++) {
            all = cells[(y + dy) * WIDTH + x + dx];
          }
        }
        kept[y * WIDTH + x] = all;
      }
    }
    return kept;
  }

  private static double scharr(LuminancePlane plane, int x, int y) {
    double upper = plane.at(x + 1, y - 1) - plane.at(x - 1, y - 1);
    double level = plane.at(x + 1, y) - plane.at(x - 1, y);
    double lower = plane.at(x + 1, y + 1) - plane.at(x - 1, y + 1);
    double left = plane.at(x - 1, y + 1) - plane.at(x - 1, y - 1);
    double middle = plane.at(x, y + 1) - plane.at(x, y - 1);
    double right = plane.at(x + 1, y + 1) - plane.at(x + 1, y - 1);
    double horizontal = 3 * upper + 10 * level + 3 * lower;
    double vertical = 3 * left + 10 * middle + 3 * right;
    return Math.sqrt(horizontal * horizontal + vertical * vertical);
  }
}
