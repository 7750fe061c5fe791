package app.selfsame.verdict;

import static app.selfsame.verdict.VerdictFixtures.document;
import static app.selfsame.verdict.VerdictFixtures.find;
import static app.selfsame.verdict.VerdictFixtures.has;
import static app.selfsame.verdict.VerdictFixtures.judge;
import static app.selfsame.verdict.VerdictFixtures.ofAge;
import static app.selfsame.verdict.VerdictFixtures.outcome;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Source;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.message.Argument;
import app.selfsame.message.English;
import app.selfsame.message.Message;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** What one authority refuses another one takes, and what it does not say stays unchecked. */
@RunWith(TeaVMTestRunner.class)
public class AuthorityRulesTest {
  private static final Measurement GLASSES = Measurement.of(MeasureId.EYEGLASSES, 1);
  private static final Measurement HAT = Measurement.of(MeasureId.HEAD_COVER, 1);
  private static final Measurement SMILE = Measurement.of(MeasureId.SMILE, 1);
  private static final Message UNDER_6 = Message.of(AnyCheckMessage.WAIVED_FOR_CHILDREN, Argument.count(6));
  private static final Measurement OPEN_MOUTH = Measurement.of(MeasureId.MOUTH_CLOSED, 0.2);

  @Test
  public void glassesFollowTheRule() {
    assertFalse(has(judge(document(), GLASSES), CheckId.GLASSES));
    assertEquals(Outcome.PASS, outcome(judge(document("glasses allowed [page]"), GLASSES), CheckId.GLASSES));
    Check medical = find(judge(document("glasses medical-only [page]"), GLASSES), CheckId.GLASSES);
    assertEquals(Outcome.WARN, medical.outcome());
    assertEquals("check.glasses.warn.medical-only", medical.advice().id());
    Check refused = find(judge(document("glasses not-allowed [page]"), GLASSES), CheckId.GLASSES);
    assertEquals(Outcome.FAIL, refused.outcome());
    assertEquals(Source.Kind.OWN_LIMIT, refused.source().kind());
    assertEquals(Outcome.PASS, outcome(judge(document("glasses not-allowed [page]")), CheckId.GLASSES));
  }

  @Test
  public void headCoveringsFollowTheRule() {
    Check unsaid = find(judge(document(), HAT), CheckId.HEAD_COVERING);
    assertEquals(Outcome.WARN, unsaid.outcome());
    assertTrue(unsaid.source().title(), unsaid.source().title().startsWith("ISO/IEC 39794-5"));
    Check refused = find(judge(document("head-covering not-allowed [page]"), HAT), CheckId.HEAD_COVERING);
    assertEquals(Outcome.WARN, refused.outcome());
    assertEquals("check.head-covering.warn", refused.advice().id());
    assertEquals(Source.Kind.OWN_LIMIT, refused.source().kind());
    for (String rule : List.of("medical-only", "religious-only", "religious-or-medical")) {
      Check check = find(judge(document("head-covering " + rule + " [page]"), HAT), CheckId.HEAD_COVERING);
      assertEquals(rule, Outcome.WARN, check.outcome());
      assertEquals("check.head-covering.warn." + rule, check.advice().id());
    }
  }

  @Test
  public void aSmileFollowsTheRule() {
    PhotoDocument natural = document("expression natural-smile [page]");
    assertEquals(Outcome.WARN, outcome(judge(document(), SMILE), CheckId.EXPRESSION));
    assertEquals(Outcome.FAIL, outcome(judge(document("expression neutral [page]"), SMILE), CheckId.EXPRESSION));
    assertEquals(Outcome.PASS, outcome(judge(natural, SMILE), CheckId.EXPRESSION));
    assertEquals(Outcome.WARN, outcome(judge(natural, SMILE, OPEN_MOUTH), CheckId.EXPRESSION));
    assertEquals(Outcome.FAIL, outcome(judge(natural, SMILE, OPEN_MOUTH), CheckId.MOUTH_CLOSED));
  }

  @Test
  public void theMouthFollowsTheRule() {
    assertEquals(Outcome.FAIL, outcome(judge(document(), OPEN_MOUTH), CheckId.MOUTH_CLOSED));
    assertEquals(Outcome.PASS, outcome(judge(document("mouth any [page]"), OPEN_MOUTH), CheckId.MOUTH_CLOSED));
    Check closed = find(judge(document("mouth closed [page]"), OPEN_MOUTH), CheckId.MOUTH_CLOSED);
    assertEquals(Source.Kind.OWN_LIMIT, closed.source().kind());
  }

  @Test
  public void colourFollowsTheRule() {
    Measurement grey = Measurement.of(MeasureId.COLOURFULNESS, 0);
    assertFalse(has(judge(document("colour either [page]"), grey), CheckId.COLOUR));
    assertEquals(Outcome.FAIL, outcome(judge(document("colour colour [page]"), grey), CheckId.COLOUR));
    assertEquals(Outcome.PASS, outcome(judge(document("colour colour [page]")), CheckId.COLOUR));
    assertEquals(Outcome.FAIL, outcome(judge(document("colour grey [page]")), CheckId.COLOUR));
    assertEquals(Outcome.PASS, outcome(judge(document("colour grey [page]"), grey), CheckId.COLOUR));
  }

