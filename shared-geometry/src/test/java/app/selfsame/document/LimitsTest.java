package app.selfsame.document;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;
import org.teavm.junit.WholeClassCompilation;

@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
public class LimitsTest {

  @Test
  public void bothEndsBelongToTheLimits() {
    Limits limits = new Limits(50, 240);
    assertTrue(limits.contains(50));
    assertTrue(limits.contains(240));
    assertFalse(limits.contains(49.999));
    assertFalse(limits.contains(240.001));
  }

  @Test
  public void anEndThatNoRuleNamesAllowsEverything() {
    assertTrue(Limits.atLeast(10).contains(1e12));
    assertFalse(Limits.atLeast(10).hasMax());
    assertTrue(Limits.atMost(10).contains(-1e12));
    assertFalse(Limits.atMost(10).hasMin());
  }

  @Test
  public void limitsThatAllowNothingAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Limits(2, 1));
    assertThrows(IllegalArgumentException.class, () -> new Limits(Double.NaN, 1));
  }
}
