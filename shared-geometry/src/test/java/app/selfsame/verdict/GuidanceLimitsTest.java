package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;

import app.selfsame.guidance.Framing;
import app.selfsame.guidance.GuidedPose;
import java.util.Optional;
import org.junit.Test;

/** The camera takes no photo of its own accord whose pose the verdict then objects to. */
public class GuidanceLimitsTest {
  @Test
  public void poseThatIsTakenPasses() {
    GuidedPose pose = new GuidedPose(Framing.of(Optional.empty()));
    for (double degrees = 0; degrees < 20; degrees += 0.5) {
      for (int sign = -1; sign <= 1; sign += 2) {
        double angle = sign * degrees;
        if (pose.mayTake(angle, 0, 0)) {
          assertEquals(Outcome.PASS, StandardLimits.YAW.outcome(angle));
        }
        if (pose.mayTake(0, angle, 0)) {
          assertEquals(Outcome.PASS, StandardLimits.PITCH.outcome(angle));
        }
        if (pose.mayTake(0, 0, angle)) {
          assertEquals(Outcome.PASS, StandardLimits.ROLL.outcome(angle));
        }
      }
    }
  }
}
