package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.PhotoDocument;
import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.message.English;
import app.selfsame.message.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Every measure reaches its check, and what is not measured is never taken for right. */
@RunWith(TeaVMTestRunner.class)
public class MeasuredChecksTest {
  /** Measures of lightness and darkness: a person's skin moves them as much as the light does. */
  private static final List<MeasureId> OF_LUMINANCE =
      List.of(
          MeasureId.LUMINANCE_MEAN, MeasureId.LUMINANCE_VARIANCE, MeasureId.UNDER_EXPOSURE, MeasureId.DYNAMIC_RANGE,
          MeasureId.BRIGHTEST_SKIN, MeasureId.LIGHT_LEVEL, MeasureId.WASHED_OUT, MeasureId.FACE_SHADOW,
          MeasureId.SPLIT_LIGHT,
          MeasureId.SKIN_REFLECTION, MeasureId.MOUTH_COVER, MeasureId.BACKGROUND_SHADOW);

  private static final List<CheckId> MEASURED =
      List.of(
          CheckId.COLOUR, CheckId.GLASSES, CheckId.LENS_REFLECTION, CheckId.EYES_OPEN, CheckId.BACKGROUND_COLOUR,
          CheckId.SHARPNESS, CheckId.FACE_COVER, CheckId.EXPRESSION);

  private static final double[] EXTREMES = {-1e6, -100, 0, 0.001, 1, 50, 100, 1e6};

  /** Says something of all that authorities say something of, and lets the picture be cut. */
  private final PhotoDocument strict =
      VerdictFixtures.document(
          "colour colour [page]", "glasses not-allowed [page]", "head-covering not-allowed [page]",
          "expression neutral [page]", "mouth closed [page]", "background white [page]", "backdrop white [page]",
          "recency 6 months [page]", "taken-by A studio. [page]");

  @Test
  public void everyCheckIsMadeWhereTheDocumentHasARuleForIt() {
    Set<CheckId> missing = EnumSet.allOf(CheckId.class);
    for (PhotoDocument document : List.of(strict, VerdictFixtures.document("size 36 x 45 mm [page]",
        "head 32 to 36 mm to crown [page]", "eyes 20 to 30 mm [page]", "top at least 2 mm [page]"))) {
      VerdictFixtures.judge(document).forEach(check -> missing.remove(check.id()));
    }
    Set<CheckId> onlyOfOtherBackgrounds =
        EnumSet.of(
            CheckId.BACKDROP_OUTLINE, CheckId.BACKDROP_REMNANTS, CheckId.BACKDROP_HALO, CheckId.BACKDROP_FOG,
            CheckId.BACKDROP_HOLES);
    assertEquals(onlyOfOtherBackgrounds, missing);
  }

  @Test
  public void aPhotoInWhichNothingIsWrongPassesEveryMeasuredCheck() {
    for (Check check : VerdictFixtures.judge(strict)) {
      boolean asked = check.id() == CheckId.TAKEN_BY || check.id() == CheckId.RECENCY;
      assertEquals(check.id().word(), asked ? Outcome.ASK : Outcome.PASS, check.outcome());
    }
  }

  @Test
  public void everyMeasureWithALimitMovesACheck() {
    for (StandardLimits limits : StandardLimits.values()) {
      boolean ofPose = limits.measure().map(id -> id.word().startsWith("head-pose")).orElse(true);
      if (!ofPose) {
        assertTrue(limits.name(), worst(limits.measure().get()) != Outcome.PASS);
      }
    }
  }

  @Test
  public void luminanceAloneRefusesNobody() {
    for (MeasureId id : OF_LUMINANCE) {
      assertFalse(id.word(), worst(id) == Outcome.FAIL);
    }
    assertEquals(Outcome.WARN, worst(StandardLimits.UNDER_EXPOSURE.measure().orElseThrow()));
    assertEquals(Outcome.WARN, worst(StandardLimits.WASHED_OUT.measure().orElseThrow()));
    // Light takes it no further; beyond lies what has no light and shade at all.
    assertEquals(Outcome.WARN, worst(MeasureId.EYE_COVER, 1.6));
    assertEquals(Outcome.FAIL, worst(MeasureId.EYE_COVER, 2.2));
    assertEquals(Outcome.FAIL, worst(MeasureId.OVER_EXPOSURE));
  }

