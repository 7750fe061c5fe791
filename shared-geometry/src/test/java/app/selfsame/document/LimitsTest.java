package app.selfsame.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
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
  public void theDistanceIsToTheNearerEndAndNoneWithinOrTowardsAnOpenEnd() {
    assertEquals(0, new Limits(2, 4).distance(4), 0);
    assertEquals(1.5, new Limits(2, 4).distance(5.5), 0);
    assertEquals(2, new Limits(2, 4).distance(0), 0);
    assertEquals(0, Limits.atMost(36).distance(30), 0);
    assertEquals(0, Limits.atMost(36).distance(Double.NEGATIVE_INFINITY), 0);
    assertEquals(0, Limits.atLeast(2).distance(Double.POSITIVE_INFINITY), 0);
    assertEquals(Double.POSITIVE_INFINITY, Limits.atMost(36).distance(Double.POSITIVE_INFINITY), 0);
    assertTrue(Double.isNaN(Limits.atMost(36).distance(Double.NaN)));
  }

  @Test
  public void whatLiesOutsideByLessThanTheToleranceIsTheLimit() {
    assertEquals(4, new Limits(2, 4).snapped(4.04, 0.05), 0);
    assertEquals(4.06, new Limits(2, 4).snapped(4.06, 0.05), 0);
    assertEquals(2, Limits.atLeast(2).snapped(1.96, 0.05), 0);
    assertEquals(1e9, Limits.atLeast(2).snapped(1e9, 0.05), 0);
    assertTrue(Double.isNaN(Limits.atLeast(2).snapped(Double.NaN, 0.05)));
  }

  @Test
  public void limitsThatAllowNothingAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Limits(2, 1));
    assertThrows(IllegalArgumentException.class, () -> new Limits(Double.NaN, 1));
  }
}
