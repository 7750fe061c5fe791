package app.selfsame.mrz;

import app.selfsame.geometry.PointPx;

/**
 * A photo scaled and turned about its centre, as the finder of lines looks at it.
 *
 * @param image all of the photo; what the turn leaves empty repeats the photo's edge
 */
record WorkingView(GreyImage image, double photoCentreX, double photoCentreY, double cos, double sin, double pxPerPx) {
  /** Up to so much larger may the pixels be that a view is sampled from: larger than the view's own is blurred a little. */
  private static final double MOST_COARSE = Math.sqrt(2);

  /**
   * Makes a view.
   *
   * @param photo what is looked at
   * @param longestPx of the photo's sides in the view
   * @param rotationRadians of the view's x axis against the photo's, positive clockwise
   */
  static WorkingView of(GreyLevels photo, int longestPx, double rotationRadians) {
    double pxPerPx = (double) Math.max(photo.photoWidth(), photo.photoHeight()) / longestPx;
    double cos = Math.cos(rotationRadians);
    double sin = Math.sin(rotationRadians);
    double viewWidth = (Math.abs(cos) * photo.photoWidth() + Math.abs(sin) * photo.photoHeight()) / pxPerPx;
    double viewHeight = (Math.abs(sin) * photo.photoWidth() + Math.abs(cos) * photo.photoHeight()) / pxPerPx;
    int width = Math.max(1, (int) Math.round(viewWidth));
    int height = Math.max(1, (int) Math.round(viewHeight));
    GreyImage level = photo.levelFor(pxPerPx * MOST_COARSE);
    double scaleX = (double) level.width() / photo.photoWidth();
    double scaleY = (double) level.height() / photo.photoHeight();
    double stepX = cos * pxPerPx * scaleX;
    double stepY = sin * pxPerPx * scaleY;
    byte[] samples = new byte[width * height];
    for (int y = 0, at = 0; y < height; y++) {
      double v = y + 0.5 - height / 2.0;
      double u = 0.5 - width / 2.0;
      double startX = (photo.photoWidth() / 2.0 + (cos * u - sin * v) * pxPerPx) * scaleX - 0.5;
      double startY = (photo.photoHeight() / 2.0 + (sin * u + cos * v) * pxPerPx) * scaleY - 0.5;
      for (int x = 0; x < width; x++, at++) {
        samples[at] = (byte) (int) (level.linear(startX + stepX * x, startY + stepY * x) + 0.5f);
      }
    }
    return new WorkingView(
        new GreyImage(width, height, samples), photo.photoWidth() / 2.0, photo.photoHeight() / 2.0, cos, sin, pxPerPx);
  }

  /** The place of the photo under a place of the view, both counted from the outer corner of the first pixel. */
  PointPx toPhoto(double x, double y) {
    double u = (x - image.width() / 2.0) * pxPerPx;
    double v = (y - image.height() / 2.0) * pxPerPx;
    return new PointPx(photoCentreX + cos * u - sin * v, photoCentreY + sin * u + cos * v);
  }
}
