package app.selfsame.mrz;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.PointPx;
import java.util.Arrays;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class CellLineTest {
  private static final int CELLS = 44;
  private static final double PITCH_PX = 20;

  @Test
  public void laysCellsEvenlyBetweenTheEndsOfTheInk() {
    CellLine line = CellLine.between(new PointPx(100, 50), new PointPx(100 + 43.76 * PITCH_PX, 50), CELLS);
    assertEquals(PITCH_PX, line.pitchPx(), 1e-6);
    assertEquals(100 + 0.38 * PITCH_PX, line.x(0), 1e-6);
    assertEquals(line.x(0) + 43 * PITCH_PX, line.x(43), 1e-6);
    assertEquals(50, line.y(21.5), 1e-6);
  }

  @Test
  public void downIsToTheRightOfTheWayInWhichItIsRead() {
    CellLine line = CellLine.between(new PointPx(0, 0), new PointPx(0, 1000), CELLS);
    PointPx below = line.place(10, 2);
    assertEquals(-2 * line.pitchPx(), below.x(), 1e-6);
    assertEquals(line.y(10), below.y(), 1e-6);
  }

  @Test
  public void flippedTwiceIsTheSameLine() {
    CellLine line = bent();
    assertSame(line, line.flipped().flipped());
    assertEquals(line.x(3), line.flipped().x(CELLS - 4), 1e-9);
    assertTrue(!line.isAlong(line.flipped()));
    assertEquals(-2, line.flipped().downTo(line.flipped().shifted(0, -2)), 0.01);
  }

  @Test
  public void shiftedThereAndBackIsTheSameLine() {
    CellLine line = bent();
    CellLine back = line.shifted(0.3, 0).shifted(-0.3, 0);
    assertTrue(line.mostApart(back) < 0.01);
    assertTrue(line.mostApart(line.shifted(0, 0.2).shifted(0, -0.2)) < 0.01);
    assertEquals(2, line.downTo(line.shifted(0, 2)), 0.01);
    assertEquals(0.5, line.alongTo(line.shifted(0.5, 0)), 0.01);
  }

  @Test
  public void movesToWhereTheCharactersWereSeen() {
    CellLine truth = bent();
    double[] errors = new double[4];
    CellLine line = CellLine.between(truth.place(-0.38, 0.1), truth.place(CELLS - 0.62, -0.1), CELLS);
    for (int round = 0; round < errors.length; round++) {
      errors[round] = line.mostApart(truth);
      line = seen(line, truth);
    }
    assertTrue("starts off the truth", errors[0] > 0.3);
    assertTrue("comes to it", errors[2] < 0.02);
  }

  @Test
  public void characterThatStraysIsOutvoted() {
    CellLine truth = bent();
    float[] along = new float[CELLS];
    float[] down = new float[CELLS];
    float[] weights = new float[CELLS];
    Arrays.fill(weights, 1);
    along[0] = 3;
    weights[0] = 0.01f;
    assertTrue(truth.mostApart(truth.refined(along, down, weights)) < 0.03);
  }

  @Test
  public void stretchesBetweenItsEnds() {
    CellLine line = CellLine.between(new PointPx(0, 0), new PointPx(43.76, 0), CELLS);
    CellLine stretched = line.stretched(1, 0, 0);
    assertEquals(line.x(0) + 1, stretched.x(0), 1e-6);
    assertEquals(line.x(43), stretched.x(43), 1e-6);
    CellLine bowed = line.stretched(0, 0, 0.8);
    assertEquals(line.x(21.5) + 0.8, bowed.x(21.5), 1e-6);
    assertEquals(line.x(43), bowed.x(43), 1e-6);
  }

  /** What one look at the true characters tells of a line. */
  private static CellLine seen(CellLine line, CellLine truth) {
    float[] along = new float[CELLS];
    float[] down = new float[CELLS];
    float[] weights = new float[CELLS];
    for (int cell = 0; cell < CELLS; cell++) {
      double dx = truth.x(cell) - line.x(cell);
      double dy = truth.y(cell) - line.y(cell);
      double ax = line.alongX(cell);
      double ay = line.alongY(cell);
      double square = ax * ax + ay * ay;
      along[cell] = (float) ((dx * ax + dy * ay) / square);
      down[cell] = (float) ((dy * ax - dx * ay) / square);
      weights[cell] = 1;
    }
    return line.refined(along, down, weights);
  }

  private static CellLine bent() {
    double[] xs = new double[CELLS];
    double[] ys = new double[CELLS];
    for (int cell = 0; cell < CELLS; cell++) {
      double t = 2.0 * cell / (CELLS - 1) - 1;
      xs[cell] = 500 + 430 * t + 10 * t * t;
      ys[cell] = 300 + 40 * t + 8 * t * t;
    }
    return CellLine.through(xs, ys);
  }

  private static void assertSame(CellLine expected, CellLine actual) {
    assertTrue(expected.mostApart(actual) < 1e-9);
  }
}
