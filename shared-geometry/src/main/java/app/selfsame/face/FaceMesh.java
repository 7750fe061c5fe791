package app.selfsame.face;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PointPx;

/**
 * The 478 points of one face in the photo: the 468 of the MediaPipe face mesh topology, then five of the iris on the
 * image's left and five of the other, each centre first.
 *
 * @param xyzPx x, y and depth of each point in photo pixels, flattened; depth is smaller nearer to the camera and
 *     counted from the middle of the head
 * @param presence 0..1: how sure the network is that there is a face
 */
public record FaceMesh(float[] xyzPx, double presence) {
  public static final int POINTS = 478;

  public static final int IMAGE_LEFT_EYE_OUTER = 33;
  public static final int IMAGE_LEFT_EYE_INNER = 133;
  public static final int IMAGE_RIGHT_EYE_INNER = 362;
  public static final int IMAGE_RIGHT_EYE_OUTER = 263;
  public static final int CHIN = 152;
  public static final int IMAGE_LEFT_IRIS = 468;
  public static final int IMAGE_RIGHT_IRIS = 473;

  public PointPx point(int index) {
    return new PointPx(xyzPx[3 * index], xyzPx[3 * index + 1]);
  }

  /** Midpoint of the eye's corners (ISO/IEC 39794-5, eye centre), for the eye on the image's left. */
  public PointPx imageLeftEyeCentre() {
    return point(IMAGE_LEFT_EYE_OUTER).midpointTo(point(IMAGE_LEFT_EYE_INNER));
  }

  /** Midpoint of the eye's corners (ISO/IEC 39794-5, eye centre), for the eye on the image's right. */
  public PointPx imageRightEyeCentre() {
    return point(IMAGE_RIGHT_EYE_INNER).midpointTo(point(IMAGE_RIGHT_EYE_OUTER));
  }

  /** Midpoint between the eye centres. */
  public PointPx eyeMidpoint() {
    return imageLeftEyeCentre().midpointTo(imageRightEyeCentre());
  }

  /** Distance of the eye centres as the photo shows it (ISO/IEC 39794-5, inter-eye distance). */
  public double interEyeDistancePx() {
    return imageLeftEyeCentre().distancePxTo(imageRightEyeCentre());
  }

  /** Distance from the midpoint of the eyes to the chin: the length T of ISO/IEC 29794-5. */
  public double eyesToChinPx() {
    return eyeMidpoint().distancePxTo(point(CHIN));
  }

  /** The smallest upright box around the points. */
  public BoxPx box() {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < xyzPx.length; i += 3) {
      left = Math.min(left, xyzPx[i]);
      right = Math.max(right, xyzPx[i]);
      top = Math.min(top, xyzPx[i + 1]);
      bottom = Math.max(bottom, xyzPx[i + 1]);
    }
    return new BoxPx(left, top, right - left, bottom - top);
  }
}
