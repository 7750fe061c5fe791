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
public class MeritTest {
  private static final Merit GOOD = new Merit(true, 0.08, 0.02);

  @Test
  public void theSharperOfTwoIsKept() {
    assertEquals(GOOD, best(new Merit(true, 0.08, 0.015), GOOD, new Merit(true, 0.08, 0.01)));
  }

  @Test
  public void openEyesAreWorthMoreThanSharpness() {
    assertEquals(GOOD, best(new Merit(true, 0.01, 0.9), GOOD));
    assertEquals(GOOD, best(GOOD, new Merit(true, 0.035, 0.03)));
  }

  @Test
  public void aFrameThatMayNotBeTakenIsTheLastChoice() {
    assertEquals(new Merit(true, 0.01, 0.001), best(new Merit(false, 0.09, 0.9), new Merit(true, 0.01, 0.001)));
    assertEquals(new Merit(false, 0.08, 0.02), best(new Merit(false, 0.08, 0.01), new Merit(false, 0.08, 0.02)));
  }

  @Test
  public void whichIsKeptDoesNotDependOnTheOrder() {
    List<Merit> merits =
        Arrays.asList(
            new Merit(true, 0.08, 0.01), new Merit(true, 0.06, 0.014), new Merit(true, 0.03, 0.02), GOOD,
            new Merit(false, 0.09, 0.05));
    for (int first = 0; first < merits.size(); first++) {
      Merit[] turned = new Merit[merits.size()];
      for (int i = 0; i < turned.length; i++) {
        turned[i] = merits.get((first + i) % turned.length);
      }
      assertEquals(GOOD, best(turned));
    }
  }

  @Test
  public void aStillStandsInForAFrameUnlessItIsBlurredOrShut() {
    assertTrue(new Merit(true, 0.075, 0.015).mayReplace(GOOD));
    assertFalse(new Merit(true, 0.075, 0.005).mayReplace(GOOD));
    assertFalse(new Merit(true, 0.01, 0.02).mayReplace(GOOD));
    assertFalse(new Merit(false, 0.08, 0.02).mayReplace(GOOD));
  }

  private static Merit best(Merit... merits) {
    Merit best = merits[0];
    for (Merit merit : merits) {
      best = merit.isBetterThan(best) ? merit : best;
    }
    return best;
  }
}
