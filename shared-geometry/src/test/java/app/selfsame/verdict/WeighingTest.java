package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.Limits;
import app.selfsame.message.Message;
import app.selfsame.message.Verbatim;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** What a person may conclude from all checks together. */
@RunWith(TeaVMTestRunner.class)
public class WeighingTest {
  private static final Message NOTHING = Verbatim.of("");

  @Test
  public void aSingleFailIsARefusal() {
    assertEquals(Verdict.REFUSED, verdict(check(CheckId.YAW, Outcome.PASS), check(CheckId.PITCH, Outcome.FAIL)));
  }

  @Test
  public void aWarningOfWhatAuthoritiesNameIsARefusalByItself() {
    for (CheckId id : List.of(CheckId.BACKGROUND_COLOUR, CheckId.FRAMING, CheckId.GLASSES, CheckId.HEAD_COVERING,
        CheckId.WASHED_OUT)) {
      assertEquals(id.word(), Verdict.REFUSED, verdict(check(id, Outcome.WARN)));
    }
  }

  @Test
  public void weakSignsAddUp() {
    List<CheckId> weak =
        List.of(CheckId.SKIN_REFLECTION, CheckId.LENS_REFLECTION, CheckId.SHOULDERS, CheckId.FRAME, CheckId.COMPRESSION);
    List<Check> checks = new ArrayList<>();
    for (CheckId id : weak) {
      assertEquals(checks.size() + " weak signs", Verdict.READY, Judge.verdict(checks));
      double before = Weighing.refusal(checks);
      checks.add(check(id, Outcome.WARN));
      assertTrue(Weighing.refusal(checks) > before);
    }
    assertEquals(Verdict.REFUSED, Judge.verdict(checks));
  }

  @Test
  public void twoMiddlingSignsAreARefusalAndOneIsNot() {
    assertEquals(Verdict.READY, verdict(check(CheckId.YAW, Outcome.WARN)));
    assertEquals(
        Verdict.REFUSED, verdict(check(CheckId.YAW, Outcome.WARN), check(CheckId.FACE_SHADOW, Outcome.WARN)));
  }

  @Test
  public void questionsAndWhatCouldOnlyWarnLeaveAPhotoReady() {
    Check unknown = Checks.unknown(CheckId.SHOULDERS, "%", Standards.OWN, NOTHING).onlyWarning();
    assertEquals(Verdict.READY, verdict(unknown, check(CheckId.RECENCY, Outcome.ASK)));
    assertEquals(Verdict.REFUSED, verdict(Checks.unknown(CheckId.GAZE, "%", Standards.OWN, NOTHING)));
  }

  @Test
  public void withoutAFaceOrWithATinyOneItIsNoPhotoForADocument() {
    Limits one = new Limits(1, 1);
    Check none = Checks.measured(CheckId.FACE_COUNT, Outcome.FAIL, 0, "faces", one, Standards.OWN, NOTHING);
    Check two = Checks.measured(CheckId.FACE_COUNT, Outcome.FAIL, 2, "faces", one, Standards.OWN, NOTHING);
    assertEquals(Verdict.UNUSABLE, verdict(none));
    assertEquals(Verdict.REFUSED, verdict(two));
    assertEquals(Verdict.UNUSABLE, verdict(check(CheckId.INTER_EYE_DISTANCE, Outcome.FAIL)));
  }

  private static Check check(CheckId id, Outcome outcome) {
    return Checks.of(id, outcome, "", Standards.OWN, NOTHING);
  }

  private static Verdict verdict(Check... checks) {
    return Judge.verdict(List.of(checks));
  }
}
