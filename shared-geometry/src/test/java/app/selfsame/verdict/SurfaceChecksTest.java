package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Smoothed skin, stretched pictures, and shadows on the wall. */
@RunWith(TeaVMTestRunner.class)
public class SurfaceChecksTest {
  private static final Measurement SMOOTH = Measurement.of(MeasureId.SKIN_TEXTURE, 0.01);

  @Test
  public void smoothedSkinWarnsAndNeverFails() {
    assertEquals(Outcome.PASS, outcome(CheckId.SKIN_TEXTURE, Measurement.of(MeasureId.SKIN_TEXTURE, 0.06)));
    assertEquals(Outcome.WARN, outcome(CheckId.SKIN_TEXTURE, SMOOTH));
    assertEquals(Outcome.WARN, outcome(CheckId.SKIN_TEXTURE, Measurement.of(MeasureId.SKIN_TEXTURE, 0)));
  }

  @Test
  public void nothingIsSaidOfSkinWhereBlurOrCompressionTookTheTexture() {
    Measurement blurred = Measurement.of(MeasureId.EDGE_BLUR, 0.05);
    assertEquals(Outcome.UNKNOWN, outcome(CheckId.SKIN_TEXTURE, SMOOTH, blurred));
    Measurement blocks = Measurement.of(MeasureId.BLOCKING, 3);
    Measurement small = Measurement.of(MeasureId.INTER_EYE_DISTANCE, 100);
    assertEquals(Outcome.UNKNOWN, outcome(CheckId.SKIN_TEXTURE, SMOOTH, blocks, small));
  }

  @Test
  public void aStretchedPictureWarnsUnlessItIsKnownToShowAChild() {
    Measurement squashed = Measurement.of(MeasureId.PROPORTIONS, -0.25);
    assertEquals(Outcome.PASS, outcome(CheckId.PROPORTIONS, Measurement.of(MeasureId.PROPORTIONS, 0.1)));
    assertEquals(Outcome.PASS, outcome(CheckId.PROPORTIONS, Measurement.of(MeasureId.PROPORTIONS, -0.1)));
    assertEquals(Outcome.WARN, outcome(CheckId.PROPORTIONS, squashed));
    assertEquals(Outcome.WARN, outcome(CheckId.PROPORTIONS, Measurement.of(MeasureId.PROPORTIONS, 2)));
    Answers child = new Answers(OptionalInt.of(3), OptionalInt.empty(), Optional.empty());
    List<Check> ofChild = VerdictFixtures.judge(VerdictFixtures.document(), child, squashed);
    assertEquals(Outcome.UNKNOWN, VerdictFixtures.outcome(ofChild, CheckId.PROPORTIONS));
  }

  @Test
  public void aSharpDarkShadowFailsUnlessTheBackgroundIsBusyAnyway() {
    Measurement sharp = Measurement.of(MeasureId.HARD_SHADOW, 0.6);
    assertEquals(Outcome.WARN, outcome(CheckId.BACKGROUND_SHADOW, Measurement.of(MeasureId.HARD_SHADOW, 0.35)));
    assertEquals(Outcome.FAIL, outcome(CheckId.BACKGROUND_SHADOW, sharp));
    assertEquals(Outcome.WARN, outcome(CheckId.BACKGROUND_SHADOW, Measurement.of(MeasureId.BACKGROUND_SHADOW, 0.9)));
    Measurement busy = Measurement.of(MeasureId.BACKGROUND_VARIATION, 30);
    assertEquals(Outcome.WARN, outcome(CheckId.BACKGROUND_SHADOW, sharp, busy));
  }

  private static Outcome outcome(CheckId id, Measurement... measured) {
    return VerdictFixtures.outcome(VerdictFixtures.judge(VerdictFixtures.document(), measured), id);
  }
}
