package app.selfsame.adjustment;

import app.selfsame.crop.Crop;
import app.selfsame.geometry.PointPx;
import java.util.List;

/**
 * How the picture is moved under a document's frame, which stays where it is: enlarged and turned about a point, then
 * shifted. Lengths are in the frame's unit, from its upper left corner.
 *
 * @param aboutX the point that enlarging and turning leave where it is
 * @param aboutY the point that enlarging and turning leave where it is
 * @param zoom times as large; above 0
 * @param clockwiseDegrees how far the picture is turned
 * @param right how far everything is shifted afterwards
 * @param down how far everything is shifted afterwards
 */
public record CropMove(
    double aboutX, double aboutY, double zoom, double clockwiseDegrees, double right, double down) {

  public static CropMove shift(double right, double down) {
    return new CropMove(0, 0, 1, 0, right, down);
  }

  public static CropMove zoom(double factor, double aboutX, double aboutY) {
    return new CropMove(aboutX, aboutY, factor, 0, 0, 0);
  }

  public static CropMove turn(double clockwiseDegrees, double aboutX, double aboutY) {
    return new CropMove(aboutX, aboutY, 1, clockwiseDegrees, 0, 0);
  }

  /** One finger that has gone from a point to another. */
  public static CropMove finger(FramePoint from, FramePoint to) {
    return shift(to.right() - from.right(), to.down() - from.down());
  }

  /**
   * Two fingers on the picture, which stays under both: they shift, enlarge and turn it.
   *
   * @param before where they were
   * @param after where they are, in the same order
   */
  public static CropMove fingers(List<FramePoint> before, List<FramePoint> after) {
    double x = across(before);
    double y = along(before);
    double newX = across(after);
    double newY = along(after);
    double distance = Math.hypot(x, y);
    double newDistance = Math.hypot(newX, newY);
    double right = (before.get(0).right() + before.get(1).right()) / 2;
    double down = (before.get(0).down() + before.get(1).down()) / 2;
    double newRight = (after.get(0).right() + after.get(1).right()) / 2;
    double newDown = (after.get(0).down() + after.get(1).down()) / 2;
    if (distance == 0 || newDistance == 0) {
      return shift(newRight - right, newDown - down);
    }
    double clockwise = Math.atan2(x * newY - y * newX, x * newX + y * newY) * 180 / Math.PI;
    return new CropMove(right, down, newDistance / distance, clockwise, newRight - right, newDown - down);
  }

  private static double across(List<FramePoint> fingers) {
    return fingers.get(1).right() - fingers.get(0).right();
  }

  private static double along(List<FramePoint> fingers) {
    return fingers.get(1).down() - fingers.get(0).down();
  }

  /** The frame on the photo after the move: it goes the other way than the picture. */
  public Crop apply(Crop crop) {
    PointPx fixed = crop.toPhoto(aboutX, aboutY);
    Crop turned =
        new Crop(
            crop.frame(), new PointPx(0, 0), crop.rotationDegrees() - clockwiseDegrees, crop.pxPerUnit() / zoom);
    PointPx corner = turned.toPhoto(aboutX + right, aboutY + down);
    return new Crop(
        crop.frame(), fixed.plus(-corner.x(), -corner.y()), turned.rotationDegrees(), turned.pxPerUnit());
  }
}
