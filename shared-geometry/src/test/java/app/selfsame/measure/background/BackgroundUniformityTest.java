package app.selfsame.measure.background;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.measure.LuminancePlane;
import java.util.Arrays;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class BackgroundUniformityTest {
  private static final int SIDE = 20;

  @Test
  public void gradientIsTheScharrLengthOverTheBackground() {
    // A slope of 4 a column: (3 + 10 + 3) (8) across, nothing down.
    assertEquals(128, BackgroundUniformity.meanGradient(slope(4, 0), all()).getAsDouble(), 1e-9);
    // 3 a column and 4 a row: 16 (6, 8), whose length is 160.
    assertEquals(160, BackgroundUniformity.meanGradient(slope(3, 4), all()).getAsDouble(), 1e-9);
    assertEquals(0, BackgroundUniformity.meanGradient(slope(0, 0), all()).getAsDouble(), 0);
  }

  @Test
  public void luminanceIsRoundedFirst() {
    float[] values = new float[SIDE * SIDE];
    for (int i = 0; i < values.length; i++) {
      values[i] = i % 2 == 0 ? 9.6f : 10.4f;
    }
    LuminancePlane plane = new LuminancePlane(SIDE, SIDE, values);
    assertEquals(0, BackgroundUniformity.meanGradient(plane, all()).getAsDouble(), 0);
  }

  @Test
  public void edgesOfThePersonDoNotCount() {
    // White person in columns 10 to 19 on a black wall: shrunk by 4 x 4, the wall ends two columns before.
    float[] values = new float[SIDE * SIDE];
    boolean[] background = new boolean[SIDE * SIDE];
    for (int i = 0; i < values.length; i++) {
      values[i] = i % SIDE < 10 ? 0 : 255;
      background[i] = i % SIDE < 10;
    }
    LuminancePlane plane = new LuminancePlane(SIDE, SIDE, values);
    assertEquals(0, BackgroundUniformity.meanGradient(plane, background).getAsDouble(), 0);
  }

  @Test
  public void tooLittleBackgroundIsUnknown() {
    boolean[] few = new boolean[SIDE * SIDE];
    assertTrue(BackgroundUniformity.meanGradient(slope(1, 0), few).isEmpty());
    // A square of 6 x 6 keeps 3 x 3 of 400 cells, below 3 %; one of 7 x 7 keeps 16.
    assertTrue(BackgroundUniformity.meanGradient(slope(1, 0), square(6)).isEmpty());
    assertTrue(BackgroundUniformity.meanGradient(slope(1, 0), square(7)).isPresent());
  }

  @Test
  public void erosionKeepsWhatHasItsWholeNeighbourhood() {
    boolean[] cells = new boolean[SIDE * SIDE];
    int seed = 3;
    for (int i = 0; i < cells.length; i++) {
      seed = seed * 1664525 + 1013904223;
      cells[i] = (seed >>> 24) > 16;
    }
    boolean[] expected = new boolean[cells.length];
    for (int y = 2; y < SIDE - 1; y++) {
      for (int x = 2; x < SIDE - 1; x++) {
        boolean whole = true;
        for (int i = 0; i < 16; i++) {
          whole &= cells[(y - 2 + i / 4) * SIDE + x - 2 + i % 4];
        }
        expected[y * SIDE + x] = whole;
      }
    }
    assertArrayEquals(expected, BackgroundUniformity.erode(cells, SIDE, SIDE));
  }

  @Test
  public void scalarFallsWithTheGradient() {
    assertEquals(95, BackgroundUniformity.scalar(10));
    assertEquals(100, BackgroundUniformity.scalar(0));
    // 190 / (1 + e)
    assertEquals(51, BackgroundUniformity.scalar(110));
    assertEquals(0, BackgroundUniformity.scalar(2000));
    // Rows b-01-smile and b-02-rolled of OFIQ's expected_results.csv.
    assertEquals(67, BackgroundUniformity.scalar(71.777120));
    assertEquals(69, BackgroundUniformity.scalar(66.769635));
  }

  private static LuminancePlane slope(int across, int down) {
    float[] values = new float[SIDE * SIDE];
    for (int i = 0; i < values.length; i++) {
      values[i] = across * (i % SIDE) + down * (i / SIDE);
    }
    return new LuminancePlane(SIDE, SIDE, values);
  }

  private static boolean[] all() {
    boolean[] cells = new boolean[SIDE * SIDE];
    Arrays.fill(cells, true);
    return cells;
  }

  private static boolean[] square(int side) {
    boolean[] cells = new boolean[SIDE * SIDE];
    for (int i = 0; i < side * side; i++) {
      cells[(5 + i / side) * SIDE + 5 + i % side] = true;
    }
    return cells;
  }
}
