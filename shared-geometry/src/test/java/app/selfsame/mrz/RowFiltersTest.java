package app.selfsame.mrz;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class RowFiltersTest {
  private static final int WIDTH = 23;
  private static final int HEIGHT = 17;
  private static final int[][] SIZES = {{1, 1}, {3, 3}, {9, 9}, {11, 3}, {5, 25}, {97, 97}};

  @Test
  public void closesAsTheSmallestOfTheLargestDoes() {
    float[] values = values();
    for (int[] size : SIZES) {
      float[] closed = RowFilters.closed(values, WIDTH, HEIGHT, size[0], size[1]);
      float[] expected = extreme(extreme(values, size, 1), size, -1);
      for (int i = 0; i < values.length; i++) {
        assertEquals(size[0] + " x " + size[1], expected[i], closed[i], 0);
      }
    }
  }

  @Test
  public void takesTheMeanOfWhatLiesInside() {
    float[] values = values();
    for (int[] size : SIZES) {
      float[] means = RowFilters.mean(values, WIDTH, HEIGHT, size[0], size[1]);
      for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < WIDTH; x++) {
          double sum = 0;
          int count = 0;
          for (int v = Math.max(0, y - size[1] / 2); v <= Math.min(HEIGHT - 1, y + size[1] / 2); v++) {
            for (int u = Math.max(0, x - size[0] / 2); u <= Math.min(WIDTH - 1, x + size[0] / 2); u++) {
              sum += values[v * WIDTH + u];
              count++;
            }
          }
          assertEquals(sum / count, means[y * WIDTH + x], 0.01);
        }
      }
    }
  }

  private static float[] extreme(float[] values, int[] size, int sign) {
    float[] result = new float[values.length];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        float most = Float.NEGATIVE_INFINITY;
        for (int v = Math.max(0, y - size[1] / 2); v <= Math.min(HEIGHT - 1, y + size[1] / 2); v++) {
          for (int u = Math.max(0, x - size[0] / 2); u <= Math.min(WIDTH - 1, x + size[0] / 2); u++) {
            most = Math.max(most, sign * values[v * WIDTH + u]);
          }
        }
        result[y * WIDTH + x] = sign * most;
      }
    }
    return result;
  }

  private static float[] values() {
    float[] values = new float[WIDTH * HEIGHT];
    for (int i = 0; i < values.length; i++) {
      values[i] = i * 7919 % 256;
    }
    return values;
  }
}
