package app.selfsame.geometry;

/**
 * Where in a photo a picture was cut out.
 *
 * @param origin upper left corner of the picture in the photo
 * @param rotationRadians of the picture's x axis against the photo's, positive clockwise as seen by the viewer
 * @param photoPxPerPicturePx photo pixels to one pixel of the picture
 */
public record PicturePlace(PointPx origin, double rotationRadians, double photoPxPerPicturePx) {
  /** The whole photo, pixel for pixel. */
  public static final PicturePlace WHOLE_PHOTO = new PicturePlace(new PointPx(0, 0), 0, 1);

  /** The point of the photo under a point of the picture. */
  public PointPx toPhoto(double x, double y) {
    double cos = Math.cos(rotationRadians) * photoPxPerPicturePx;
    double sin = Math.sin(rotationRadians) * photoPxPerPicturePx;
    return origin.plus(cos * x - sin * y, sin * x + cos * y);
  }

  /** The point of the picture over a point of the photo. */
  public PointPx toPicture(PointPx photo) {
    double cos = Math.cos(rotationRadians) / photoPxPerPicturePx;
    double sin = Math.sin(rotationRadians) / photoPxPerPicturePx;
    double dx = photo.x() - origin.x();
    double dy = photo.y() - origin.y();
    return new PointPx(cos * dx + sin * dy, -sin * dx + cos * dy);
  }
}
