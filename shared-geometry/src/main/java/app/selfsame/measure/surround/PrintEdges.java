package app.selfsame.measure.surround;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.ConvexHull;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.image.RgbaImage;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import java.util.List;
import java.util.Optional;

/**
 * The edges of a print that lies on a page or on a scanner's lid: the share of the photo around it, a ratio of areas;
 * 0 when there is none. Around the print there is one colour up to all four edges of the picture, and what is left
 * fills a rectangle, however it is turned; or it has a straight lower edge, where the print's wall has the page's
 * colour and only the person is seen to be cut off.
 *
 * <p>Known failure: a print on a desk of changing colour, and one whose edge lies at the picture's own.
 */
public final class PrintEdges {
  /** Enough for an edge turned by half a degree. */
  private static final int LONGEST_PX = 512;

  private static final double TURNED_DEGREES = 0.4;

  /** Share of the box that the print fills. */
  private static final double FILLED = 0.96;

  private PrintEdges() {}

  public static Measurement of(Portrait portrait) {
    RgbaImage plane = portrait.reduced(LONGEST_PX);
    double scale = (double) portrait.photo().width() / plane.width();
    BoxPx picture = PictureArea.of(portrait).box();
    Inside inside = new Inside(
        (int) Math.ceil(picture.left() / scale), (int) Math.ceil(picture.top() / scale),
        (int) Math.min(plane.width(), picture.right() / scale),
        (int) Math.min(plane.height(), picture.bottom() / scale));
    // A border that is not turned is no print's page; and one side of a print that is hardly turned looks like one.
    Inside whole = Inside.of(plane);
    Optional<OrientedBoxPx> turned =
        find(plane, whole).filter(box -> Math.abs(box.rotationRadians()) * 180 / Math.PI >= TURNED_DEGREES);
    Optional<OrientedBoxPx> print = turned.isPresent() ? turned : find(plane, inside);
    if (print.isEmpty()) {
      return Measurement.of(MeasureId.PRINT_EDGES, 0);
    }
    OrientedBoxPx box = print.get();
    double share = 1 - box.width() * box.height() / ((double) whole.width() * whole.height());
    return Measurement.of(MeasureId.PRINT_EDGES, Math.max(0, share)).at(region(box, scale));
  }

  /** The print in a picture, in the picture's pixels. */
  static Optional<OrientedBoxPx> find(RgbaImage picture, Inside inside) {
    return Page.around(picture, inside).flatMap(PrintEdges::print);
  }

  private static Optional<OrientedBoxPx> print(Page page) {
    List<PointPx> hull = ConvexHull.of(page.printOutline());
    OrientedBoxPx box = SmallestBox.around(hull);
    boolean isPrint = page.printAreaPx() >= FILLED * box.width() * box.height() || page.endsStraightBelow();
    return isPrint ? Optional.of(box) : Optional.empty();
  }

  private static RegionPx region(OrientedBoxPx box, double scale) {
    return new RegionPx(
        List.of(
            scaled(box.toImage(0, 0), scale), scaled(box.toImage(1, 0), scale), scaled(box.toImage(1, 1), scale),
            scaled(box.toImage(0, 1), scale)));
  }

  private static PointPx scaled(PointPx point, double scale) {
    return new PointPx(point.x() * scale, point.y() * scale);
  }
}
