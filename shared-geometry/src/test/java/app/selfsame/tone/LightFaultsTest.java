package app.selfsame.tone;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.Source;
import app.selfsame.message.Verbatim;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.LightChecks;
import app.selfsame.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** What the checks say of the light, and whether it can be put right. */
@RunWith(TeaVMTestRunner.class)
public class LightFaultsTest {
  @Test
  public void lightWithoutObjectionsHasNoFaults() {
    assertEquals(new LightFaults(List.of()), LightFaults.of(goodBut()));
    assertEquals(
        new LightFaults(List.of()), LightFaults.of(goodBut(check(CheckId.FACE_SHADOW, Outcome.UNKNOWN))));
  }

  @Test
  public void everyObjectionToTheLightIsThereAndNoOther() {
    for (CheckId id : LightChecks.IDS) {
      LightFaults faults = LightFaults.of(goodBut(check(id, Outcome.WARN), check(CheckId.YAW, Outcome.FAIL)));
      assertEquals(List.of(check(id, Outcome.WARN)), faults.objections());
    }
  }

  @Test
  public void whatIsBurntOutOrShinesIsLost() {
    for (CheckId id : List.of(CheckId.OVER_EXPOSURE, CheckId.SKIN_REFLECTION)) {
      LightFaults lost = LightFaults.of(goodBut(check(id, Outcome.FAIL)));
      assertFalse(lost.areAmendable());
      assertEquals(List.of(check(id, Outcome.FAIL)), lost.lost());
    }
    Check shadow = check(CheckId.FACE_SHADOW, Outcome.FAIL);
    LightFaults both = LightFaults.of(goodBut(check(CheckId.OVER_EXPOSURE, Outcome.WARN), shadow));
    assertTrue(both.areAmendable());
    assertEquals(List.of(check(CheckId.OVER_EXPOSURE, Outcome.WARN)), both.lost());
  }

  /** Checks of a photo with nothing wrong but this. */
  private static List<Check> goodBut(Check... others) {
    List<Check> checks = new ArrayList<>();
    LightChecks.IDS.forEach(id -> checks.add(check(id, Outcome.PASS)));
    for (Check other : others) {
      if (checks.removeIf(check -> check.id() == other.id())) {
        checks.add(Math.min(checks.size(), LightChecks.IDS.indexOf(other.id())), other);
      } else {
        checks.add(other);
      }
    }
    return checks;
  }

  private static Check check(CheckId id, Outcome outcome) {
    Source source = new Source("A page", "", "", Source.Confidence.OFFICIAL);
    return new Check(
        id, outcome, OptionalDouble.empty(), "", Optional.empty(), source, Verbatim.of("Advice."), List.of());
  }
}
