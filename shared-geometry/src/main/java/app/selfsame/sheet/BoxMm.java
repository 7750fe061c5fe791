package app.selfsame.sheet;

/** An upright rectangle on a sheet, in millimetres: x to the right, y down, (0, 0) the upper left corner of the paper. */
public record BoxMm(double left, double top, double width, double height) {
  /** Finer than any printer; equal lines come out equal, by whichever sums they were found. */
  private static final double STEPS_PER_MM = 1e6;

  static BoxMm rounded(double left, double top, double width, double height) {
    return new BoxMm(round(left), round(top), round(width), round(height));
  }

  private static double round(double mm) {
    return Math.round(mm * STEPS_PER_MM) / STEPS_PER_MM;
  }

  public double right() {
    return left + width;
  }

  public double bottom() {
    return top + height;
  }

  BoxMm moved(double right, double down) {
    return rounded(left + right, top + down, width, height);
  }
}
