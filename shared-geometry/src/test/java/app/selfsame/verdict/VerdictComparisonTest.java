package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.Source;
import app.selfsame.message.Verbatim;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class VerdictComparisonTest {
  private static Check check(CheckId id, Outcome outcome) {
    Source source = new Source("A page", "https://example.org/", "", Source.Confidence.OFFICIAL);
    return new Check(id, outcome, OptionalDouble.of(1), "", Optional.empty(), source, Verbatim.of(""), List.of());
  }

  private static VerdictComparison of(Outcome before, Outcome after) {
    return VerdictComparison.of(
        List.of(check(CheckId.FACE_SHADOW, before)), List.of(check(CheckId.FACE_SHADOW, after)));
  }

  @Test
  public void whatStaysIsNoChange() {
    assertTrue(of(Outcome.WARN, Outcome.WARN).changes().isEmpty());
    assertFalse(of(Outcome.FAIL, Outcome.FAIL).isWorse());
  }

  @Test
  public void anyWorseCheckMakesItWorseWhateverIsBetter() {
    VerdictComparison comparison =
        VerdictComparison.of(
            List.of(check(CheckId.FACE_SHADOW, Outcome.FAIL), check(CheckId.SHARPNESS, Outcome.PASS)),
            List.of(check(CheckId.FACE_SHADOW, Outcome.PASS), check(CheckId.SHARPNESS, Outcome.WARN)));
    assertTrue(comparison.isWorse());
    assertEquals(new CheckChange(CheckId.FACE_SHADOW, Outcome.FAIL, Outcome.PASS), comparison.changes().get(0));
  }

  @Test
  public void notToBeToldAnyMoreIsWorseThanAWarning() {
    assertTrue(of(Outcome.WARN, Outcome.UNKNOWN).isWorse());
    assertFalse(of(Outcome.UNKNOWN, Outcome.WARN).isWorse());
    assertTrue(of(Outcome.UNKNOWN, Outcome.FAIL).isWorse());
    assertTrue(of(Outcome.FAIL, Outcome.UNKNOWN).isWorse());
  }

  @Test
  public void checkThatIsNoLongerMadeIsWorse() {
    assertTrue(VerdictComparison.of(List.of(check(CheckId.GAZE, Outcome.PASS)), List.of()).isWorse());
    assertFalse(VerdictComparison.of(List.of(), List.of(check(CheckId.GAZE, Outcome.PASS))).isWorse());
  }
}
