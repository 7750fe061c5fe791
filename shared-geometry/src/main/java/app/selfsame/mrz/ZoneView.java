package app.selfsame.mrz;

import app.selfsame.geometry.PointPx;
import java.util.Arrays;
import java.util.List;

/**
 * How well a camera's frame shows lines of a zone, measured along them.
 *
 * @param pitchPx distance from one character's centre to the next one's, in pixels of the camera; of the line that has the
 *     smallest
 * @param pitchRatio the widest cell to the narrowest: 1 for a page that is held flat before the camera
 * @param roomCells from what is to be seen to the nearest edge of the frame, in cells; negative outside
 * @param paper brightness of what the characters stand on, 0..255
 * @param washedShare how much of the characters glare has washed out, as a share of all: the ink of a cell whose paper is burnt
 *     out to what other cells have
 * @param sharpness how steep the edges of the characters are, 0..1: the change over an eighth of a cell to that from paper to
 *     ink, along the line or across it, whichever is less
 */
record ZoneView(
    double pitchPx, double pitchRatio, double roomCells, double paper, double washedShare, double sharpness) {
  /** Half a line's height with what it needs around it. */
  private static final double HALF_LINE_CELLS = 0.6;

  /** Where one line alone is found, another one stands above or below it, on cards two may. */
  private static final double AROUND_LONE_LINE_CELLS = 2.75;

  private static final double AROUND_LONE_LINE_OF_CARD_CELLS = 5;
  private static final int CELLS_OF_CARD = 30;

  private static final double BURNT_OUT = 240;

  /** The ink that cells have which glare spares: of so many of them it is less. */
  private static final double INK_RANK = 0.75;

  /** So much of the ink that other cells have is left in a cell that can still be read. */
  private static final double READABLE_INK = 0.65;

  /** Faint print is no blur, but print fainter than this share of its paper is not told from noise. */
  private static final double LEAST_INK = 0.2;

  /**
   * Measures lines.
   *
   * @param photo the frame
   * @param lines at least one
   * @param cameraPxPerPx pixels of the camera to one of the frame, which may have been made smaller
   */
  static ZoneView of(GreyLevels photo, List<CellLine> lines, double cameraPxPerPx) {
    LineSampler sampler = new LineSampler(photo);
    Cells cells = new Cells(lines);
    double pitch = Double.POSITIVE_INFINITY;
    double room = Double.POSITIVE_INFINITY;
    double narrowest = Double.POSITIVE_INFINITY;
    double widest = 0;
    for (CellLine line : lines) {
      cells.add(sampler.sample(line), line.cells());
      pitch = Math.min(pitch, line.pitchPx());
      room = Math.min(room, roomCells(line, photo, reachCells(line, lines.size())));
      for (int cell = 0; cell < line.cells(); cell++) {
        double width = Math.hypot(line.alongX(cell), line.alongY(cell));
        narrowest = Math.min(narrowest, width);
        widest = Math.max(widest, width);
      }
    }
    return new ZoneView(
        pitch * cameraPxPerPx, widest / narrowest, room, median(cells.paper), cells.washedShare(), cells.sharpness());
  }

  private static double reachCells(CellLine line, int lines) {
    if (lines > 1) {
      return HALF_LINE_CELLS;
    }
    return line.cells() == CELLS_OF_CARD ? AROUND_LONE_LINE_OF_CARD_CELLS : AROUND_LONE_LINE_CELLS;
  }

  private static double roomCells(CellLine line, GreyLevels photo, double halfHeight) {
    double room = Double.POSITIVE_INFINITY;
    for (int end = 0; end < 2; end++) {
      for (int side = -1; side <= 1; side += 2) {
        PointPx corner = line.place(end == 0 ? -0.5 : line.cells() - 0.5, side * halfHeight);
        room = Math.min(room, Math.min(corner.x(), photo.photoWidth() - corner.x()));
        room = Math.min(room, Math.min(corner.y(), photo.photoHeight() - corner.y()));
      }
    }
    return room / line.pitchPx();
  }

  private static double median(double[] values) {
    return ranked(values, 0.5);
  }

  private static double ranked(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
  }

  /** All characters, each by itself. */
  private static final class Cells {
    private final double[] paper;
    private final double[] ink;
    private final double[] steepAlong;
    private final double[] steepDown;
    private int count;

    Cells(List<CellLine> lines) {
      int all = 0;
      for (CellLine line : lines) {
        all += line.cells();
      }
      paper = new double[all];
      ink = new double[all];
      steepAlong = new double[all];
      steepDown = new double[all];
    }

    /** Adds a line as {@link LineSampler} gives it. */
    void add(float[] samples, int cells) {
      int width = (cells + 2) * LineTensor.CELL_PX;
      double[] values = new double[LineTensor.CELL_PX * LineTensor.HEIGHT_PX];
      for (int cell = 0; cell < cells; cell++) {
        int from = (cell + 1) * LineTensor.CELL_PX;
        int n = 0;
        for (int y = 0; y < LineTensor.HEIGHT_PX; y++) {
          for (int x = from; x < from + LineTensor.CELL_PX; x++) {
            values[n++] = samples[y * width + x];
            if (y > 0 && y < LineTensor.HEIGHT_PX - 1) {
              int at = y * width + x;
              steepAlong[count] = Math.max(steepAlong[count], Math.abs(samples[at + 1] - samples[at - 1]));
              steepDown[count] = Math.max(steepDown[count], Math.abs(samples[at + width] - samples[at - width]));
            }
          }
        }
        Arrays.sort(values);
        paper[count] = values[(int) (0.85 * n)];
        ink[count] = paper[count] - values[(int) (0.04 * n)];
        count++;
      }
    }

    private double usualInk() {
      return ranked(ink, INK_RANK);
    }

    double washedShare() {
      double usual = usualInk();
      double washed = 0;
      for (int i = 0; i < count; i++) {
        // Where glare covers all of it no cell shows what ink it had.
        double readable = READABLE_INK * Math.max(usual, LEAST_INK * paper[i]);
        if (paper[i] >= BURNT_OUT && ink[i] < readable) {
          washed += 1 - ink[i] / readable;
        }
      }
      return washed / count;
    }

    double sharpness() {
      double usual = usualInk();
      double[] along = new double[count];
      double[] down = new double[count];
      int inked = 0;
      for (int i = 0; i < count; i++) {
        if (ink[i] >= READABLE_INK * usual) {
          double contrast = Math.max(ink[i], LEAST_INK * paper[i]);
          along[inked] = steepAlong[i] / Math.max(1, contrast);
          down[inked] = steepDown[i] / Math.max(1, contrast);
          inked++;
        }
      }
      return Math.min(1, Math.min(median(Arrays.copyOf(along, inked)), median(Arrays.copyOf(down, inked))));
    }
  }
}
