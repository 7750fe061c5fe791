package app.selfsame.crop;

import app.selfsame.document.NowhereDocument;
import app.selfsame.document.PhotoDocument;
import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.Head;
import java.util.Optional;

/** Documents and heads to crop for. */
final class CropFixtures {
  static final PhotoDocument UNITED_STATES =
      document("size 50.8 x 50.8 mm", "head 25.4 to 34.9 mm to crown", "eyes 28.6 to 34.9 mm");
  static final PhotoDocument JAPAN = document("size 35 x 45 mm", "head 32 to 36 mm to crown", "top 2 to 6 mm");

  private CropFixtures() {}

  static PhotoDocument document(String... rules) {
    return NowhereDocument.print(String.join(" [page]\n  ", rules) + " [page]");
  }

  /** An upright head 1,000 px high, eyes half way, crown at a place; the hair rises above the crown. */
  static Head head(double crownX, double crownY, double hairPx) {
    return new Head(
        new PointPx(crownX - 150, crownY + 500), new PointPx(crownX + 150, crownY + 500),
        new PointPx(crownX, crownY + 1000), new PointPx(crownX, crownY),
        Optional.of(new PointPx(crownX, crownY - hairPx)), 0, 0, 0);
  }

  /** The head turned about a point, clockwise. */
  static Head turned(Head head, double degrees, PointPx about) {
    return new Head(
        turned(head.imageLeftEye(), degrees, about), turned(head.imageRightEye(), degrees, about),
        turned(head.chin(), degrees, about), turned(head.crown(), degrees, about),
        head.crownWithHair().map(point -> turned(point, degrees, about)), 0, 0, degrees);
  }

  static CropSolution solve(PhotoDocument document, Head head, double width, double height) {
    return CropSolver.solve(document, head, width, height).get();
  }

  static double headUnits(Crop crop, Head head) {
    return crop.fromTop(head.chin()) - crop.fromTop(head.crown());
  }

  private static PointPx turned(PointPx point, double degrees, PointPx about) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    double x = point.x() - about.x();
    double y = point.y() - about.y();
    return new PointPx(about.x() + cos * x - sin * y, about.y() + sin * x + cos * y);
  }
}
