package app.selfsame.matting;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.ConvexHull;
import app.selfsame.geometry.PicturePlace;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.RgbaImage;
import app.selfsame.portrait.PersonShares;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture in cells half as wide as those of the person's mask: all that a trimap needs is coarser than pixels.
 *
 * @param width in cells
 * @param height in cells
 * @param stepPx pixels of the picture to an edge of a cell
 * @param unit the eye-to-chin distance in cells
 * @param chinRow the row of the chin, for a head upright in the picture
 * @param share of person in each cell, 0..1
 * @param colour mean sRGB samples of each cell, three a cell
 * @param detail difference of the lightest and the darkest pixel in and around each cell, in sRGB steps
 * @param face whether each cell reaches into the face: the hull of its points, drawn in by 3 %, as its rim is mixed
 *     with what is behind it
 */
record OutlineGrid(
    int width,
    int height,
    int stepPx,
    float unit,
    float chinRow,
    float[] share,
    float[] colour,
    float[] detail,
    boolean[] face) {
  /** How far the face is drawn in about its middle. */
  private static final double FACE = 0.97;

  static OutlineGrid of(RgbaImage picture, PicturePlace place, PersonShares shares, FaceMesh mesh) {
    double cellPx = shares.cellPx() / place.photoPxPerPicturePx();
    int step = Math.max(1, (int) Math.round(cellPx / 2));
    int width = (picture.width() + step - 1) / step;
    int height = (picture.height() + step - 1) / step;
    OutlineGrid grid =
        new OutlineGrid(
            width,
            height,
            step,
            (float) (mesh.eyesToChinPx() / place.photoPxPerPicturePx() / step),
            (float) (place.toPicture(mesh.point(FaceMesh.CHIN)).y() / step),
            new float[width * height],
            new float[3 * width * height],
            new float[width * height],
            new boolean[width * height]);
    grid.fill(picture, place, shares, mesh);
    return grid;
  }

  private void fill(RgbaImage picture, PicturePlace place, PersonShares shares, FaceMesh mesh) {
    PointPx middle = place.toPicture(mesh.box().centre());
    List<PointPx> points = new ArrayList<>();
    for (int i = 0; i < FaceMesh.POINTS; i++) {
      PointPx point = place.toPicture(mesh.point(i));
      points.add(
          new PointPx(
              (middle.x() + FACE * (point.x() - middle.x())) / stepPx,
              (middle.y() + FACE * (point.y() - middle.y())) / stepPx));
    }
    List<PointPx> hull = ConvexHull.of(points);
    for (int y = 0, cell = 0; y < height; y++) {
      for (int x = 0; x < width; x++, cell++) {
        share[cell] = shares.at(place.toPhoto((x + 0.5) * stepPx, (y + 0.5) * stepPx));
        face[cell] = reachesInto(hull, x + 0.5, y + 0.5);
        measure(picture, x * stepPx, y * stepPx, cell);
      }
    }
  }

  private void measure(RgbaImage picture, int left, int top, int cell) {
    int around = Math.max(1, stepPx / 2);
    int right = Math.min(picture.width(), left + stepPx + around);
    int bottom = Math.min(picture.height(), top + stepPx + around);
    int lowest = 255;
    int highest = 0;
    float red = 0;
    float green = 0;
    float blue = 0;
    int count = 0;
    for (int y = Math.max(0, top - around); y < bottom; y++) {
      for (int x = Math.max(0, left - around); x < right; x++) {
        int pixel = picture.pixels()[y * picture.width() + x];
        int r = pixel & 0xff;
        int g = pixel >>> 8 & 0xff;
        int b = pixel >>> 16 & 0xff;
        int grey = r + 2 * g + b >> 2;
        lowest = Math.min(lowest, grey);
        highest = Math.max(highest, grey);
        red += r;
        green += g;
        blue += b;
        count++;
      }
    }
    colour[3 * cell] = red / count;
    colour[3 * cell + 1] = green / count;
    colour[3 * cell + 2] = blue / count;
    detail[cell] = highest - lowest;
  }

  /** Whether any of a cell of side 1 lies inside, given its middle. */
  private static boolean reachesInto(List<PointPx> hull, double x, double y) {
    for (int i = 0; i < hull.size(); i++) {
      PointPx a = hull.get(i);
      PointPx b = hull.get((i + 1) % hull.size());
      double along = b.x() - a.x();
      double down = b.y() - a.y();
      double reach = (Math.abs(along) + Math.abs(down)) / 2;
      if (along * (y - a.y()) - down * (x - a.x()) + reach < 0) {
        return false;
      }
    }
    return true;
  }

  int cells() {
    return width * height;
  }

  /** Values of the cells, one each, to be read between them. */
  CellPlane plane(float[] values) {
    return new CellPlane(width, height, stepPx, values);
  }

  int cellAt(int xPx, int yPx) {
    return yPx / stepPx * width + xPx / stepPx;
  }
}
