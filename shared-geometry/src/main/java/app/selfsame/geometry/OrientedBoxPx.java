package app.selfsame.geometry;

/** A box of an image, turned about its centre. */
public final class OrientedBoxPx {
  private final double centreX;
  private final double centreY;
  private final double width;
  private final double height;
  private final double rotationRadians;
  /** Kept, because masks and frames ask for a hundred thousand points of one box. */
  private final double cos;

  private final double sin;

  /**
   * A box.
   *
   * @param centreX of the box, in pixels
   * @param centreY of the box, in pixels
   * @param width along the box's own x axis, in pixels
   * @param height along the box's own y axis, in pixels
   * @param rotationRadians of the box's x axis against the image's, positive clockwise as seen by the viewer
   */
  public OrientedBoxPx(double centreX, double centreY, double width, double height, double rotationRadians) {
    this.centreX = centreX;
    this.centreY = centreY;
    this.width = width;
    this.height = height;
    this.rotationRadians = rotationRadians;
    this.cos = Math.cos(rotationRadians);
    this.sin = Math.sin(rotationRadians);
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  public double rotationRadians() {
    return rotationRadians;
  }

  /** The point of the image under a point of the box given as shares of its width and height from its upper left. */
  public PointPx toImage(double xShare, double yShare) {
    double u = (xShare - 0.5) * width;
    double v = (yShare - 0.5) * height;
    return new PointPx(centreX + u * cos - v * sin, centreY + u * sin + v * cos);
  }

  /** Where a point of the image lies in the box, as a share of its width from the left. */
  public double xShareOf(PointPx point) {
    return ((point.x() - centreX) * cos + (point.y() - centreY) * sin) / width + 0.5;
  }

  /** Where a point of the image lies in the box, as a share of its height from the top. */
  public double yShareOf(PointPx point) {
    return (-(point.x() - centreX) * sin + (point.y() - centreY) * cos) / height + 0.5;
  }
}
