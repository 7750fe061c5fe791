package app.selfsame.sheet;

/**
 * A copy of a photo on a sheet.
 *
 * @param photo which, counted from 0
 * @param box where it lies
 * @param turned whether it lies on its side there, a quarter turned clockwise
 */
public record Placement(int photo, BoxMm box, boolean turned) {
  Placement moved(double right, double down) {
    return new Placement(photo, box.moved(right, down), turned);
  }
}