  @Test
  public void whatCannotBeMeasuredIsUnknownWithTheMeasuresReason() {
    for (StandardLimits limits : StandardLimits.values()) {
      if (limits.measure().isPresent()) {
        MeasureId id = limits.measure().get();
        List<Check> checks = VerdictFixtures.judge(strict, Measurement.unknown(id, NotMeasured.TOO_DARK));
        for (Check check : checks) {
          assertTrue(id.word(), check.outcome() != Outcome.FAIL && check.outcome() != Outcome.WARN);
          if (check.outcome() == Outcome.UNKNOWN) {
            assertEquals(Message.of(NotMeasured.TOO_DARK), check.advice());
          }
        }
      }
    }
    List<Check> checks = VerdictFixtures.judge(strict, Measurement.unknown(MeasureId.GAZE, NotMeasured.EYES_TOO_CLOSED_FOR_GAZE));
    assertEquals(Outcome.UNKNOWN, VerdictFixtures.outcome(checks, CheckId.GAZE));
    assertEquals(Verdict.REFUSED, Judge.verdict(checks));
  }

  @Test
  public void whereNothingCouldBeMeasuredEveryCheckIsUnknown() {
    List<Check> checks = Judge.judge(strict, VerdictFixtures.unmeasured());
    for (CheckId id : MEASURED) {
      assertEquals(id.word(), Outcome.UNKNOWN, VerdictFixtures.outcome(checks, id));
    }
  }

  @Test
  public void aMeasureThatIsNeverTriedHasNoCheckAndTurnsItOnByItself() {
    List<Check> without = Judge.judge(strict, VerdictFixtures.facts(List.of(), Answers.NONE));
    for (CheckId id : MEASURED) {
      assertFalse(id.word(), VerdictFixtures.has(without, id));
    }
    List<Measurement> gaze = List.of(Measurement.of(MeasureId.GAZE, 1));
    List<Check> with = Judge.judge(strict, VerdictFixtures.facts(gaze, Answers.NONE));
    assertEquals(Outcome.FAIL, VerdictFixtures.outcome(with, CheckId.GAZE));
    assertFalse(VerdictFixtures.has(with, CheckId.RED_EYES));
  }

  @Test
  public void aLimitIsSaidToBeOursOnceWhicheverMeasureDecides() {
    for (MeasureId id : List.of(MeasureId.BACKGROUND_UNIFORMITY, MeasureId.BACKGROUND_VARIATION)) {
      List<Check> checks = VerdictFixtures.judge(strict, Measurement.of(id, 1000));
      String title = English.say(VerdictFixtures.find(checks, CheckId.BACKGROUND_UNIFORMITY).source().name());
      assertEquals(title, title.indexOf("our own limit"), title.lastIndexOf("our own limit"));
    }
  }

  @Test
  public void theMoreBlocksThereAreTheWorseUnlessTheyAreTooFine() {
    assertEquals(Outcome.PASS, compression(1.7, 120));
    assertEquals(Outcome.WARN, compression(2.5, 120));
    assertEquals(Outcome.FAIL, compression(4.2, 120));
    assertEquals(Outcome.PASS, compression(2.5, 300));
    assertEquals(Outcome.FAIL, compression(4.2, 300));
    assertEquals(Outcome.PASS, compression(4.2, 600));
  }

  /** What is said of compression, if anything. */
  private Outcome compression(double blocking, double interEyeDistancePx) {
    List<Check> checks =
        VerdictFixtures.judge(
            strict,
            Measurement.of(MeasureId.BLOCKING, blocking),
            Measurement.of(MeasureId.INTER_EYE_DISTANCE, interEyeDistancePx));
    return VerdictFixtures.has(checks, CheckId.COMPRESSION)
        ? VerdictFixtures.outcome(checks, CheckId.COMPRESSION)
        : Outcome.PASS;
  }

  @Test
  public void whatCouldOnlyHaveWarnedLeavesNoVerdictOpen() {
    List<Check> checks = VerdictFixtures.judge(strict, Measurement.unknown(MeasureId.SHOULDERS, NotMeasured.SHOULDERS_OUTSIDE));
    assertEquals(Outcome.UNKNOWN, VerdictFixtures.outcome(checks, CheckId.SHOULDERS));
    assertEquals(Verdict.READY, Judge.verdict(checks));
  }

