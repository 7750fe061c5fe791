package app.selfsame.measure.background;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.image.TensorSampler;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.surround.PictureArea;
import app.selfsame.portrait.PersonMask;
import java.util.List;

/**
 * The surroundings of the head on a coarse grid: the region of the person's mask, about four faces wide.
 *
 * @param side cells to a side
 * @param colour {@code side * side * 3} sRGB samples 0..255
 * @param person share of person 0..1 in each cell; -1 outside the photo, on a border around the picture, and
 *     where a frame does not show it
 * @param fewest cells of background below which nothing can be said of it
 */
record BackgroundCells(int side, float[] colour, float[] person, int fewest) {
  static final int SIDE = 128;

  private static final float OUTSIDE = -1;

  /** Share of person below which a cell is background: the mask's soft edge belongs to the person. */
  private static final float BACKGROUND_SHARE = 0.05f;

  /** Cells of background around a cell that count as background too: hair leaves its colour next to it. */
  private static final int EROSION = 2;

  /** With less background than this share of the grid nothing can be said. */
  private static final double ENOUGH = 0.03;

  /**
   * In a frame, which is some fifty cells wide: as many as give each of the five numbers of a wall's light eight places
   * of four cells.
   */
  private static final int ENOUGH_IN_FRAME = 160;

  /** Of a photo that no frame cuts. */
  BackgroundCells(int side, float[] colour, float[] person) {
    this(side, colour, person, (int) Math.ceil(ENOUGH * side * side));
  }

  static BackgroundCells of(Portrait portrait) {
    return portrait.once(
        BackgroundCells.class,
        asked ->
            asked.frame().isPresent()
                ? of(asked.whole()).within(asked.frame().get(), asked.mask().region())
                : sample(asked));
  }

  /** The same, of which only those whose middle a frame shows are in the picture. */
  private BackgroundCells within(OrientedBoxPx frame, OrientedBoxPx region) {
    float[] shown = person.clone();
    for (int i = 0; i < shown.length; i++) {
      if (!frame.contains(region.toImage((i % side + 0.5) / side, (i / side + 0.5) / side))) {
        shown[i] = OUTSIDE;
      }
    }
    return new BackgroundCells(side, colour, shown, ENOUGH_IN_FRAME);
  }

  private static BackgroundCells sample(Portrait portrait) {
    PersonMask mask = portrait.mask();
    float[] colour = portrait.sampler().sample(mask.region(), SIDE, SIDE, 0, 255, TensorSampler.Border.REPLICATE);
    float[] person = new float[SIDE * SIDE];
    BoxPx picture = PictureArea.of(portrait).within(portrait.photo(), mask.region().width() / SIDE);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        PointPx point = mask.region().toImage((x + 0.5) / SIDE, (y + 0.5) / SIDE);
        person[y * SIDE + x] = picture.contains(point) ? mask.at(point) : OUTSIDE;
      }
    }
    return new BackgroundCells(SIDE, colour, person);
  }

  /** The cells that are background, as are their neighbours. */
  boolean[] background() {
    return background(EROSION);
  }

  /** The cells that are background, as are those around them up to so many away. */
  boolean[] background(int apart) {
    boolean[] isPerson = new boolean[side * side];
    for (int i = 0; i < isPerson.length; i++) {
      isPerson[i] = person[i] >= BACKGROUND_SHARE;
    }
    // A square holds none when none of its rows does.
    boolean[] inRow = isAnyAlong(isPerson, 1, side, apart);
    boolean[] inSquare = isAnyAlong(inRow, side, 1, apart);
    boolean[] background = new boolean[side * side];
    for (int i = 0; i < background.length; i++) {
      background[i] = person[i] >= 0 && !inSquare[i];
    }
    return background;
  }

  /** Whether any of the cells along a line up to so many away is set. */
  private boolean[] isAnyAlong(boolean[] cells, int step, int lineStep, int apart) {
    boolean[] any = new boolean[cells.length];
    for (int line = 0; line < side; line++) {
      for (int i = 0; i < side; i++) {
        if (cells[line * lineStep + i * step]) {
          for (int at = Math.max(0, i - apart); at <= Math.min(side - 1, i + apart); at++) {
            any[line * lineStep + at * step] = true;
          }
        }
      }
    }
    return any;
  }

  /** Whether a square of so many cells to a side is background throughout. */
  boolean isAll(boolean[] background, int left, int top, int squareSide) {
    for (int y = top; y < top + squareSide; y++) {
      for (int x = left; x < left + squareSide; x++) {
        if (!background[y * side + x]) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether so much background tells something. */
  boolean isEnough(boolean[] background) {
    int count = 0;
    for (boolean cell : background) {
      count += cell ? 1 : 0;
    }
    return count >= fewest;
  }

  /** A box of cells as it lies on the photo. */
  RegionPx region(Portrait portrait, int left, int top, int width, int height) {
    PersonMask mask = portrait.mask();
    return new RegionPx(
        List.of(
            mask.region().toImage((double) left / side, (double) top / side),
            mask.region().toImage((double) (left + width) / side, (double) top / side),
            mask.region().toImage((double) (left + width) / side, (double) (top + height) / side),
            mask.region().toImage((double) left / side, (double) (top + height) / side)));
  }
}
