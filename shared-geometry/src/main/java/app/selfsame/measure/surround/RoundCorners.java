package app.selfsame.measure.surround;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.image.RgbaImage;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import java.util.ArrayList;
import java.util.List;

/**
 * Corners of the picture that are rounded off, as apps and screenshots do: one colour up to an arc of a circle that
 * touches both sides, alike at three corners at least. Corners of the wall's own colour do not show, and harm nobody.
 *
 * @param radiusPx of the arcs; 0 when the corners are square
 * @param corners what is cut off, as triangles between the ends of the arcs
 */
public record RoundCorners(double radiusPx, List<RegionPx> corners) {
  private static final RoundCorners NONE = new RoundCorners(0, List.of());

  /** How far an arc stays away from its corner on either axis, in radii: 1 - 1 / sqrt(2). */
  private static final double ARC_ON_DIAGONAL = 0.29289;

  private static final int LEAST_CORNERS = 3;
  private static final int LEAST_ON_DIAGONAL_PX = 3;

  /** In shares of the picture's shorter side. */
  private static final double LARGEST = 0.5;

  private static final int ROWS = 18;
  private static final double ROWS_ON_ARC = 0.9;
  private static final double OFF_ARC = 0.05;
  private static final int TOLERANCE = 24;
  private static final double SAME_RADIUS = 0.12;

  public RoundCorners {
    corners = List.copyOf(corners);
  }

  /** The radius over the picture's shorter side: a ratio. */
  public static Measurement of(Portrait portrait) {
    PictureArea area = PictureArea.of(portrait);
    RoundCorners round = of(portrait.photo(), area.box());
    double shorter = Math.min(area.box().width(), area.box().height());
    return Measurement.of(MeasureId.ROUND_CORNERS, round.radiusPx / shorter).at(round.corners);
  }

  /** The corners of a part of a photo. */
  static RoundCorners of(RgbaImage photo, BoxPx picture) {
    double sum = 0;
    int colour = 0;
    List<RegionPx> corners = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Corner corner = new Corner(photo, picture, i % 2 == 0 ? 1 : -1, i < 2 ? 1 : -1);
      double radius = corner.radiusPx();
      boolean alike =
          corners.isEmpty()
              || Math.abs(radius * corners.size() / sum - 1) <= SAME_RADIUS
                  && Side.difference(colour, corner.colour()) <= TOLERANCE;
      if (radius > 0 && alike) {
        sum += radius;
        colour = corner.colour();
        corners.add(corner.triangle(radius));
      }
    }
    return corners.size() < LEAST_CORNERS ? NONE : new RoundCorners(sum / corners.size(), corners);
  }

  /** The part of a photo that is picture, and before it what is clear of rounded corners as well, if there are any. */
  public static List<BoxPx> areas(RgbaImage photo, BoxPx picture) {
    RoundCorners round = of(photo, picture);
    return round.corners.isEmpty() ? List.of(picture) : List.of(round.square(picture), picture);
  }

  /** The largest part of the picture that has none of its corners. */
  private BoxPx square(BoxPx picture) {
    double cut = Math.ceil(ARC_ON_DIAGONAL * radiusPx) + 1;
    return new BoxPx(
        picture.left() + cut, picture.top() + cut, picture.width() - 2 * cut, picture.height() - 2 * cut);
  }

  /** One corner of the picture, with axes into it. */
  private record Corner(RgbaImage photo, BoxPx picture, int inX, int inY) {
    int colour() {
      return pixel(0, 0);
    }

    int pixel(int x, int y) {
      int left = (int) (inX > 0 ? picture.left() + x : picture.right() - 1 - x);
      int top = (int) (inY > 0 ? picture.top() + y : picture.bottom() - 1 - y);
      return photo.pixel(left, top);
    }

    private boolean isCut(int x, int y) {
      return Side.difference(pixel(x, y), colour()) <= TOLERANCE;
    }

    /** The arc's radius; 0 when the corner's colour does not end at one. */
    double radiusPx() {
      double largest = LARGEST * Math.min(picture.width(), picture.height());
      int diagonal = 0;
      while (diagonal <= ARC_ON_DIAGONAL * largest && isCut(diagonal, diagonal)) {
        diagonal++;
      }
      double radius = diagonal / ARC_ON_DIAGONAL;
      if (diagonal < LEAST_ON_DIAGONAL_PX || radius > largest) {
        return 0;
      }
      int onArc = 0;
      for (int i = 1; i <= ROWS; i++) {
        int row = (int) (radius * i / (ROWS + 1));
        double expected = radius - Math.sqrt(radius * radius - (radius - row - 0.5) * (radius - row - 0.5));
        int x = 0;
        while (x < radius && isCut(x, row)) {
          x++;
        }
        onArc += Math.abs(x - expected) <= 2 + OFF_ARC * radius ? 1 : 0;
      }
      return onArc >= ROWS_ON_ARC * ROWS ? radius : 0;
    }

    RegionPx triangle(double radius) {
      PointPx corner =
          new PointPx(inX > 0 ? picture.left() : picture.right(), inY > 0 ? picture.top() : picture.bottom());
      return new RegionPx(List.of(corner, corner.plus(inX * radius, 0), corner.plus(0, inY * radius)));
    }
  }
}