  @Test
  public void aShadowIsNoQuestionBeforeABackgroundThatIsNotPlain() {
    Measurement unknown = Measurement.unknown(MeasureId.BACKGROUND_SHADOW, NotMeasured.BACKGROUND_NOT_PLAIN);
    Measurement busy = Measurement.of(MeasureId.BACKGROUND_UNIFORMITY, 1000);
    assertFalse(VerdictFixtures.has(VerdictFixtures.judge(strict, unknown, busy), CheckId.BACKGROUND_SHADOW));
    assertEquals(
        Outcome.UNKNOWN, VerdictFixtures.outcome(VerdictFixtures.judge(strict, unknown), CheckId.BACKGROUND_SHADOW));
  }

  @Test
  public void ofSeveralMeasuresTheWorstDecidesAndGivesTheEvidence() {
    RegionPx mouth = RegionPx.of(new BoxPx(40, 60, 20, 10));
    Measurement covered = Measurement.of(MeasureId.MOUTH_COVER, 1.1).at(mouth);
    Check check = VerdictFixtures.find(VerdictFixtures.judge(strict, covered), CheckId.FACE_COVER);
    assertEquals(Outcome.WARN, check.outcome());
    assertEquals(1.1, check.value().getAsDouble(), 1e-9);
    assertEquals("", check.unit());
    assertEquals(List.of(mouth), check.where());
  }

  @Test
  public void whatIsUnknownOfGlassesIsNoQuestionWhereThereAreNone() {
    Measurement[] unknown = {
      Measurement.unknown(MeasureId.LENS_REFLECTION, NotMeasured.NO_SPECTACLES),
      Measurement.unknown(MeasureId.FRAME_OVER_EYES, NotMeasured.NO_SPECTACLES),
      Measurement.unknown(MeasureId.FRAME_WEIGHT, NotMeasured.NO_SPECTACLES)
    };
    List<Check> without = VerdictFixtures.judge(strict, unknown);
    assertEquals(Outcome.PASS, VerdictFixtures.outcome(without, CheckId.LENS_REFLECTION));
    assertEquals(Outcome.PASS, VerdictFixtures.outcome(without, CheckId.FRAME));
    List<Measurement> worn = new ArrayList<>(List.of(unknown));
    worn.add(Measurement.of(MeasureId.EYEGLASSES, 1));
    List<Check> with = VerdictFixtures.judge(strict, worn.toArray(new Measurement[0]));
    assertEquals(Outcome.UNKNOWN, VerdictFixtures.outcome(with, CheckId.LENS_REFLECTION));
    assertEquals(Outcome.UNKNOWN, VerdictFixtures.outcome(with, CheckId.FRAME));
  }

  @Test
  public void behindDarkLensesNothingIsSaidOfTheEyesButToTakeThemOff() {
    List<Check> checks =
        VerdictFixtures.judge(
            strict,
            Measurement.of(MeasureId.DARK_LENSES, 0.8), Measurement.of(MeasureId.GAZE, 1),
            Measurement.of(MeasureId.EYES_OPEN, 0), Measurement.of(MeasureId.EYE_COVER, 1));
    assertEquals(Outcome.FAIL, VerdictFixtures.outcome(checks, CheckId.DARK_LENSES));
    for (CheckId id : List.of(CheckId.GAZE, CheckId.EYES_OPEN, CheckId.RED_EYES)) {
      assertEquals(id.word(), Outcome.UNKNOWN, VerdictFixtures.outcome(checks, id));
      assertEquals(Message.of(AnyCheckMessage.EYES_HIDDEN), VerdictFixtures.find(checks, id).advice());
    }
    assertFalse(VerdictFixtures.has(checks, CheckId.EYE_COVER));
  }

  @Test
  public void everyLimitSaysWhyItIsThisOne() {
    for (StandardLimits limits : StandardLimits.values()) {
      assertFalse(limits.name(), limits.reason().isEmpty());
      assertFalse(limits.name(), limits.source().isNameless());
    }
  }

  /** The worst that one measure alone brings about, whatever it measures. */
  private Outcome worst(MeasureId id) {
    return worst(id, EXTREMES);
  }

  private Outcome worst(MeasureId id, double... values) {
    Outcome worst = Outcome.PASS;
    for (double value : values) {
      for (Check check : VerdictFixtures.judge(strict, Measurement.of(id, value))) {
        boolean asked = check.outcome() == Outcome.ASK;
        worst = !asked && check.outcome().compareTo(worst) > 0 ? check.outcome() : worst;
      }
    }
    return worst;
  }
}
