package app.selfsame.measure;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.ConvexHull;
import app.selfsame.geometry.PointPx;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A part of the face on a grid over the aligned frame.
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

  /** The face's contour from temple to temple (0 to 32 of WFLW), then the brows' upper edges (33 to 37, 42 to 46). */
  private static final int[] CONTOUR_AND_BROWS = {
    127, 234, 93, 132, 58, 172, 136, 150, 149, 176, 148, 152, 377, 400, 378, 379, 365, 397, 288, 361, 323, 454, 356,
    70, 63, 105, 66, 107, 336, 296, 334, 293, 300
  };

  /** Everything inside the mesh's outline: the forehead's top to the chin, for measures of our own. */
  public static FaceRegion of(FaceMesh mesh, AlignedFace aligned, int side) {
    return within(mesh, aligned, side, OUTLINE);
  }

  /** What lies within a contour through some points of the mesh. */
  public static FaceRegion within(FaceMesh mesh, AlignedFace aligned, int side, int... contour) {
    return filled(inFrame(mesh, aligned, contour), side);
  }

  /**
   * The landmarked region of ISO/IEC 29794-5: the convex hull of the face's contour and brows, on a grid of
   * {@code side * side} cells over the aligned frame. The standard takes the hull of all 98 points of the WFLW scheme,
   * which ends at the brows; the mesh's points on the same contour stand in for them.
   */
  public static FaceRegion landmarked(FaceMesh mesh, AlignedFace aligned, int side) {
    return filled(ConvexHull.of(inFrame(mesh, aligned, CONTOUR_AND_BROWS)), side);
  }

  /**
   * The rows and columns that hold cells which are inside.
   *
   * @param left first column
   * @param top first row
   * @param right column behind the last; not above {@code left} when nothing is inside
   * @param bottom row behind the last
   */
  public record Bounds(int left, int top, int right, int bottom) {}

  /** Where the cells lie that are inside. */
  public Bounds bounds() {
    int left = width;
    int top = height;
    int right = 0;
    int bottom = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (inside[y * width + x]) {
          left = Math.min(left, x);
          top = Math.min(top, y);
          right = Math.max(right, x + 1);
          bottom = y + 1;
        }
      }
    }
    return new Bounds(left, top, right, bottom);
  }

  private static List<PointPx> inFrame(FaceMesh mesh, AlignedFace aligned, int[] indexes) {
    List<PointPx> points = new ArrayList<>();
    for (int index : indexes) {
      points.add(aligned.toFrame(mesh.point(index)));
    }
    return points;
  }

  private static FaceRegion filled(List<PointPx> polygon, int side) {
    double[] xs = new double[polygon.size()];
    double[] ys = new double[polygon.size()];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = polygon.get(i).x() * side / AlignedFace.SIDE_PX;
      ys[i] = polygon.get(i).y() * side / AlignedFace.SIDE_PX;
    }
    boolean[] inside = new boolean[side * side];
    double[] crossings = new double[xs.length];
    for (int row = 0; row < side; row++) {
      fillRow(inside, side, row, crossings, crossings(xs, ys, row + 0.5, crossings));
    }
    return new FaceRegion(side, side, inside);
  }

  /** Where the polygon's edges cross a line, sorted into {@code crossings}; how many there are. */
  private static int crossings(double[] xs, double[] ys, double y, double[] crossings) {
    int count = 0;
    for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
      if (ys[i] > y != ys[j] > y) {
        crossings[count++] = xs[i] + (y - ys[i]) / (ys[j] - ys[i]) * (xs[j] - xs[i]);
      }
    }
    Arrays.sort(crossings, 0, count);
    return count;
  }

  /** Even-odd rule at the middle of the row. */
  private static void fillRow(boolean[] inside, int side, int row, double[] crossings, int count) {
    for (int i = 0; i + 1 < count; i += 2) {
      int from = Math.max(0, (int) Math.ceil(crossings[i] - 0.5));
      int to = Math.min(side, (int) Math.ceil(crossings[i + 1] - 0.5));
      if (from < to) {
        Arrays.fill(inside, row * side + from, row * side + to, true);
      }
    }
  }
}
