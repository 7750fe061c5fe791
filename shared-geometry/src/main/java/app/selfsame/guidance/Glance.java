package app.selfsame.guidance;

import app.selfsame.face.Face;
import app.selfsame.face.Sighting;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.TensorSampler;
import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.features.EyesOpen;
import app.selfsame.measure.features.MouthClosed;
import app.selfsame.portrait.Head;
import app.selfsame.portrait.HeadMeasurer;
import java.util.Optional;

/**
 * What one frame shows.
 *
 * @param widthPx of the frame
 * @param heightPx of the frame
 * @param photoPxPerPx pixels that the photo would have for one of the frame
 * @param portrait of the largest face; empty when there is none
 * @param isAlone whether nobody else is there
 */
public record Glance(
    int widthPx, int heightPx, double photoPxPerPx, Optional<SeenPortrait> portrait, boolean isAlone) {
  /**
   * A face as far as guiding needs it.
   *
   * @param head in pixels of the frame, the crown estimated
   * @param eyesOpen as {@link EyesOpen} measures it, a ratio
   * @param mouthOpen as {@link MouthClosed} measures it, a ratio
   * @param light on it
   * @param sharpness of the eyes, as {@link EyeSharpness} measures it
   */
  record SeenPortrait(Head head, double eyesOpen, double mouthOpen, FaceLight light, double sharpness) {
    private static SeenPortrait of(Face face, TensorSampler frame) {
      Head head = HeadMeasurer.withoutHair(face);
      return new SeenPortrait(
          head,
          EyesOpen.ratio(face.mesh()),
          MouthClosed.ratio(face.mesh()),
          FaceLight.of(face.mesh(), new AlignedFace(frame, head)),
          EyeSharpness.of(head, frame));
    }

    /** Height of the head, from chin to crown. */
    double headPx() {
      return head.crown().distancePxTo(head.chin());
    }
  }

  /**
   * What is seen on a frame.
   *
   * @param photoPxPerPx pixels of the camera to one of the frame, which may have been made smaller
   */
  public static Glance of(Sighting sighting, ImagePyramid frame, double photoPxPerPx) {
    TensorSampler sampler = new TensorSampler(frame);
    return new Glance(
        frame.photo().width(),
        frame.photo().height(),
        photoPxPerPx,
        sighting.face().map(face -> SeenPortrait.of(face, sampler)),
        sighting.isAlone());
  }

  /** The template over the frame. */
  CameraTemplate template(Framing framing) {
    return new CameraTemplate(framing, widthPx, heightPx, photoPxPerPx);
  }
}
