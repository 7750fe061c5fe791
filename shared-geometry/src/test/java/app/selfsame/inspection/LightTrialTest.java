package app.selfsame.inspection;

import static org.junit.Assert.assertEquals;

import app.selfsame.document.Limits;
import app.selfsame.document.Source;
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
public class LightTrialTest {
  private static final Limits OF_PICTURE = Limits.atLeast(100);
  private static final Limits OF_FACE = Limits.atLeast(50);

  @Test
  public void aValueNearerToTheSameLimitIsBetter() {
    assertIsBetter(true, check(Outcome.WARN, 60, OF_PICTURE), check(Outcome.WARN, 80, OF_PICTURE));
    assertIsBetter(false, check(Outcome.WARN, 60, OF_PICTURE), check(Outcome.WARN, 61, OF_PICTURE));
    assertIsBetter(false, check(Outcome.WARN, 60, OF_PICTURE), check(Outcome.WARN, 40, OF_PICTURE));
  }

  @Test
  public void valuesOfTwoMeasuresAreNotHeldAgainstEachOther() {
    assertIsBetter(false, check(Outcome.WARN, 60, OF_PICTURE), check(Outcome.WARN, 45, OF_FACE));
    assertIsBetter(true, check(Outcome.FAIL, 30, OF_PICTURE), check(Outcome.WARN, 45, OF_FACE));
    assertIsBetter(true, check(Outcome.WARN, 45, OF_FACE), check(Outcome.PASS, 120, OF_PICTURE));
  }

  @Test
  public void whatCannotBeMeasuredAnyMoreIsNotBetter() {
    Check unknown = new Check(
        CheckId.UNDER_EXPOSURE, Outcome.UNKNOWN, OptionalDouble.empty(), "", Optional.empty(), source(),
        Verbatim.of(""), List.of());
    assertIsBetter(false, check(Outcome.FAIL, 30, OF_PICTURE), unknown);
  }

  private static void assertIsBetter(boolean expected, Check was, Check is) {
    assertEquals(expected, LightTrial.isBetter(List.of(was), List.of(is)));
  }

  private static Check check(Outcome outcome, double value, Limits allowed) {
    return new Check(
        CheckId.UNDER_EXPOSURE, outcome, OptionalDouble.of(value), "", Optional.of(allowed), source(),
        Verbatim.of(""), List.of());
  }

  private static Source source() {
    return new Source("A page", "https://example.org/", "", Source.Confidence.OFFICIAL);
  }
}
