package app.selfsame.adjustment;

import app.selfsame.crop.Crop;
import app.selfsame.geometry.PointPx;

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
