package app.selfsame.likeness;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.TensorSampler;

/**
 * The square of a photo that the recognition network looks at: the similarity transformation with the least squared distance
 * between the mean face and the face. Another way to lay it makes templates that cannot be compared with these: {@link
 * FaceTemplate#VERSION}.
 *
 * <p>Source: Umeyama, "Least-squares estimation of transformation parameters between two point patterns", IEEE PAMI 13
 * (1991), without reflection.
 */
final class RecognitionChip {
  static final int SIDE_PX = 150;

  /** Around the mean face, of its side. dlib lays 0.25; with less, the mesh tells people apart better. */
  private static final double PADDING = 0.15;

  private RecognitionChip() {}

  /** {@code SIDE_PX x SIDE_PX x 3} samples of red, green and blue, 0..1; black where the photo ends. */
  static float[] sample(TensorSampler photo, FaceMesh mesh) {
    return photo.sample(box(mesh), SIDE_PX, SIDE_PX, 0, 1, TensorSampler.Border.BLACK);
  }

  /** Where the chip lies in the photo. */
  static OrientedBoxPx box(FaceMesh mesh) {
    int n = MeanFace.size();
    double meanX = 0;
    double meanY = 0;
    double faceX = 0;
    double faceY = 0;
    for (int i = 0; i < n; i++) {
      PointPx point = MeanFace.on(mesh, i);
      meanX += MeanFace.x(i) / n;
      meanY += MeanFace.y(i) / n;
      faceX += point.x() / n;
      faceY += point.y() / n;
    }
    double along = 0;
    double across = 0;
    double spread = 0;
    for (int i = 0; i < n; i++) {
      PointPx point = MeanFace.on(mesh, i);
      double x = MeanFace.x(i) - meanX;
      double y = MeanFace.y(i) - meanY;
      along += x * (point.x() - faceX) + y * (point.y() - faceY);
      across += x * (point.y() - faceY) - y * (point.x() - faceX);
      spread += x * x + y * y;
    }
    double cos = along / spread;
    double sin = across / spread;
    double right = 0.5 - meanX;
    double below = 0.5 - meanY;
    double side = Math.hypot(cos, sin) * (1 + 2 * PADDING);
    return new OrientedBoxPx(
        faceX + cos * right - sin * below, faceY + sin * right + cos * below, side, side, Math.atan2(sin, cos));
  }
}
