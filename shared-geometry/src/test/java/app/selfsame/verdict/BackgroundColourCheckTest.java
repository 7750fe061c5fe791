package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.BackgroundRule;
import app.selfsame.document.BackgroundTone;
import app.selfsame.document.DocumentField;
import app.selfsame.document.DocumentTextKey;
import app.selfsame.document.Remark;
import app.selfsame.measure.CieLab;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class BackgroundColourCheckTest {
  private static final Remark WORDS =
      new Remark(new DocumentTextKey("xx-print", DocumentField.BACKGROUND), "as written");

  private static final double YELLOW = 90;
  private static final double GREEN = 150;
  private static final double BLUE = 260;
  private static final double RED = 25;

  /** Lightness, chroma and hue just inside and just outside both ends of each tone's ranges. */
  @Test
  public void everyTonePassesToItsEndsAndNoFurther() {
    lightnessEnds(BackgroundTone.WHITE, 85, 100, 2, YELLOW);
    lightnessEnds(BackgroundTone.OFF_WHITE, 80, 100, 6, YELLOW);
    lightnessEnds(BackgroundTone.CREAM, 75, 100, 12, YELLOW);
    lightnessEnds(BackgroundTone.LIGHT_GREY, 60, 92, 2, BLUE);
    lightnessEnds(BackgroundTone.GREY, 35, 85, 2, BLUE);
    lightnessEnds(BackgroundTone.LIGHT_BLUE, 55, 95, 15, BLUE);
    lightnessEnds(BackgroundTone.BLUE, 15, 80, 30, BLUE);
    lightnessEnds(BackgroundTone.RED, 20, 70, 50, RED);
    lightnessEnds(BackgroundTone.LIGHT, 65, 100, 20, GREEN);
    chromaEnds(BackgroundTone.WHITE, 90, 0, 8, BLUE);
    chromaEnds(BackgroundTone.OFF_WHITE, 90, 0, 12, YELLOW);
    chromaEnds(BackgroundTone.CREAM, 85, 3, 25, YELLOW);
    chromaEnds(BackgroundTone.LIGHT_GREY, 75, 0, 10, BLUE);
    chromaEnds(BackgroundTone.GREY, 60, 0, 10, BLUE);
    chromaEnds(BackgroundTone.LIGHT_BLUE, 75, 3, 40, BLUE);
    chromaEnds(BackgroundTone.BLUE, 50, 12, 100, BLUE);
    chromaEnds(BackgroundTone.RED, 45, 25, 120, RED);
    chromaEnds(BackgroundTone.LIGHT, 80, 0, 40, GREEN);
    assertEquals(Outcome.PASS, of(BackgroundTone.RED, 45, 60, 330 + 5));
    assertEquals(Outcome.WARN, of(BackgroundTone.RED, 45, 60, 330 - 5));
    assertEquals(Outcome.WARN, of(BackgroundTone.BLUE, 50, 40, 185));
    assertEquals(Outcome.WARN, of(BackgroundTone.BLUE, 50, 40, 315));
  }

  @Test
  public void anotherToneThatIsNamedIsEnough() {
    Set<BackgroundTone> tones = EnumSet.of(BackgroundTone.WHITE, BackgroundTone.LIGHT_BLUE);
    assertEquals(Outcome.PASS, of(tones, false, 80, 20, BLUE, 80).outcome());
    assertEquals(Outcome.FAIL, of(tones, false, 80, 30, GREEN, 80).outcome());
  }

  @Test
  public void aDarkWallWhereWhiteIsAskedFailsInGoodLight() {
    // Black, charcoal #3e3c3a, mid grey #777777.
    for (double lightness : new double[] {2, 25, 50}) {
      Check check = of(Set.of(BackgroundTone.WHITE), false, lightness, 1, YELLOW, lightness);
      assertEquals(Outcome.FAIL, check.outcome());
      assertEquals("check.background-colour.fail.dark", check.advice().id());
      assertFalse(check.allowed().orElseThrow().contains(check.value().orElseThrow()));
    }
    // Dark blue #14285a.
    Check blue = of(Set.of(BackgroundTone.WHITE), false, 17.5, 34.5, 285, 17.5);
    assertEquals(Outcome.FAIL, blue.outcome());
    assertEquals("check.background-colour.fail.dark-and-colourful", blue.advice().id());
  }

  @Test
  public void dimLightOnlyWarns() {
    // sRGB white under a quarter of the light is L* 57.
    Check dim = of(Set.of(BackgroundTone.WHITE), false, 57, 1, YELLOW, 95);
    assertEquals(Outcome.WARN, dim.outcome());
    assertEquals("check.background-colour.warn.dark", dim.advice().id());
    assertEquals(Outcome.FAIL, of(Set.of(BackgroundTone.WHITE), false, 20, 1, YELLOW, 40).outcome());
  }

  @Test
  public void growingDarknessGoesFromPassByWarnToFail() {
    for (BackgroundTone tone : EnumSet.of(BackgroundTone.WHITE, BackgroundTone.OFF_WHITE, BackgroundTone.LIGHT)) {
      Outcome before = Outcome.PASS;
      for (int lightness = 95; lightness >= 0; lightness--) {
        Outcome now = of(tone, lightness, 2, YELLOW);
        assertTrue(now.compareTo(before) >= 0);
        before = now;
      }
      assertEquals(Outcome.FAIL, before);
    }
  }

  @Test
  public void growingChromaGoesFromPassByWarnToFail() {
    for (double hue : new double[] {RED, YELLOW, GREEN, BLUE, 320}) {
      Outcome before = Outcome.PASS;
      for (int chroma = 0; chroma <= 60; chroma++) {
        Outcome now = of(BackgroundTone.WHITE, 90, chroma, hue);
        assertTrue(now.compareTo(before) >= 0);
        before = now;
      }
      assertEquals(Outcome.FAIL, before);
    }
  }

  @Test
  public void aLampIsForgivenMoreThanAnyOtherColour() {
    assertEquals(Outcome.WARN, of(BackgroundTone.WHITE, 90, 20, YELLOW));
    assertEquals(Outcome.FAIL, of(BackgroundTone.WHITE, 85, 20, BLUE));
    assertEquals(Outcome.FAIL, of(BackgroundTone.GREY, 60, 20, GREEN));
    assertEquals(Outcome.WARN, of(BackgroundTone.WHITE, 90, 12, BLUE));
  }

  @Test
  public void anotherHueThanTheOneNamedFails() {
    Check green = of(Set.of(BackgroundTone.BLUE), false, 50, 40, GREEN, 50);
    assertEquals(Outcome.FAIL, green.outcome());
    assertEquals("check.background-colour.fail.other-colour", green.advice().id());
    assertFalse(green.allowed().orElseThrow().contains(green.value().orElseThrow()));
    assertEquals(Outcome.FAIL, of(BackgroundTone.RED, 45, 60, BLUE));
    assertEquals(Outcome.FAIL, of(BackgroundTone.BLUE, 60, 2, BLUE));
  }

  @Test
  public void whiteFailsWhereItIsRefusedAndWarnsWhereItIsNearlyWhite() {
    for (Set<BackgroundTone> tones : Set.of(Set.of(BackgroundTone.LIGHT), EnumSet.noneOf(BackgroundTone.class))) {
      assertEquals(Outcome.FAIL, of(tones, true, 98, 1, YELLOW, 98).outcome());
      assertEquals(Outcome.WARN, of(tones, true, 94.5, 1, YELLOW, 95).outcome());
      assertEquals(Outcome.PASS, of(tones, true, 85, 1, YELLOW, 85).outcome());
    }
  }

  @Test
  public void clearWhiteFailsWhereOnlyAnotherColourIsNamed() {
    for (BackgroundTone tone : EnumSet.of(
        BackgroundTone.CREAM, BackgroundTone.LIGHT_GREY, BackgroundTone.GREY, BackgroundTone.LIGHT_BLUE, BackgroundTone.BLUE,
        BackgroundTone.RED)) {
      Check check = of(Set.of(tone), false, 99, 1, YELLOW, 99);
      assertEquals(tone.word(), Outcome.FAIL, check.outcome());
      assertEquals("check.background-colour.fail.too-white", check.advice().id());
    }
    assertEquals(Outcome.WARN, of(BackgroundTone.LIGHT_GREY, 94.5, 1, YELLOW));
  }

  @Test
  public void nothingOutsideTheRangeThatIsShownPasses() {
    for (BackgroundTone tone : BackgroundTone.values()) {
      for (int lightness = 0; lightness <= 100; lightness += 5) {
        for (int chroma = 0; chroma <= 60; chroma += 6) {
          for (int hue = 0; hue < 360; hue += 30) {
            Check check = of(Set.of(tone), false, lightness, chroma, hue, lightness);
            boolean inside = check.allowed().orElseThrow().contains(check.value().orElseThrow());
            assertEquals(tone + " " + lightness + " " + chroma + " " + hue, inside, check.outcome() == Outcome.PASS);
          }
        }
      }
    }
  }

  @Test
  public void aRuleWithoutTonesHasNoCheck() {
    assertFalse(
        VerdictFixtures.has(
            VerdictFixtures.judge(VerdictFixtures.document("background plain [page]")), CheckId.BACKGROUND_COLOUR));
  }

  private static void lightnessEnds(BackgroundTone tone, double least, double most, double chroma, double hue) {
    assertEquals(tone.word(), Outcome.PASS, of(tone, least + 0.1, chroma, hue));
    assertEquals(tone.word(), Outcome.PASS, of(tone, most - 0.1, chroma, hue));
    assertEquals(tone.word(), Outcome.WARN, of(tone, least - 1, chroma, hue));
    if (most < 100) {
      assertEquals(tone.word(), Outcome.WARN, of(tone, most + 1, chroma, hue));
    }
  }

  private static void chromaEnds(BackgroundTone tone, double lightness, double least, double most, double hue) {
    assertEquals(tone.word(), Outcome.PASS, of(tone, lightness, least + 0.1, hue));
    assertEquals(tone.word(), Outcome.PASS, of(tone, lightness, most - 0.1, hue));
    assertEquals(tone.word(), Outcome.WARN, of(tone, lightness, most + 1, hue));
    if (least > 0) {
      assertEquals(tone.word(), Outcome.WARN, of(tone, lightness, least - 1, hue));
    }
  }

  private static Outcome of(BackgroundTone tone, double lightness, double chroma, double hue) {
    return of(Set.of(tone), false, lightness, chroma, hue, lightness).outcome();
  }

  private static Check of(
      Set<BackgroundTone> tones, boolean notWhite, double lightness, double chroma, double hue, double lit) {
    BackgroundRule rule = new BackgroundRule(WORDS, tones, notWhite, Map.of(), Standards.OWN);
    return BackgroundColourCheck.of(rule, CieLab.polar(lightness, chroma, hue), lit);
  }
}
