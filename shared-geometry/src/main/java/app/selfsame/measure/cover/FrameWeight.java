package app.selfsame.measure.cover;

import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import java.util.Optional;

/**
 * How heavy a spectacle frame is: the thickness of its line on the bridge of the nose over the distance between the
 * eyes, times its contrast with the skin. A plain number; thin wire is below 0.02, a thick black frame above 0.05.
 *
 * <p>Own measure (BioLab-ICAO list, frames too heavy); unknown without a frame. Known failures: frames that are heavy
 * around the lenses only; pale or transparent plastic weighs little, as it hides little.
 */
public final class FrameWeight {
  private static final double INTER_EYE_PX = AlignedFace.IMAGE_RIGHT_EYE_X_PX - AlignedFace.IMAGE_LEFT_EYE_X_PX;

  private FrameWeight() {}

  public static Measurement of(Portrait portrait) {
    BridgeProfile profile = BridgeProfile.of(portrait);
    Optional<NotMeasured> obstacle = Eyeglasses.obstacle(portrait, profile);
    if (obstacle.isPresent()) {
      return Measurement.unknown(MeasureId.FRAME_WEIGHT, obstacle.get());
    }
    return Measurement.of(MeasureId.FRAME_WEIGHT, weight(profile))
        .at(FaceSpots.noseBridge(portrait.face().mesh()));
  }

  static double weight(BridgeProfile profile) {
    return profile.lineRows() / INTER_EYE_PX * Math.min(1, profile.strongestLine());
  }
}