  @Test
  public void onlyThePersonCanSayHowThePhotoWasTaken() {
    PhotoDocument document = document("taken-by A studio must take it. [page]", "recency 6 months [page]");
    assertFalse(has(judge(document()), CheckId.TAKEN_BY));
    assertFalse(has(judge(document()), CheckId.RECENCY));
    List<Check> open = judge(document);
    assertEquals(Outcome.ASK, outcome(open, CheckId.TAKEN_BY));
    assertEquals(Outcome.ASK, outcome(open, CheckId.RECENCY));
    assertEquals(Verdict.READY, Judge.verdict(open));
    assertEquals(Outcome.PASS, outcome(judge(document, said(5, true)), CheckId.TAKEN_BY));
    assertEquals(Outcome.FAIL, outcome(judge(document, said(5, false)), CheckId.TAKEN_BY));
    assertEquals(Outcome.PASS, outcome(judge(document, said(5, true)), CheckId.RECENCY));
    assertEquals(Outcome.WARN, outcome(judge(document, said(6, true)), CheckId.RECENCY));
    assertEquals(Outcome.FAIL, outcome(judge(document, said(7, true)), CheckId.RECENCY));
  }

  @Test
  public void anAgeThatOnlyOneOfTwoSourcesAllowsWarns() {
    PhotoDocument document = document("recency 12 months [page]", "or-recency 6 months [copy]");
    assertEquals(Outcome.PASS, outcome(judge(document, said(5, true)), CheckId.RECENCY));
    Check between = find(judge(document, said(9, true)), CheckId.RECENCY);
    assertEquals(Outcome.WARN, between.outcome());
    assertEquals(
        "The photo is about 9 months old. It must be no older than 6 months (another source says 12 months). Check the"
            + " exact date, or retake.",
        English.say(between.advice()));
    assertEquals(Outcome.FAIL, outcome(judge(document, said(13, true)), CheckId.RECENCY));
  }

  @Test
  public void anAgeOfWhichOneSourceSaysTwoThingsIsItsOwnContradiction() {
    PhotoDocument document = document("recency 12 months [page]", "or-recency 6 months [page]");
    Check between = find(judge(document, said(9, true)), CheckId.RECENCY);
    assertEquals(Outcome.WARN, between.outcome());
    String said = English.say(between.advice());
    assertTrue(said, said.contains("the same source also says 12 months"));
  }

  @Test
  public void whereSelfiesAreRefusedThePersonIsAsked() {
    Check asked = find(judge(document("own-photo another-person [page]")), CheckId.TAKEN_BY);
    assertEquals(Outcome.ASK, asked.outcome());
    assertTrue(English.say(asked.advice()).contains("a selfie is not accepted"));
    assertFalse(has(judge(document("own-photo accepted [page]")), CheckId.TAKEN_BY));
  }

  @Test
  public void whatIsWaivedForChildrenIsNotAskedOfThemAndOnlyOfThem() {
    PhotoDocument document = document("under-6-waives eyes-open, gaze, mouth, expression, pose [page]");
    Measurement[] baby = {
      OPEN_MOUTH, SMILE, Measurement.of(MeasureId.EYES_OPEN, 0), Measurement.of(MeasureId.GAZE, 1)
    };
    for (CheckId id : List.of(CheckId.EYES_OPEN, CheckId.GAZE, CheckId.MOUTH_CLOSED)) {
      Check waived = find(judge(document, ofAge(5), baby), id);
      assertEquals(id.word(), Outcome.PASS, waived.outcome());
      assertEquals(UNDER_6, waived.advice());
      assertEquals("A page", waived.source().title());
      assertEquals(id.word(), Outcome.FAIL, outcome(judge(document, ofAge(6), baby), id));
      assertEquals("not guessed: " + id.word(), Outcome.FAIL, outcome(judge(document, baby), id));
    }
    for (CheckId id : List.of(CheckId.ROLL, CheckId.YAW, CheckId.PITCH, CheckId.EXPRESSION)) {
      assertTrue(id.word(), find(judge(document, ofAge(0), baby), id).value().isEmpty());
    }
  }

  @Test
  public void waiversOfOlderChildrenHoldForTheYoungestToo() {
    PhotoDocument document = document("under-1-waives eyes-open [page]", "under-6-waives gaze [page]");
    Measurement[] baby = {Measurement.of(MeasureId.EYES_OPEN, 0), Measurement.of(MeasureId.GAZE, 1)};
    assertEquals(Outcome.PASS, outcome(judge(document, ofAge(0), baby), CheckId.EYES_OPEN));
    Check gaze = find(judge(document, ofAge(0), baby), CheckId.GAZE);
    assertEquals(Outcome.PASS, gaze.outcome());
    assertEquals(UNDER_6, gaze.advice());
  }

  private static Answers said(int months, boolean takenAsAsked) {
    return new Answers(OptionalInt.empty(), OptionalInt.of(months), Optional.of(takenAsAsked));
  }
}
