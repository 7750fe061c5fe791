package app.selfsame.measure.cover;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import java.util.Optional;

/**
 * How much a spectacle frame disturbs the sight of an eye: {@link EyeCover} where a frame was found. A plain number.
 *
 * <p>Own measure (BioLab-ICAO list, frame covering eyes); unknown without a frame. Known failures: it cannot tell the
 * rim from reflections or tinted glass before the eye, or from a closed eye behind it.
 */
public final class FrameOverEyes {
  private FrameOverEyes() {}

  public static Measurement of(Portrait portrait) {
    FaceColours face = FaceColours.of(portrait);
    Optional<NotMeasured> obstacle = Eyeglasses.obstacle(portrait, BridgeProfile.of(portrait));
    if (obstacle.isPresent()) {
      return Measurement.unknown(MeasureId.FRAME_OVER_EYES, obstacle.get());
    }
    return Measurement.of(MeasureId.FRAME_OVER_EYES, EyeCover.hidden(face))
        .at(FaceSpots.eyes(portrait.face().mesh()));
  }
}
