package app.selfsame.report;

import static org.junit.Assert.assertEquals;

import app.selfsame.message.English;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.Verdict;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** The one line that everybody reads. */
@RunWith(TeaVMTestRunner.class)
public class SummaryTest {
  private static final Check LIGHT = ReportFixtures.check(CheckId.SKIN_REFLECTION, Outcome.WARN);
  private static final Check WALL = ReportFixtures.check(CheckId.BACKGROUND_COLOUR, Outcome.WARN);
  private static final Check MOUTH = ReportFixtures.check(CheckId.MOUTH_CLOSED, Outcome.FAIL);
  private static final Check TAKEN = ReportFixtures.check(CheckId.TAKEN_BY, Outcome.ASK);
  private static final Check AGE = ReportFixtures.check(CheckId.RECENCY, Outcome.ASK);
  private static final Check GAZE = ReportFixtures.check(CheckId.GAZE, Outcome.UNKNOWN);

  @Test
  public void aReadyPhotoNamesWhatAClerkMightObjectTo() {
    assertEquals("Ready: no problems were found", headline(Verdict.READY));
    assertEquals("Ready: some officials might object: shine on the skin; 1 question to answer",
        headline(Verdict.READY, LIGHT, AGE));
  }

  @Test
  public void aRefusalNamesEveryReason() {
    assertEquals(
        "Probably refused: mouth open; possible problems: background colour, shine on the skin",
        headline(Verdict.REFUSED, MOUTH, WALL, LIGHT));
    assertEquals("Probably refused: background colour", headline(Verdict.REFUSED, WALL));
  }

  @Test
  public void whatCannotBeToldIsSaidToBeSo() {
    assertEquals("Can't tell: could not be checked: Gaze", headline(Verdict.REFUSED, GAZE));
    assertEquals(
        "Probably refused: mouth open; could not be checked: Gaze",
        headline(Verdict.REFUSED, MOUTH, GAZE));
  }

  @Test
  public void whereOnesOwnPhotoIsNotTakenReadinessHangsOnTheAnswer() {
    assertEquals(
        "Ready only if it was taken the way the authority asks: no problems were found; 2 questions to answer",
        headline(Verdict.READY, TAKEN, AGE));
  }

  @Test
  public void whatIsNoPortraitIsNoPhotoForThis() {
    assertEquals(
        "Photo cannot be checked: no face was found",
        headline(Verdict.UNUSABLE, ReportFixtures.check(CheckId.FACE_COUNT, Outcome.FAIL)));
  }

  @Test
  public void eachGroupOfReasonsIsASentenceToo() {
    assertEquals(
        "What is wrong: mouth open. Possible problems: shine on the skin. You have 1 question to answer.",
        English.say(Summary.sentences(ReportFixtures.judgement(Verdict.REFUSED, MOUTH, LIGHT, AGE))));
    assertEquals(
        "Some officials might object: shine on the skin. You have 2 questions to answer.",
        English.say(Summary.sentences(ReportFixtures.judgement(Verdict.READY, LIGHT, TAKEN, AGE))));
    assertEquals(
        "Could not be checked: Gaze.",
        English.say(Summary.sentences(ReportFixtures.judgement(Verdict.REFUSED, GAZE))));
  }

  private static String headline(Verdict verdict, Check... checks) {
    return English.say(Summary.headline(ReportFixtures.judgement(verdict, checks)));
  }
}
