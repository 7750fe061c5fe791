package app.selfsame.crop;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import app.selfsame.crop.LinearProgram.Limit;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class LinearProgramTest {

  private static Limit limit(double bound, double... coefficients) {
    return new Limit(coefficients, bound);
  }

  /** Maximise 3x + 5y with x <= 4, 2y <= 12, 3x + 2y <= 18 (Hillier and Lieberman, the Wyndor Glass example). */
  @Test
  public void aTextbookExampleIsSolved() {
    List<Limit> limits = List.of(
        limit(4, 1, 0), limit(12, 0, 2), limit(18, 3, 2), limit(0, -1, 0), limit(0, 0, -1));
    assertArrayEquals(new double[] {2, 6}, LinearProgram.maximise(new double[] {3, 5}, limits), 1e-9);
  }

  @Test
  public void limitsThatExcludeEachOtherHaveNoSolution() {
    assertNull(LinearProgram.maximise(new double[] {1, 0}, List.of(limit(1, 1, 1), limit(-2, -1, -1))));
  }

  @Test
  public void withoutALimitTheBoxEndsTheSearch() {
    assertEquals(LinearProgram.BOX, LinearProgram.maximise(new double[] {1, 0}, List.of(limit(1, 0, 1)))[0], 0);
  }

  /** The best of all points where three limits are tight and none is violated: slow and simple. */
  private static double bestVertex(double[] objective, List<Limit> limits) {
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < limits.size(); i++) {
      for (int j = i + 1; j < limits.size(); j++) {
        for (int k = j + 1; k < limits.size(); k++) {
          double[] vertex = meeting(limits.get(i), limits.get(j), limits.get(k));
          if (vertex != null && limits.stream().allMatch(l -> dot(l.coefficients(), vertex) <= l.bound() + 1e-7)) {
            best = Math.max(best, dot(objective, vertex));
          }
        }
      }
    }
    return best;
  }

  /** Cramer's rule. */
  private static double[] meeting(Limit a, Limit b, Limit c) {
    double[][] rows = {a.coefficients(), b.coefficients(), c.coefficients()};
    double[] bounds = {a.bound(), b.bound(), c.bound()};
    double whole = determinant(rows);
    if (Math.abs(whole) < 1e-9) {
      return null;
    }
    double[] point = new double[3];
    for (int column = 0; column < 3; column++) {
      double[][] replaced = new double[3][];
      for (int row = 0; row < 3; row++) {
        replaced[row] = rows[row].clone();
        replaced[row][column] = bounds[row];
      }
      point[column] = determinant(replaced) / whole;
    }
    return point;
  }

  private static double determinant(double[][] m) {
    return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
        - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
        + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  @Test
  public void manyProgramsAgreeWithTheBestOfAllVertices() {
    long state = 7;
    int solved = 0;
    for (int round = 0; round < 200; round++) {
      List<Limit> limits = new ArrayList<>();
      double[] numbers = new double[4];
      for (int i = 0; i < 15; i++) {
        for (int n = 0; n < 4; n++) {
          state = (state * 1103515245L + 12345) & 0x7fffffffL;
          numbers[n] = state / (double) 0x7fffffffL * 2 - 1;
        }
        limits.add(limit(numbers[3] + 0.5, numbers[0], numbers[1], numbers[2]));
      }
      for (int axis = 0; axis < 3; axis++) {
        double[] up = new double[3];
        double[] down = new double[3];
        up[axis] = 1;
        down[axis] = -1;
        limits.add(limit(10, up));
        limits.add(limit(10, down));
      }
      double[] objective = {numbers[0], numbers[1], numbers[2]};
      double expected = bestVertex(objective, limits);
      double[] found = LinearProgram.maximise(objective, limits);
      if (expected == Double.NEGATIVE_INFINITY) {
        assertNull("round " + round, found);
      } else {
        solved++;
        assertEquals("round " + round, expected, dot(objective, found), 1e-6);
      }
    }
    assertEquals("both kinds occur", true, solved > 20 && solved < 200);
  }
}
