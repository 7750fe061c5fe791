package app.selfsame.measure.background;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.LuminancePlane;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.ScalarMap;
import app.selfsame.measure.surround.PictureArea;
import app.selfsame.portrait.PersonMask;
import java.util.OptionalDouble;

/**
 * How much the background changes from place to place: the mean length of the Scharr gradient of luminance (0..255)
 * over what is not person, in the aligned frame. 0 is a perfectly even wall.
 *
 * <p>ISO/IEC 29794-5, background uniformity (0x42): the frame without 62 pixels left and right and 210 below, reduced
 * to 354 x 292, luminance in whole numbers, background shrunk by 4 x 4; scalar
 * {@code round(190 (1 - 1 / (1 + exp((10 - x) / 100))))}. Person and background are told apart by the mask of
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

  private BackgroundUniformity() {}

  public static Measurement of(Portrait portrait) {
    Wall wall = portrait.whole().once(Wall.class, BackgroundUniformity::wall);
    boolean[] background = portrait.frame().map(frame -> shown(wall, portrait.aligned(), frame)).orElse(wall.background);
    OptionalDouble gradient = meanGradient(wall.plane, background);
    return gradient.isPresent()
        ? Measurement.of(MeasureId.BACKGROUND_UNIFORMITY, gradient.getAsDouble(), scalar(gradient.getAsDouble()))
        : Measurement.unknown(MeasureId.BACKGROUND_UNIFORMITY, NotMeasured.TOO_LITTLE_BACKGROUND);
  }

  /** What the photo has of the part, and where of it no person is. */
  private record Wall(LuminancePlane plane, boolean[] background) {}

  private static Wall wall(Portrait portrait) {
    AlignedFace aligned = portrait.aligned();
    return new Wall(
        aligned.luminance(LEFT_PX, 0, PART_WIDTH_PX, PART_HEIGHT_PX, WIDTH, HEIGHT),
        background(aligned, portrait.mask(), PictureArea.of(portrait).box()));
  }

  private static boolean[] shown(Wall wall, AlignedFace aligned, OrientedBoxPx frame) {
    boolean[] shown = wall.background.clone();
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        shown[y * WIDTH + x] &= frame.contains(cell(aligned, x, y));
      }
    }
    return shown;
  }

  /** The mean gradient, or nothing when too little of the plane is background. */
  static OptionalDouble meanGradient(LuminancePlane plane, boolean[] background) {
    int width = plane.width();
    boolean[] kept = erode(background, width, plane.height());
    int[] luminance = new int[kept.length];
    for (int i = 0; i < luminance.length; i++) {
      luminance[i] = LuminancePlane.rounded(plane.values()[i]);
    }
    double sum = 0;
    int count = 0;
    for (int y = 1; y < plane.height() - 1; y++) {
      for (int at = y * width + 1; at < (y + 1) * width - 1; at++) {
        if (kept[at]) {
          sum += scharr(luminance, at, width);
          count++;
        }
      }
    }
    return count < ENOUGH * kept.length ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
  }

  static int scalar(double gradient) {
    return SCALAR.scalar(gradient);
  }

  private static boolean[] background(AlignedFace aligned, PersonMask mask, BoxPx picture) {
    boolean[] background = new boolean[WIDTH * HEIGHT];
    // Frame and mask are laid on the photo without bending, so equal steps in one are equal steps in the other.
    PointPx origin = cell(aligned, 0, 0);
    PointPx right = cell(aligned, 1, 0);
    PointPx below = cell(aligned, 0, 1);
    double maskX = mask.cellX(origin);
    double maskY = mask.cellY(origin);
    double alongX = mask.cellX(right) - maskX;
    double alongY = mask.cellY(right) - maskY;
    double downX = mask.cellX(below) - maskX;
    double downY = mask.cellY(below) - maskY;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double photoX = origin.x() + x * (right.x() - origin.x()) + y * (below.x() - origin.x());
        double photoY = origin.y() + x * (right.y() - origin.y()) + y * (below.y() - origin.y());
        if (picture.contains(new PointPx(photoX, photoY))) {
          float share = mask.atCell(maskX + x * alongX + y * downX, maskY + x * alongY + y * downY);
          background[y * WIDTH + x] = share < BACKGROUND_SHARE;
        }
      }
    }
    return background;
  }

  private static PointPx cell(AlignedFace aligned, int x, int y) {
    return aligned.toPhoto(LEFT_PX + (x + 0.5) * PART_WIDTH_PX / WIDTH, (y + 0.5) * PART_HEIGHT_PX / HEIGHT);
  }

  /**
   * Keeps cells whose {@link #EROSION} x {@link #EROSION} neighbourhood, from two before to one behind, is all
   * background. Runs are counted along the rows first, then runs of long enough runs down the columns.
   */
  static boolean[] erode(boolean[] cells, int width, int height) {
    boolean[] kept = new boolean[cells.length];
    int[] down = new int[width];
    for (int y = 0; y < height; y++) {
      int along = 0;
      for (int x = 0; x < width; x++) {
        along = cells[y * width + x] ? along + 1 : 0;
        down[x] = along >= EROSION ? down[x] + 1 : 0;
        if (down[x] >= EROSION) {
          kept[(y + 1 - EROSION / 2) * width + x + 1 - EROSION / 2] = true;
        }
      }
    }
    return kept;
  }

  private static double scharr(int[] luminance, int at, int width) {
    int upperLeft = luminance[at - width - 1];
    int upperRight = luminance[at - width + 1];
    int lowerLeft = luminance[at + width - 1];
    int lowerRight = luminance[at + width + 1];
    int diagonal = lowerRight - upperLeft;
    int horizontal = 3 * (diagonal + upperRight - lowerLeft) + 10 * (luminance[at + 1] - luminance[at - 1]);
    int vertical = 3 * (diagonal + lowerLeft - upperRight) + 10 * (luminance[at + width] - luminance[at - width]);
    return Math.sqrt((double) horizontal * horizontal + (double) vertical * vertical);
  }
}
