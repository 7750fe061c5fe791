package app.selfsame.guidance;

import app.selfsame.geometry.BoxPx;

/**
 * Where a head is to be in a camera's picture so that a document's picture can be cut out of it, with room to turn and
 * to move it. Lengths are pixels of the camera's picture.
 *
 * @param framing what is to be cut out
 * @param widthPx of the camera's picture
 * @param heightPx of the camera's picture
 * @param photoPxPerPx pixels that the photo would have for one of these, where the picture was made smaller to be looked at
 */
public record CameraTemplate(Framing framing, double widthPx, double heightPx, double photoPxPerPx) {
  /** The largest frame to the camera's picture: what is left is room. */
  private static final double LARGEST = 0.92;

  /** The frame that is drawn, to the largest: who fills it is neither too near nor too far. */
  private static final double DRAWN = 0.87;

  /** Heads smaller than this, to the largest, leave too much of the camera's picture unused. */
  private static final double SMALLEST = 0.55;

  /** However many pixels are wanted, heads of this size, to the largest, are near enough: nearer, faces are distorted. */
  private static final double NEAR_ENOUGH = 0.8;

  /** Distance between the eye centres that ISO/IEC 39794-5:2019 asks for, in pixels. */
  private static final double INTER_EYE_PX = 90;

  /** Height of the head to the distance between the eyes. */
  private static final double HEAD_TO_INTER_EYE = 3.6;

  /** Width of the head to its height, ears left out. */
  private static final double HEAD_ASPECT = 0.74;

  /** Of a picture as the camera gives it. */
  public CameraTemplate(Framing framing, double widthPx, double heightPx) {
    this(framing, widthPx, heightPx, 1);
  }

  /** The greatest height of a head around which the frame fits. */
  public double mostHeadPx() {
    return framing.headShare() * largestFrameHeightPx();
  }

  /** The least height of a head that has pixels enough, or as many as this camera can give without coming too near. */
  public double leastHeadPx() {
    double wanted = Math.max(HEAD_TO_INTER_EYE * INTER_EYE_PX, framing.headShare() * framing.leastHeightPx());
    return mostHeadPx() * Math.max(SMALLEST, Math.min(NEAR_ENOUGH, wanted / photoPxPerPx / mostHeadPx()));
  }

  private double largestFrameHeightPx() {
    return LARGEST * Math.min(heightPx, widthPx / framing.aspect());
  }

  /** The document's picture as it is drawn over the camera's. */
  public BoxPx frame() {
    double height = DRAWN * largestFrameHeightPx();
    double width = framing.aspect() * height;
    return new BoxPx((widthPx - width) / 2, (heightPx - height) / 2, width, height);
  }

  /** The head as it is drawn: from crown to chin. */
  public BoxPx head() {
    BoxPx frame = frame();
    double height = framing.headShare() * frame.height();
    double width = HEAD_ASPECT * height;
    return new BoxPx((widthPx - width) / 2, eyeLineY() - Framing.EYES_IN_HEAD * height, width, height);
  }

  /** Height of the eye line, from the top. */
  public double eyeLineY() {
    return frame().top() + framing.eyesFromTop() * frame().height();
  }

  /** The picture that would be cut out around a head, which may reach beyond the camera's. */
  BoxPx around(double faceCentreX, double eyesY, double headPx) {
    double height = headPx / framing.headShare();
    double width = framing.aspect() * height;
    return new BoxPx(faceCentreX - width / 2, eyesY - framing.eyesFromTop() * height, width, height);
  }
}
