package app.selfsame.inspection;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.NowhereDocument;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Source;
import app.selfsame.image.CarriedData;
import app.selfsame.message.Verbatim;
import app.selfsame.verdict.Answers;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.PhotoFacts;
import app.selfsame.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;
import org.teavm.junit.WholeClassCompilation;

/** Whether what is made of a photo may be handed in. */
@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
public class JudgementTest {
  private static final PhotoDocument ANYBODY = NowhereDocument.print("size 35 x 45 mm [page]");
  private static final PhotoDocument STUDIO =
      NowhereDocument.print("size 35 x 45 mm [page]", "taken-by A studio must take it. [page]");

  @Test
  public void aPhotoOfOnesOwnIsNotHandedInWhereItIsRefused() {
    assertFalse(judgement(STUDIO, takenBy(Outcome.ASK)).mayBeHandedIn());
    assertFalse(judgement(STUDIO, takenBy(Outcome.FAIL)).mayBeHandedIn());
    assertTrue(judgement(STUDIO, takenBy(Outcome.PASS)).mayBeHandedIn());
  }

  @Test
  public void whereAnybodyMayTakeItNothingHasToBeSaid() {
    assertTrue(judgement(ANYBODY).mayBeHandedIn());
  }

  private static Judgement judgement(PhotoDocument document, Check... checks) {
    PhotoFacts facts =
        new PhotoFacts(
            "JPEG", 100_000, 800, 1000, List.of(), Optional.empty(), false, Optional.empty(), Optional.empty(), false,
            Answers.NONE, true, CarriedData.NOTHING);
    return new Judgement(document, Stage.COMPLETE, facts, List.of(checks), Verdict.READY);
  }

  private static Check takenBy(Outcome outcome) {
    Source source = new Source("A page", "", "", Source.Confidence.OFFICIAL);
    return new Check(
        CheckId.TAKEN_BY, outcome, OptionalDouble.empty(), "", Optional.empty(), source, Verbatim.of("Advice."),
        List.of());
  }
}
