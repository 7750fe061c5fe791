package app.selfsame.bench.matting;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class RanksTest {
  @Test
  public void onlyTheOrderCounts() {
    assertEquals(1, Ranks.correlation(new double[] {1, 2, 3, 4}, new double[] {0.1, 0.2, 7, 900}), 1e-12);
    assertEquals(-1, Ranks.correlation(new double[] {1, 2, 3, 4}, new double[] {9, 7, 3, 1}), 1e-12);
  }

  /** By hand: ranks 0, 1.5, 1.5, 3 against 0, 1, 2, 3. */
  @Test
  public void equalValuesShareTheirPlaces() {
    assertEquals(0.9487, Ranks.correlation(new double[] {5, 6, 6, 7}, new double[] {1, 2, 3, 4}), 1e-4);
  }
}
