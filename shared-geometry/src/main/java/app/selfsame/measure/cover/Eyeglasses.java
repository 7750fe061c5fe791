package app.selfsame.measure.cover;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import java.util.Optional;

/**
 * How strongly a line crosses the bridge of the nose, as the frame of spectacles does: the mean of its
 * steepest edge and of its contrast with the skin above and below, both as shares of the skin's brightness. A plain
 * number: about 0.03 on a bare nose, 0.14 and more with a frame.
 *
 * <p>Own measure. A bare bridge changes slowly from brows to tip on every skin. Known failures: rimless glasses, thin
 * wire and frames of the skin's colour; photos too small or too blurred to show a frame; hair or a deep wrinkle across
 * the bridge counts as a frame.
 */
public final class Eyeglasses {
  /** From here on other measures take a frame for given, as the check for glasses does. */
  static final double WORN = 0.14;

  private Eyeglasses() {}

  public static Measurement of(Portrait portrait) {
    Optional<NotMeasured> obstacle = Sight.obstacle(portrait);
    if (obstacle.isPresent()) {
      return Measurement.unknown(MeasureId.EYEGLASSES, obstacle.get());
    }
    double frame = frame(BridgeProfile.of(portrait));
    return Measurement.of(MeasureId.EYEGLASSES, frame).at(FaceSpots.noseBridge(portrait.face().mesh()));
  }

  static double frame(BridgeProfile profile) {
    return (profile.steepest() + profile.strongestLine()) / 2;
  }

  /** Why nothing can be said about spectacles; empty when a frame was found. */
  static Optional<NotMeasured> obstacle(Portrait portrait, BridgeProfile profile) {
    Optional<NotMeasured> obstacle = Sight.obstacle(portrait);
    return obstacle.isEmpty() && frame(profile) < WORN ? Optional.of(NotMeasured.NO_SPECTACLES) : obstacle;
  }
}
