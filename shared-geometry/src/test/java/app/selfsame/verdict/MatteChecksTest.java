package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;

import app.selfsame.matting.Confidence;
import app.selfsame.matting.MatteFlaws;
import app.selfsame.message.Verbatim;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class MatteChecksTest {
  private static final Confidence SURE = new Confidence(0.9, Confidence.Grade.GOOD, Optional.empty());
  private static final Confidence UNSURE =
      new Confidence(0.6, Confidence.Grade.DOUBTFUL, Optional.of(Verbatim.of("Thin hair.")));

  @Test
  public void aCleanCutoutPassesEveryCheck() {
    assertOutcomes(new MatteFlaws(0, 0, 0, 0), SURE, "PASS PASS PASS PASS PASS");
  }

  @Test
  public void eachFlawIsWarnedOfBeforeItFails() {
    assertOutcomes(new MatteFlaws(0.5, 0, 0, 0), SURE, "PASS WARN PASS PASS PASS");
    assertOutcomes(new MatteFlaws(2, 0, 0, 0), SURE, "PASS FAIL PASS PASS PASS");
    assertOutcomes(new MatteFlaws(0, 0.8, 0, 0), SURE, "PASS PASS WARN PASS PASS");
    assertOutcomes(new MatteFlaws(0, 2, 0, 0), SURE, "PASS PASS FAIL PASS PASS");
    assertOutcomes(new MatteFlaws(0, 0, 6, 0), SURE, "PASS PASS PASS WARN PASS");
    assertOutcomes(new MatteFlaws(0, 0, 20, 0), SURE, "PASS PASS PASS FAIL PASS");
    assertOutcomes(new MatteFlaws(0, 0, 0, 0.5), SURE, "PASS PASS PASS PASS WARN");
    assertOutcomes(new MatteFlaws(0, 0, 0, 2), SURE, "PASS PASS PASS PASS FAIL");
  }

  @Test
  public void aDoubtfulOutlineFails() {
    assertOutcomes(new MatteFlaws(0, 0, 0, 0), UNSURE, "FAIL PASS PASS PASS PASS");
  }

  private static void assertOutcomes(MatteFlaws flaws, Confidence confidence, String expected) {
    List<Check> checks = MatteChecks.of(confidence, flaws);
    StringBuilder outcomes = new StringBuilder();
    checks.forEach(check -> outcomes.append(outcomes.length() == 0 ? "" : " ").append(check.outcome()));
    assertEquals(expected, outcomes.toString());
  }
}
