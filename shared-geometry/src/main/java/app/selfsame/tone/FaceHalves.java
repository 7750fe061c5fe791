package app.selfsame.tone;

import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.Head;

/**
 * Where the two halves of a face lie in a picture, as a smooth field: 1 in the midst of the image's left cheek, 0 in
 * the midst of the other, 0.5 along the line from forehead to chin and far from the face.
 *
 * @param centre half way between eyes and chin
 * @param rightX x of the unit vector across the face, towards the image's right
 * @param rightY its y
 * @param eyesToChinPx the face's measure
 */
public record FaceHalves(PointPx centre, double rightX, double rightY, double eyesToChinPx) {
  /** In distances from eyes to chin: how far beside the middle line the field is three quarters of the way. */
  private static final double SOFT_EDGE = 0.25;

  /** In distances from eyes to chin: the face ends at about 1, and the field fades out behind it. */
  private static final double REACH = 1.6;

  static FaceHalves of(Head head) {
    PointPx left = head.imageLeftEye();
    PointPx right = head.imageRightEye();
    double distance = head.interEyeDistancePx();
    return new FaceHalves(
        head.faceCentre(),
        (right.x() - left.x()) / distance,
        (right.y() - left.y()) / distance,
        head.eyesToChinPx());
  }

  /**
   * The share of the image's left half, on a grid of {@code columns * rows} cells over the picture, rows from the top.
   * It is smooth enough for cells of an eighth of {@link #eyesToChinPx()}, to be interpolated between.
   */
  public float[] imageLeftShares(int columns, int rows, double pxPerColumn, double pxPerRow) {
    float[] shares = new float[columns * rows];
    for (int row = 0, at = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        shares[at++] = (float) imageLeftShare((column + 0.5) * pxPerColumn, (row + 0.5) * pxPerRow);
      }
    }
    return shares;
  }

  private double imageLeftShare(double x, double y) {
    double dx = (x - centre.x()) / eyesToChinPx;
    double dy = (y - centre.y()) / eyesToChinPx;
    double across = dx * rightX + dy * rightY;
    double square = (dx * dx + dy * dy) / (REACH * REACH);
    return 0.5 - 0.5 * Math.tanh(across / (2 * SOFT_EDGE)) * Math.exp(-square * square);
  }
}
