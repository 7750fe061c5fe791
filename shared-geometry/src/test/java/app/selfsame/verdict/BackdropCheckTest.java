package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import app.selfsame.document.BackdropTone;
import app.selfsame.document.BackgroundRule;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;
import org.teavm.junit.WholeClassCompilation;

@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
public class BackdropCheckTest {
  @Test
  public void aColourThatIsNamedPasses() {
    assertEquals(Outcome.PASS, of(Set.of(BackdropTone.WHITE), false, 95, 3));
    assertEquals(Outcome.PASS, of(Set.of(BackdropTone.WHITE, BackdropTone.GREY), false, 60, 3));
    assertEquals(Outcome.PASS, of(Set.of(BackdropTone.RED), false, 45, 60));
  }

  @Test
  public void lightnessAloneWarnsHoweverFarOff() {
    assertEquals(Outcome.WARN, of(Set.of(BackdropTone.WHITE), false, 0, 3));
    assertEquals(Outcome.WARN, of(Set.of(BackdropTone.BLUE), false, 95, 30));
  }

  @Test
  public void anotherColourFailsOnlyWhenItIsGrosslyAnother() {
    assertEquals(Outcome.WARN, of(Set.of(BackdropTone.WHITE), false, 90, 15));
    assertEquals(Outcome.FAIL, of(Set.of(BackdropTone.WHITE), false, 50, 60));
  }

  @Test
  public void whiteWarnsWhereItIsRefused() {
    assertEquals(Outcome.WARN, of(Set.of(BackdropTone.LIGHT), true, 98, 1));
    assertEquals(Outcome.PASS, of(Set.of(BackdropTone.LIGHT), true, 85, 1));
    assertEquals(Outcome.WARN, of(EnumSet.noneOf(BackdropTone.class), true, 98, 1));
    assertEquals(Outcome.PASS, of(EnumSet.noneOf(BackdropTone.class), true, 80, 1));
  }

  @Test
  public void everyToneHasLimitsAndARuleWithoutTonesHasNoCheck() {
    for (BackdropTone tone : BackdropTone.values()) {
      assertFalse(tone.word(), of(Set.of(tone), false, -50, 20) == Outcome.PASS);
    }
    assertFalse(
        VerdictFixtures.has(
            VerdictFixtures.judge(VerdictFixtures.document("background plain [page]")), CheckId.BACKGROUND_COLOUR));
  }

  private static Outcome of(Set<BackdropTone> tones, boolean notWhite, double lightness, double chroma) {
    BackgroundRule rule = new BackgroundRule("as written", tones, notWhite, Map.of(), Standards.OWN);
    return BackdropCheck.of(rule, lightness, chroma).outcome();
  }
}
