package app.selfsame.measure.detail;

import static org.junit.Assert.assertTrue;

import java.util.Random;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Waves and grain, as they are and enlarged. */
@RunWith(TeaVMTestRunner.class)
public class EnlargementTraceTest {
  /** The check's limit. */
  private static final double LIMIT = 0.1;

  private static final int SIDE = 150;

  @Test
  public void aPictureAsItWasTakenHasNoTrace() {
    for (int grain : new int[] {0, 4, 12, 40}) {
      double trace = trace(drawn(grain), SIDE);
      assertTrue(grain + ": " + trace, trace < LIMIT / 2);
    }
  }

  @Test
  public void blurHasNoTrace() {
    double[] picture = drawn(20);
    for (int i = 0; i < 4; i++) {
      picture = softer(picture);
      double trace = trace(picture, SIDE);
      assertTrue(i + ": " + trace, trace < LIMIT);
    }
  }

  @Test
  public void blocksOfCompressionHaveNoTrace() {
    double[] picture = drawn(8);
    int[] blocks = new Random(3).ints(SIDE * SIDE, 0, 16).toArray();
    for (int at = 0; at < picture.length; at++) {
      picture[at] += blocks[at / SIDE / 8 * SIDE + at % SIDE / 8];
    }
    assertTrue("" + trace(picture, SIDE), trace(picture, SIDE) < LIMIT);
  }

  @Test
  public void enlargingLeavesATraceWhateverTheInterpolation() {
    for (double times : new double[] {1.5, 2, 2.5, 3}) {
      for (boolean cubic : new boolean[] {false, true}) {
        double trace = trace(enlarged(drawn(12), times, cubic), (int) (SIDE * times));
        assertTrue(times + " times, cubic " + cubic + ": " + trace, trace > LIMIT);
      }
    }
  }

  @Test
  public void noiseAddedAfterwardsHidesTheTraceMoreAndMore() {
    double last = 1;
    for (int grain : new int[] {0, 2, 6, 20}) {
      double[] picture = enlarged(drawn(12), 2, true);
      Random random = new Random(9);
      for (int at = 0; at < picture.length; at++) {
        picture[at] += grain * random.nextGaussian();
      }
      double trace = trace(picture, 2 * SIDE);
      assertTrue(grain + ": " + trace + " after " + last, trace < last);
      last = trace;
    }
  }

  private static double trace(double[] picture, int side) {
    int[] luma = new int[picture.length];
    for (int at = 0; at < luma.length; at++) {
      luma[at] = (int) Math.round(picture[at]);
    }
    return EnlargementTrace.trace(new NativeFace(0, 0, side, side, luma));
  }

  /** Light and shade with grain of a deviation, in quarters of a grey. */
  private static double[] drawn(int grain) {
    Random random = new Random(4);
    double[] picture = new double[SIDE * SIDE];
    for (int at = 0; at < picture.length; at++) {
      double x = at % SIDE;
      double y = at / SIDE;
      picture[at] =
          500 + 200 * Math.sin(x / 9 + y / 23) + 80 * Math.sin(x / 3.1 - y / 4.3) + grain * random.nextGaussian();
    }
    return picture;
  }

  private static double[] softer(double[] picture) {
    double[] softer = picture.clone();
    for (int at = SIDE + 1; at < picture.length - SIDE - 1; at++) {
      softer[at] =
          (4 * picture[at] + 2 * (picture[at - 1] + picture[at + 1] + picture[at - SIDE] + picture[at + SIDE])
                  + picture[at - SIDE - 1] + picture[at - SIDE + 1] + picture[at + SIDE - 1] + picture[at + SIDE + 1])
              / 16;
    }
    return softer;
  }

  /** Interpolated between pixel centres, as drawing programs do. */
  private static double[] enlarged(double[] picture, double times, boolean cubic) {
    int side = (int) (SIDE * times);
    double[] rows = new double[side * SIDE];
    double[] both = new double[side * side];
    for (int i = 0; i < side; i++) {
      double at = (i + 0.5) / times - 0.5;
      int first = (int) Math.floor(at) - 1;
      for (int tap = first; tap < first + 4; tap++) {
        double weight = weight(Math.abs(at - tap), cubic);
        int from = Math.max(0, Math.min(SIDE - 1, tap));
        for (int y = 0; y < SIDE; y++) {
          rows[y * side + i] += weight * picture[y * SIDE + from];
        }
      }
    }
    for (int i = 0; i < side; i++) {
      double at = (i + 0.5) / times - 0.5;
      int first = (int) Math.floor(at) - 1;
      for (int tap = first; tap < first + 4; tap++) {
        double weight = weight(Math.abs(at - tap), cubic);
        int from = Math.max(0, Math.min(SIDE - 1, tap));
        for (int x = 0; x < side; x++) {
          both[i * side + x] += weight * rows[from * side + x];
        }
      }
    }
    return both;
  }

  /** A tent, or the cubic of Catmull and Rom. */
  private static double weight(double distance, boolean cubic) {
    if (!cubic) {
      return Math.max(0, 1 - distance);
    }
    double d = distance;
    return d < 1 ? 1.5 * d * d * d - 2.5 * d * d + 1 : d < 2 ? -0.5 * d * d * d + 2.5 * d * d - 4 * d + 2 : 0;
  }
}
