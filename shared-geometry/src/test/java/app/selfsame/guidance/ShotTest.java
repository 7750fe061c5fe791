package app.selfsame.guidance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Which frame of a burst is kept. */
@RunWith(TeaVMTestRunner.class)
public class ShotTest {
  private static final Shot GOOD = new Shot(true, 0.08, 0.02);

  @Test
  public void theSharperOfTwoIsKept() {
    assertEquals(GOOD, best(new Shot(true, 0.08, 0.015), GOOD, new Shot(true, 0.08, 0.01)));
  }

  @Test
  public void openEyesAreWorthMoreThanSharpness() {
    assertEquals(GOOD, best(new Shot(true, 0.01, 0.9), GOOD));
    assertEquals(GOOD, best(GOOD, new Shot(true, 0.035, 0.03)));
  }

  @Test
  public void aFrameThatMayNotBeTakenIsTheLastChoice() {
    assertEquals(new Shot(true, 0.01, 0.001), best(new Shot(false, 0.09, 0.9), new Shot(true, 0.01, 0.001)));
    assertEquals(new Shot(false, 0.08, 0.02), best(new Shot(false, 0.08, 0.01), new Shot(false, 0.08, 0.02)));
  }

  @Test
  public void whichIsKeptDoesNotDependOnTheOrder() {
    List<Shot> shots =
        Arrays.asList(
            new Shot(true, 0.08, 0.01), new Shot(true, 0.06, 0.014), new Shot(true, 0.03, 0.02), GOOD,
            new Shot(false, 0.09, 0.05));
    for (int first = 0; first < shots.size(); first++) {
      Shot[] turned = new Shot[shots.size()];
      for (int i = 0; i < turned.length; i++) {
        turned[i] = shots.get((first + i) % turned.length);
      }
      assertEquals(GOOD, best(turned));
    }
  }

  @Test
  public void aStillStandsInForAFrameUnlessItIsBlurredOrShut() {
    assertTrue(new Shot(true, 0.075, 0.015).mayReplace(GOOD));
    assertFalse(new Shot(true, 0.075, 0.005).mayReplace(GOOD));
    assertFalse(new Shot(true, 0.01, 0.02).mayReplace(GOOD));
    assertFalse(new Shot(false, 0.08, 0.02).mayReplace(GOOD));
  }

  private static Shot best(Shot... shots) {
    Shot best = shots[0];
    for (Shot shot : shots) {
      best = shot.isBetterThan(best) ? shot : best;
    }
    return best;
  }
}
