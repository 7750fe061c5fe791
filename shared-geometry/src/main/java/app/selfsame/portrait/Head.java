package app.selfsame.portrait;

import app.selfsame.geometry.PointPx;
import java.util.List;
import java.util.Optional;

/**
 * One person's head in an upright photo, as far as rules need it. "Image-left" is the viewer's left.
 *
 * @param imageLeftEye centre of the eye on the left of the image
 * @param imageRightEye centre of the eye on the right of the image
 * @param chin lowest point of the chin (menton)
 * @param crown top of the skull under the hair, estimated
 * @param crownWithHair highest point of the hair, or of what is worn on the head; absent until the person was
 *     separated from the background, and when that point is not in the photo or could not be told from the background
 * @param yawDegrees turned to the side: positive towards the image's right
 * @param pitchDegrees positive with the chin raised
 * @param rollDegrees tilted in the plane of the image: positive clockwise as seen by the viewer
 * @param crownDoubtPx how far above or below {@code crown} the top of the skull may as well lie; 0 where it can be seen
 * @param hairBeside the outermost points of hair and ears to the left and right, above the middle of the face; none
 *     before the person was separated from the background, and none on a side that goes on too far, as others' do, or
 *     to the photo's edge
 * @param hairLeavesPhoto whether hair, or what is worn, reaches the photo's edge above the head and may go on beyond it
 */
public record Head(
    PointPx imageLeftEye,
    PointPx imageRightEye,
    PointPx chin,
    PointPx crown,
    Optional<PointPx> crownWithHair,
    double yawDegrees,
    double pitchDegrees,
    double rollDegrees,
    double crownDoubtPx,
    List<PointPx> hairBeside,
    boolean hairLeavesPhoto) {

  /** A head whose crown is sure, with nothing known beside it. */
  public Head(
      PointPx imageLeftEye,
      PointPx imageRightEye,
      PointPx chin,
      PointPx crown,
      Optional<PointPx> crownWithHair,
      double yawDegrees,
      double pitchDegrees,
      double rollDegrees) {
    this(
        imageLeftEye, imageRightEye, chin, crown, crownWithHair, yawDegrees, pitchDegrees, rollDegrees, 0, List.of(),
        false);
  }

  /** The same head where the image's origin lies elsewhere. */
  public Head movedBy(double dx, double dy) {
    return new Head(
        imageLeftEye.plus(dx, dy),
        imageRightEye.plus(dx, dy),
        chin.plus(dx, dy),
        crown.plus(dx, dy),
        crownWithHair.map(point -> point.plus(dx, dy)),
        yawDegrees,
        pitchDegrees,
        rollDegrees,
        crownDoubtPx,
        hairBeside.stream().map(point -> point.plus(dx, dy)).toList(),
        hairLeavesPhoto);
  }

  /** Midpoint between the eye centres: the eye line passes through it. */
  public PointPx eyeMidpoint() {
    return imageLeftEye.midpointTo(imageRightEye);
  }

  /** Half way between eyes and chin: where the face's centre line is measured. */
  public PointPx faceCentre() {
    return eyeMidpoint().midpointTo(chin);
  }

  /** Distance from the midpoint of the eyes to the chin: the length T of ISO/IEC 29794-5. */
  public double eyesToChinPx() {
    return eyeMidpoint().distancePxTo(chin);
  }

  /** Distance between the eye centres in the image, not corrected for yaw. */
  public double interEyeDistancePx() {
    return imageLeftEye.distancePxTo(imageRightEye);
  }
}
