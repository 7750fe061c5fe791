package app.selfsame.measure.cover;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.CieLab;
import app.selfsame.measure.Portrait;

/**
 * The head from its eyes upwards, in cells of {@value #CELL_PX} px of the aligned frame.
 *
 * @param width cells a row
 * @param colours rows from the top
 * @param browRow the row of the brows
 * @param eyesToChin distance in cells
 */
record HeadTop(int width, CieLab[] colours, double browRow, double eyesToChin) {
  static final int CELL_PX = 4;

  /** Half of what is looked at, in eye-to-chin distances: a head is twice as wide. */
  static final double HALF_WIDTH = 0.42;

  /** What is looked at ends so far above the brows, in eye-to-chin distances: just below any skull's top. */
  static final double HEIGHT = 0.68;

  /** Rows below the brows: lines across the forehead may hang down to the temples. */
  private static final int BELOW_BROWS = 8;

  private static final int IMAGE_LEFT_BROW = 105;
  private static final int IMAGE_RIGHT_BROW = 334;

  static HeadTop of(Portrait portrait) {
    AlignedFace aligned = portrait.aligned();
    FaceMesh mesh = portrait.face().mesh();
    PointPx chin = aligned.toFrame(mesh.point(FaceMesh.CHIN));
    PointPx eyes = aligned.toFrame(portrait.head().eyeMidpoint());
    double brows =
        (aligned.toFrame(mesh.point(IMAGE_LEFT_BROW)).y() + aligned.toFrame(mesh.point(IMAGE_RIGHT_BROW)).y()) / 2;
    double eyesToChin = eyes.distancePxTo(chin) / CELL_PX;
    int width = AlignedFace.SIDE_PX / CELL_PX;
    int height = (int) Math.max(1, Math.min(width, brows / CELL_PX + BELOW_BROWS + 1));
    CieLab[] colours = new CieLab[width * height];
    for (int i = 0; i < colours.length; i++) {
      colours[i] = cell(portrait.colour(), i % width, i / width);
    }
    return new HeadTop(width, colours, brows / CELL_PX, eyesToChin);
  }

  private static CieLab cell(float[] frame, int column, int row) {
    float red = 0;
    float green = 0;
    float blue = 0;
    for (int y = row * CELL_PX; y < (row + 1) * CELL_PX; y++) {
      int at = 3 * (y * AlignedFace.SIDE_PX + column * CELL_PX);
      for (int i = 0; i < CELL_PX; i++, at += 3) {
        red += frame[at];
        green += frame[at + 1];
        blue += frame[at + 2];
      }
    }
    int count = CELL_PX * CELL_PX;
    return CieLab.of(red / count, green / count, blue / count);
  }

  int height() {
    return colours.length / width;
  }

  CieLab at(int column, int row) {
    return colours[row * width + column];
  }

  /** The row so far above the brows, in eye-to-chin distances; the topmost when it lies above the frame. */
  int rowAbove(double height) {
    return (int) Math.max(0, Math.min(height() - 1.0, browRow - height * eyesToChin));
  }

  /** The column so far beside the face's middle, in eye-to-chin distances. */
  int columnBeside(double distance) {
    double middle = (AlignedFace.IMAGE_LEFT_EYE_X_PX + AlignedFace.IMAGE_RIGHT_EYE_X_PX) / 2 / CELL_PX;
    return (int) Math.max(0, Math.min(width - 1.0, middle + distance * eyesToChin));
  }
}
