package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;

import app.selfsame.document.Limits;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Limits at both ends: closed, open, met exactly, and held against what is no number. */
@RunWith(TeaVMTestRunner.class)
public class BandTest {
  @Test
  public void aClosedRangeHasItsEndsInside() {
    Band band = new Band(new Limits(2, 4), 1);
    assertEquals(Outcome.PASS, band.outcome(2));
    assertEquals(Outcome.PASS, band.outcome(4));
    assertEquals(Outcome.WARN, band.outcome(1.999));
    assertEquals(Outcome.WARN, band.outcome(5));
    assertEquals(Outcome.FAIL, band.outcome(5.001));
    assertEquals(Outcome.FAIL, band.outcome(0.999));
  }

  @Test
  public void anOpenEndPassesHoweverFar() {
    Band atMost = new Band(Limits.atMost(36), 0);
    assertEquals(Outcome.PASS, atMost.outcome(30));
    assertEquals(Outcome.PASS, atMost.outcome(36));
    assertEquals(Outcome.PASS, atMost.outcome(-1e12));
    assertEquals(Outcome.PASS, atMost.outcome(Double.NEGATIVE_INFINITY));
    assertEquals(Outcome.FAIL, atMost.outcome(36.001));
    assertEquals(Outcome.FAIL, atMost.outcome(Double.POSITIVE_INFINITY));
    Band atLeast = new Band(Limits.atLeast(2), 0);
    assertEquals(Outcome.PASS, atLeast.outcome(4.25));
    assertEquals(Outcome.PASS, atLeast.outcome(2));
    assertEquals(Outcome.PASS, atLeast.outcome(Double.POSITIVE_INFINITY));
    assertEquals(Outcome.FAIL, atLeast.outcome(1.999));
    assertEquals(Outcome.FAIL, atLeast.outcome(Double.NEGATIVE_INFINITY));
  }

  @Test
  public void withoutAnyFailALargeMissStillWarns() {
    Band band = new Band(Limits.atMost(1), Double.POSITIVE_INFINITY);
    assertEquals(Outcome.WARN, band.outcome(1e9));
    assertEquals(Outcome.PASS, band.outcome(1));
  }

  @Test
  public void whatIsNoNumberIsUnknown() {
    assertEquals(Outcome.UNKNOWN, new Band(new Limits(2, 4), 1).outcome(Double.NaN));
    assertEquals(Outcome.UNKNOWN, new Band(Limits.atMost(4), 1).outcome(Double.NaN));
    assertEquals(Outcome.UNKNOWN, new Band(Limits.atLeast(4), 1).outcome(Double.NaN));
  }

  @Test
  public void noValueOutsideItsAllowedRangePasses() {
    for (StandardLimits limits : StandardLimits.values()) {
      Limits allowed = limits.allowed();
      if (allowed.hasMin()) {
        assertEquals(limits.name(), Outcome.PASS, limits.outcome(allowed.min()));
        assertEquals(limits.name(), true, limits.outcome(allowed.min() - 1e-6).compareTo(Outcome.PASS) > 0);
      }
      if (allowed.hasMax()) {
        assertEquals(limits.name(), Outcome.PASS, limits.outcome(allowed.max()));
        assertEquals(limits.name(), true, limits.outcome(allowed.max() + 1e-6).compareTo(Outcome.PASS) > 0);
      }
    }
  }
}
