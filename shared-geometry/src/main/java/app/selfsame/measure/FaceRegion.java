package app.selfsame.measure;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;

/**
 * The part of the aligned frame inside the mesh's outline: brow to chin, cheek to cheek.
 *
 * @param width of the grid over the frame, in cells
 * @param height of the grid over the frame, in cells
 * @param inside {@code width * height} cells, rows from the top
 */
public record FaceRegion(int width, int height, boolean[] inside) {
  /** The outline of the MediaPipe face mesh topology, clockwise from the top of the forehead. */
  private static final int[] OUTLINE = {
    10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150,
    136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109
  };

  /** Fills the outline on a grid of {@code side * side} cells over the aligned frame. */
  public static FaceRegion of(FaceMesh mesh, AlignedFace aligned, int side) {
    double[] xs = new double[OUTLINE.length];
    double[] ys = new double[OUTLINE.length];
    for (int i = 0; i < OUTLINE.length; i++) {
      PointPx point = aligned.toFrame(mesh.point(OUTLINE[i]));
      xs[i] = point.x() * side / AlignedFace.SIDE_PX;
      ys[i] = point.y() * side / AlignedFace.SIDE_PX;
    }
    boolean[] inside = new boolean[side * side];
    for (int row = 0; row < side; row++) {
      fillRow(inside, side, row, xs, ys);
    }
    return new FaceRegion(side, side, inside);
  }

  /** Even-odd rule at the middle of the row. */
  private static void fillRow(boolean[] inside, int side, int row, double[] xs, double[] ys) {
    double y = row + 0.5;
    for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
      if (ys[i] > y != ys[j] > y) {
        double crossing = xs[i] + (y - ys[i]) / (ys[j] - ys[i]) * (xs[j] - xs[i]);
        int from = Math.max(0, (int) Math.ceil(crossing - 0.5));
        for (int x = from; x < side; x++) {
          inside[row * side + x] = !inside[row * side + x];
        }
      }
    }
  }
}
