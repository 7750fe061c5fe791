package app.selfsame.inspection;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.Source;
import app.selfsame.matting.Confidence;
import app.selfsame.message.Verbatim;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** When another background is a good one. */
@RunWith(TeaVMTestRunner.class)
public class BackgroundOutcomeTest {
  @Test
  public void isWellReplacedWithASureOutlineAndEveryCheckMet() {
    assertTrue(replaced(confidence(Confidence.Grade.GOOD), Outcome.PASS, Outcome.PASS).isWellReplaced());
    assertFalse(replaced(confidence(Confidence.Grade.DOUBTFUL), Outcome.PASS, Outcome.PASS).isWellReplaced());
    for (Outcome outcome : List.of(Outcome.WARN, Outcome.FAIL, Outcome.UNKNOWN)) {
      assertFalse(replaced(confidence(Confidence.Grade.GOOD), Outcome.PASS, outcome).isWellReplaced());
    }
  }

  @Test
  public void theOutlineOfAPersonWhoWasCutOutAlreadyIsSure() {
    assertTrue(replaced(Optional.empty(), Outcome.PASS).isWellReplaced());
  }

  @Test
  public void isNotWellReplacedUnlessReplacedAndJudgedAnew() {
    assertFalse(BackgroundOutcome.kept(List.of(Verbatim.of("It stays.")), Optional.empty()).isWellReplaced());
    assertFalse(replaced(confidence(Confidence.Grade.GOOD)).isWellReplaced());
  }

  private static BackgroundOutcome replaced(Optional<Confidence> confidence, Outcome... outcomes) {
    Source source = new Source("Page", "", "", Source.Confidence.OFFICIAL);
    List<Check> checks =
        List.of(outcomes).stream()
            .map(
                outcome ->
                    new Check(
                        CheckId.BACKGROUND_COLOUR, outcome, OptionalDouble.empty(), "", Optional.empty(), source,
                        Verbatim.of("It is."), List.of()))
            .toList();
    return new BackgroundOutcome(OptionalInt.of(0xffffffff), Optional.empty(), confidence, List.of(Verbatim.of("Replaced.")), checks);
  }

  private static Optional<Confidence> confidence(Confidence.Grade grade) {
    return Optional.of(new Confidence(0.9, grade, Optional.empty()));
  }
}
