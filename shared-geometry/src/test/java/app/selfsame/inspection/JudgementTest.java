package app.selfsame.inspection;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.NowhereDocument;
import app.selfsame.document.OutputSize;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Source;
import app.selfsame.file.FileFacts;
import app.selfsame.file.OutputFile;
import app.selfsame.image.CarriedData;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import app.selfsame.message.Verbatim;
import app.selfsame.verdict.Answers;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.PhotoFacts;
import app.selfsame.verdict.Verdict;
import app.selfsame.verdict.VerdictComparison;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Whether what is made of a photo may be handed in. */
@RunWith(TeaVMTestRunner.class)
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

  @Test
  public void theFileInAnotherLightIsJudgedByWhatThatLightShows() {
    Judgement photo = judgement(ANYBODY, check(CheckId.UNDER_EXPOSURE, Outcome.FAIL), check(CheckId.GAZE, Outcome.PASS));
    Judgement file =
        photo.after(relit(check(CheckId.UNDER_EXPOSURE, Outcome.PASS), check(CheckId.GAZE, Outcome.PASS)));
    assertEquals(Verdict.READY, file.verdict());
    assertEquals(2, file.count(Outcome.PASS));
    assertEquals(0, file.count(Outcome.FAIL));
  }

  private static Preparation relit(Check... after) {
    VerdictComparison comparison =
        VerdictComparison.of(
            List.of(check(CheckId.UNDER_EXPOSURE, Outcome.FAIL), check(CheckId.GAZE, Outcome.PASS)), List.of(after));
    FileFacts facts = new FileFacts(ImageFormat.JPEG, 1, 1, 300, 100, false, 0);
    BackgroundOutcome own =
        new BackgroundOutcome(OptionalInt.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
    return new Preparation.Made(
        new OutputFile(new byte[0], facts, 92), new RgbaImage(1, 1, new int[1]), new OutputSize(1, 1, 300), 1,
        List.of(), own, Optional.of(LightOutcome.of(comparison, List.of(after))));
  }

  private static Judgement judgement(PhotoDocument document, Check... checks) {
    PhotoFacts facts =
        new PhotoFacts(
            "JPEG", 100_000, 800, 1000, List.of(), Optional.empty(), false, Optional.empty(), Optional.empty(), false,
            Answers.NONE, true, CarriedData.NOTHING);
    return new Judgement(document, Stage.COMPLETE, facts, List.of(checks), Verdict.READY);
  }

  private static Check takenBy(Outcome outcome) {
    return check(CheckId.TAKEN_BY, outcome);
  }

  private static Check check(CheckId id, Outcome outcome) {
    Source source = new Source("A page", "", "", Source.Confidence.OFFICIAL);
    return new Check(
        id, outcome, OptionalDouble.empty(), "", Optional.empty(), source, Verbatim.of("Advice."),
        List.of());
  }
}
