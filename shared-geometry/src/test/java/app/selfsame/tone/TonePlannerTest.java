package app.selfsame.tone;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.Limits;
import app.selfsame.document.Source;
import app.selfsame.geometry.PointPx;
import app.selfsame.measure.light.SceneLight;
import app.selfsame.measure.light.SkinColour;
import app.selfsame.message.Verbatim;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class TonePlannerTest {
  private static final Source SOURCE = new Source("A page", "https://example.org/", "", Source.Confidence.OFFICIAL);
  private static final FaceHalves HALVES = new FaceHalves(new PointPx(400, 400), 1, 0, 150);

  private static final SkinColour FAIR = new SkinColour(224, 172, 140);
  private static final SkinColour BROWN = new SkinColour(120, 80, 58);
  private static final SkinColour DARK = new SkinColour(62, 42, 32);

  /** Dim: a grey wall at a sixth of white, and no glint beyond a half. */
  private static final SceneLight DIM = new SceneLight(42, 128, 1, 1, 1);

  private static Check warning(CheckId id, double value, Limits allowed) {
    return new Check(
        id, Outcome.WARN, OptionalDouble.of(value), "", Optional.of(allowed), SOURCE, Verbatim.of(""), List.of());
  }

  private static Check dim() {
    return warning(CheckId.UNDER_EXPOSURE, 60, Limits.atLeast(100));
  }

  private static TonePlan plan(SceneLight scene, SkinColour skin, double leftToRight, Check... checks) {
    return new TonePlanner(List.of(checks), new LitFace(scene, skin, leftToRight, HALVES, List.of())).plan();
  }

  @Test
  public void whatPassesIsNotTouched() {
    Check passes =
        new Check(
            CheckId.UNDER_EXPOSURE, Outcome.PASS, OptionalDouble.of(120), "", Optional.of(Limits.atLeast(100)), SOURCE,
            Verbatim.of(""), List.of());
    assertTrue(plan(DIM, FAIR, 3, passes).isEmpty());
  }

  @Test
  public void nobodyGetsMoreLightThanTheSceneAsks() {
    double fair = ev(plan(DIM, FAIR, 1, dim()));
    double brown = ev(plan(DIM, BROWN, 1, dim()));
    double dark = ev(plan(DIM, DARK, 1, dim()));
    assertTrue("fair " + fair, fair > 0.1);
    // Of the same scene everybody gets what the scene asks for, or less to keep the tone of the skin.
    double asked = Math.min(ToneBounds.EXPOSURE_EV, Math.log(90 / 42.0) / Math.log(2));
    for (double ev : new double[] {fair, brown, dark}) {
      assertTrue(ev + " EV", ev <= asked + 1e-9);
    }
    assertEquals(asked, dark, 0.05);
  }

  @Test
  public void darkSkinInGoodLightIsNotLightened() {
    // A check that takes dark skin, dark clothes and a dark wall for a dim picture is not followed: there are glints.
    SceneLight good = new SceneLight(40, 250, 1, 1, 1);
    assertTrue(plan(good, DARK, 1, dim()).isEmpty());
    SceneLight brightWall = new SceneLight(150, 200, 1, 1, 1);
    assertTrue(plan(brightWall, DARK, 1, dim()).isEmpty());
  }

  @Test
  public void skinKeepsItsToneWhateverIsAskedFor() {
    SceneLight warm = new SceneLight(30, 60, 1.4, 1, 0.6);
    Check tinted = warning(CheckId.SKIN_COLOUR, 9, Limits.atMost(3));
    for (SkinColour skin : List.of(FAIR, BROWN, DARK, new SkinColour(180, 110, 40))) {
      TonePlan plan = plan(warm, skin, 1, dim(), tinted);
      double shift = TypologyShift.degrees(skin, plan.of(skin));
      assertTrue(shift + " degrees", shift <= ToneBounds.TYPOLOGY_DEGREES);
    }
  }

  @Test
  public void whiteBalanceGoesAgainstTheTintAndNoFurtherThanNeeded() {
    SceneLight warm = new SceneLight(120, 200, 1.3, 1, 0.7);
    SkinColour tinted = new SkinColour(220, 150, 70);
    TonePlan plan = plan(warm, tinted, 1, warning(CheckId.SKIN_COLOUR, 9, Limits.atMost(3)));
    WhiteBalance balance = (WhiteBalance) plan.operations().get(0);
    assertTrue(balance.toString(), balance.red() < 1 && balance.blue() > 1);
    assertTrue(plan.of(tinted).lab().b() < tinted.lab().b());
    // Natural skin before a wall of one strong colour stays natural.
    assertTrue(plan(warm, FAIR, 1, warning(CheckId.SKIN_COLOUR, 3.1, Limits.atMost(3))).isEmpty());
  }

  @Test
  public void darkerHalfIsBrightenedWithinTheBound() {
    Check shadow = warning(CheckId.FACE_SHADOW, 80, Limits.atMost(70));
    EvenLight mild = (EvenLight) plan(DIM, FAIR, 1.3, shadow).operations().get(0);
    assertTrue("left is the brighter half", mild.imageLeftGain() < 1);
    assertEquals(1, mild.imageLeftGain() * mild.imageRightGain(), 1e-12);
    EvenLight strong = (EvenLight) plan(DIM, FAIR, 0.1, shadow).operations().get(0);
    assertEquals(ToneBounds.HALF_GAIN, strong.imageLeftGain(), 1e-12);
  }

  @Test
  public void whoseToneCannotBeToldIsNeitherBrightenedNorBalanced() {
    SkinColour grey = new SkinColour(120, 120, 120);
    Check tinted = warning(CheckId.SKIN_COLOUR, 9, Limits.atMost(3));
    assertTrue(plan(DIM, grey, 1, dim(), tinted).isEmpty());
  }

  @Test
  public void notesTellWhatAndHowMuch() {
    TonePlan plan =
        new TonePlan(
            List.of(new WhiteBalance(0.9, 1, 1.12), new Exposure(0.4), new EvenLight(1.12), new Contrast(0.5)),
            HALVES,
            List.of());
    List<ToneNote> notes = plan.notes();
    assertEquals(ToneNote.of(ToneEdit.WHITE_BALANCE, -10, 0, 12), notes.get(0));
    assertEquals(ToneNote.of(ToneEdit.EXPOSURE, 0.4), notes.get(1));
    assertEquals(ToneNote.of(ToneEdit.EVEN_LIGHT, 12, -11), notes.get(2));
    assertEquals(ToneNote.of(ToneEdit.CONTRAST, 50), notes.get(3));
  }

  @Test
  public void nothingBeyondTheBoundsCanBeAskedFor() {
    int refused = 0;
    for (Runnable beyond :
        List.<Runnable>of(
            () -> new Exposure(ToneBounds.EXPOSURE_EV + 0.01),
            () -> new Exposure(-0.1),
            () -> new Exposure(Double.NaN),
            () -> new WhiteBalance(1, 1, 1.3),
            () -> new WhiteBalance(0.7, 1, 1),
            () -> new EvenLight(1.3),
            () -> new EvenLight(0.8),
            () -> new Contrast(0.7))) {
      try {
        beyond.run();
      } catch (IllegalArgumentException expected) {
        refused++;
      }
    }
    assertEquals(8, refused);
  }

  private static double ev(TonePlan plan) {
    return plan.operations().isEmpty() ? 0 : ((Exposure) plan.operations().get(0)).ev();
  }
}
