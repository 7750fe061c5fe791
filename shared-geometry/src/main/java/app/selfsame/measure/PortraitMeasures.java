package app.selfsame.measure;

import app.selfsame.face.Face;
import app.selfsame.image.TensorSampler;
import app.selfsame.portrait.Head;
import app.selfsame.portrait.PersonMask;
import java.util.OptionalDouble;

/**
 * Light and sharpness of one portrait, and how even its background is.
 *
 * @param overexposedShare share of the face, 0..1, that is burnt out (ISO/IEC 29794-5, 0x47)
 * @param brightestLuminance linear luminance, 0..255, that 2 % of the face exceed
 * @param sharpnessRatio fine detail of the face over coarse detail
 * @param backgroundGradient mean Scharr gradient of the background's luminance (ISO/IEC 29794-5, 0x42); absent when
 *     the photo shows too little background
 */
public record PortraitMeasures(
    double overexposedShare,
    double brightestLuminance,
    double sharpnessRatio,
    OptionalDouble backgroundGradient) {

  /**
   * Takes all measures.
   *
   * @param photoWidth of the photo, in pixels
   * @param photoHeight of the photo, in pixels
   */
  public static PortraitMeasures of(
      TensorSampler photo, Face face, Head head, PersonMask mask, int photoWidth, int photoHeight) {
    AlignedFace aligned = new AlignedFace(photo, head);
    int side = AlignedFace.SIDE_PX;
    LuminancePlane plane = aligned.luminance(0, 0, side, side, side, side);
    FaceRegion region = FaceRegion.of(face.mesh(), aligned, side);
    Exposure exposure = Exposure.of(plane, region);
    return new PortraitMeasures(
        exposure.overexposedShare(),
        exposure.brightest(),
        Sharpness.ratio(plane, region),
        BackgroundUniformity.meanGradient(aligned, mask, photoWidth, photoHeight));
  }
}
