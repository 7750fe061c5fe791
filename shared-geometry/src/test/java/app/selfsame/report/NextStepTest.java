package app.selfsame.report;

import static org.junit.Assert.assertEquals;

import app.selfsame.document.NowhereDocument;
import app.selfsame.inspection.Judgement;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.Verdict;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Where a person is led from a verdict. */
@RunWith(TeaVMTestRunner.class)
public class NextStepTest {
  private static final String OPEN = "edits crop allowed, background allowed, light allowed [page]";
  private static final String CLOSED = "edits crop allowed, background forbidden, light forbidden [page]";
  private static final String AS_IT_IS = "edits crop forbidden, background forbidden, light forbidden [page]";
  private static final String WALL = "background plain as written [page]\n  backdrop white [page]";
  private static final String STUDIO = "taken-by A photographer takes it [page]";

  private static final Check COLOUR = ReportFixtures.check(CheckId.BACKGROUND_COLOUR, Outcome.FAIL);
  private static final Check MOUTH = ReportFixtures.check(CheckId.MOUTH_CLOSED, Outcome.FAIL);
  private static final Check SHINE = ReportFixtures.check(CheckId.SKIN_REFLECTION, Outcome.WARN);
  private static final Check ASKED = ReportFixtures.check(CheckId.TAKEN_BY, Outcome.ASK);

  @Test
  public void aReadyPhotoIsSaved() {
    assertEquals(NextStep.SAVE, step(Verdict.READY, OPEN + "\n  " + WALL));
    assertEquals(NextStep.SAVE, step(Verdict.READY, OPEN + "\n  " + WALL, SHINE));
  }

  @Test
  public void aPhotoThatWouldBeRefusedIsTakenAgain() {
    assertEquals(NextStep.RETAKE, step(Verdict.REFUSED, OPEN + "\n  " + WALL, MOUTH));
    assertEquals(NextStep.RETAKE, step(Verdict.REFUSED, OPEN + "\n  " + WALL, MOUTH, COLOUR));
    assertEquals(NextStep.RETAKE, step(Verdict.REFUSED, OPEN + "\n  " + WALL, SHINE));
    assertEquals(NextStep.RETAKE, step(Verdict.UNUSABLE, OPEN + "\n  " + WALL, COLOUR));
  }

  @Test
  public void onlyAWallIsChangedWhereThatIsAccepted() {
    assertEquals(NextStep.CHANGE_BACKGROUND, step(Verdict.REFUSED, OPEN + "\n  " + WALL, COLOUR));
    assertEquals(NextStep.CHANGE_BACKGROUND, step(Verdict.REFUSED, OPEN + "\n  " + WALL, COLOUR, SHINE));
    assertEquals(NextStep.RETAKE, step(Verdict.REFUSED, CLOSED + "\n  " + WALL, COLOUR));
    assertEquals("no colour is known", NextStep.RETAKE, step(Verdict.REFUSED, OPEN, COLOUR));
  }

  @Test
  public void whereAllHangsOnAnAnswerTheQuestionComesFirst() {
    assertEquals(NextStep.ANSWER, step(Verdict.READY, OPEN + "\n  " + WALL + "\n  " + STUDIO, ASKED));
  }

  @Test
  public void anOriginalIsHandedInAsItIs() {
    assertEquals(NextStep.HAND_IN_ORIGINAL, step(Verdict.READY, AS_IT_IS + "\n  " + WALL));
  }

  private static NextStep step(Verdict verdict, String rules, Check... checks) {
    Judgement judged = ReportFixtures.judgement(verdict, checks);
    return NextStep.of(
        new Judgement(
            NowhereDocument.print("size 35 x 45 mm [page]", rules),
            judged.stage(), judged.facts(), judged.checks(), judged.verdict()));
  }
}
