package app.selfsame.measure;

import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.image.TensorSampler;
import app.selfsame.portrait.Head;
import java.util.List;

/**
 * The frame in which measures are taken, so that they do not depend on how large or how tilted the face is in the
 * photo: ISO/IEC 29794-5 (reference implementation) lays the eyes of the image's left and right on (251, 272) and
 * (364, 272) of 616 x 616 pixels.
 */
public final class AlignedFace {
  public static final int SIDE_PX = 616;
  public static final double EYE_Y_PX = 272;
  public static final double IMAGE_LEFT_EYE_X_PX = 251;
  public static final double IMAGE_RIGHT_EYE_X_PX = 364;

  private final TensorSampler photo;
  private final OrientedBoxPx frame;

  /** The frame around a head. */
  public AlignedFace(TensorSampler photo, Head head) {
    this.photo = photo;
    PointPx left = head.imageLeftEye();
    PointPx right = head.imageRightEye();
    double roll = Math.atan2(right.y() - left.y(), right.x() - left.x());
    double scale = head.interEyeDistancePx() / (IMAGE_RIGHT_EYE_X_PX - IMAGE_LEFT_EYE_X_PX);
    double besideMiddle = (SIDE_PX / 2.0 - (IMAGE_LEFT_EYE_X_PX + IMAGE_RIGHT_EYE_X_PX) / 2) * scale;
    double belowEyes = (SIDE_PX / 2.0 - EYE_Y_PX) * scale;
    PointPx centre =
        head.eyeMidpoint()
            .plus(
                besideMiddle * Math.cos(roll) - belowEyes * Math.sin(roll),
                besideMiddle * Math.sin(roll) + belowEyes * Math.cos(roll));
    this.frame = new OrientedBoxPx(centre.x(), centre.y(), SIDE_PX * scale, SIDE_PX * scale, roll);
  }

  /** The point of the photo under a point of the aligned frame. */
  public PointPx toPhoto(double x, double y) {
    return frame.toImage(x / SIDE_PX, y / SIDE_PX);
  }

  /** A point of the photo in the aligned frame. */
  public PointPx toFrame(PointPx point) {
    return new PointPx(frame.xShareOf(point) * SIDE_PX, frame.yShareOf(point) * SIDE_PX);
  }

  /** Photo pixels to a pixel of the frame: below 1 the frame is enlarged. */
  public double photoPxPerFramePx() {
    return frame.width() / SIDE_PX;
  }

  /** A box of the frame as it lies on the photo. */
  public RegionPx region(double left, double top, double width, double height) {
    return new RegionPx(
        List.of(
            toPhoto(left, top),
            toPhoto(left + width, top),
            toPhoto(left + width, top + height),
            toPhoto(left, top + height)));
  }

  /** The whole frame in sRGB: {@code SIDE_PX * SIDE_PX * 3} samples 0..255. */
  float[] colour() {
    return photo.sample(frame, SIDE_PX, SIDE_PX, 0, 255, TensorSampler.Border.REPLICATE);
  }

  /**
   * Linear luminance of a part of the frame.
   *
   * @param left of the part, in frame pixels
   * @param top of the part, in frame pixels
   * @param partWidth in frame pixels
   * @param partHeight in frame pixels
   * @param width samples a row
   * @param height rows
   */
  public LuminancePlane luminance(double left, double top, double partWidth, double partHeight, int width, int height) {
    PointPx centre = toPhoto(left + partWidth / 2, top + partHeight / 2);
    double scale = photoPxPerFramePx();
    OrientedBoxPx part =
        new OrientedBoxPx(centre.x(), centre.y(), partWidth * scale, partHeight * scale, frame.rotationRadians());
    return LuminancePlane.of(photo.sample(part, width, height, 0, 255, TensorSampler.Border.REPLICATE), width, height);
  }
}
