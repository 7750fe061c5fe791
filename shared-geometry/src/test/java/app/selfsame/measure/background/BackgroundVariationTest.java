package app.selfsame.measure.background;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Drawn heads before drawn walls. */
@RunWith(TeaVMTestRunner.class)
public class BackgroundVariationTest {
  private static final int SIDE = 96;
  private static final float[] DARK_SKIN = {70, 45, 35};
  private static final float[] LIGHT_SKIN = {235, 200, 180};
  private static final double FAILS = 9;
  private static final double WARNS = 4;

  /** How much light a place of the wall has lost, 0 to 1. */
  private interface Loss {
    double at(int x, int y);
  }

  @Test
  public void oneColourHasNoneWhateverTheSkin() {
    for (float[] skin : new float[][] {DARK_SKIN, LIGHT_SKIN}) {
      for (float[] wall : new float[][] {{240, 240, 238}, {60, 60, 60}, {20, 40, 90}}) {
        assertEquals(0, of(draw(wall, skin, (x, y) -> 0)), 0.01);
      }
    }
  }

  @Test
  public void aWallOfTwoColoursIsBusyTheMoreTheyDiffer() {
    grows((strength, x, y) -> x < 40 ? strength : 0, 0.7);
  }

  @Test
  public void lettersAreBusyTheMoreTheyStandOut() {
    grows((strength, x, y) -> x / 6 % 2 == 0 && y / 8 % 2 == 0 ? strength : 0, 0.6);
  }

  @Test
  public void curtainsAreBusyTheDeeperTheirFolds() {
    grows((strength, x, y) -> strength * (0.5 + 0.5 * Math.sin(x * 2 * Math.PI / 16)), 0.7);
  }

  @Test
  public void panelsAreBusyTheMoreTheyStandOut() {
    grows((strength, x, y) -> (x / 16 + y / 24) % 2 == 0 ? strength : 0, 0.5);
  }

  @Test
  public void blurMakesABusyWallEvenStepByStepAndNotAtOnce() {
    BackgroundCells busy = draw(light(), DARK_SKIN, (x, y) -> x / 12 % 2 == 0 && y / 12 % 2 == 0 ? 0.8 : 0);
    double before = of(busy);
    for (int radius = 1; radius <= 12; radius++) {
      double now = of(blurred(busy, radius));
      assertTrue(radius + " cells: " + now + " after " + before, now <= before + 0.1);
      assertTrue(radius > 4 || now > FAILS);
      before = now;
    }
    assertTrue(before < FAILS);
  }

  @Test
  public void lightThatFallsOffSmoothlyIsNotBusy() {
    for (double most = 0; most <= 0.7; most += 0.1) {
      double loss = most;
      assertTrue(of(draw(light(), LIGHT_SKIN, (x, y) -> loss * x / SIDE)) < WARNS);
      assertTrue(of(draw(light(), LIGHT_SKIN, (x, y) -> loss * y / SIDE)) < WARNS);
      assertTrue(of(draw(light(), DARK_SKIN, (x, y) -> loss * radius(x, y) * radius(x, y) / 2)) < WARNS);
    }
  }

  @Test
  public void grainIsNotBusy() {
    Random random = new Random(7);
    BackgroundCells grainy = draw(light(), DARK_SKIN, (x, y) -> 0.05 + 0.04 * random.nextGaussian());
    assertTrue(String.valueOf(of(grainy)), of(grainy) < WARNS);
  }

  @Test
  public void strandsOfHairAtTheOutlineAreNotBusy() {
    BackgroundCells strands =
        draw(light(), LIGHT_SKIN, (x, y) -> distance(x, y) < 3 && (x + y) % 3 == 0 ? 0.9 : 0);
    assertEquals(0, of(strands), 0.01);
  }

  @Test
  public void tooLittleBackgroundIsUnknown() {
    float[] person = new float[SIDE * SIDE];
    Arrays.fill(person, 1);
    assertTrue(BackgroundVariation.distance(new BackgroundCells(SIDE, new float[3 * SIDE * SIDE], person)).isEmpty());
  }

  /** A loss of light that grows with a strength. */
  private interface Growing {
    double at(double strength, int x, int y);
  }

  private static void grows(Growing loss, double busyFrom) {
    for (float[] skin : new float[][] {DARK_SKIN, LIGHT_SKIN}) {
      double before = 0;
      for (int step = 0; step <= 9; step++) {
        double strength = step / 10.0;
        double now = of(draw(light(), skin, (x, y) -> loss.at(strength, x, y)));
        assertTrue(strength + ": " + now + " after " + before, now >= before);
        assertTrue(strength + ": " + now, strength < busyFrom || now > FAILS);
        before = now;
      }
    }
  }

  private static double of(BackgroundCells cells) {
    return BackgroundVariation.distance(cells).orElseThrow();
  }

  private static float[] light() {
    return new float[] {238, 236, 230};
  }

  private static BackgroundCells draw(float[] wall, float[] skin, Loss loss) {
    float[] colour = new float[3 * SIDE * SIDE];
    float[] person = new float[SIDE * SIDE];
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        int at = y * SIDE + x;
        person[at] = distance(x, y) <= 0 ? 1 : 0;
        double left = Math.pow(Math.max(0, 1 - loss.at(x, y)), 1 / 2.2);
        for (int channel = 0; channel < 3; channel++) {
          colour[3 * at + channel] = person[at] == 1 ? skin[channel] : (float) (wall[channel] * left);
        }
      }
    }
    return new BackgroundCells(SIDE, colour, person);
  }

  /** Cells from the head or the shoulders, below or at 0 inside. */
  private static double distance(int x, int y) {
    double head = Math.sqrt((x - 48) * (x - 48) + (y - 44) * (y - 44)) - 17;
    return Math.min(head, Math.max(Math.abs(x - 48) - 34, 70 - y));
  }

  /** From the middle, 1 at the sides. */
  private static double radius(int x, int y) {
    return Math.sqrt((x - 48.0) * (x - 48) + (y - 48.0) * (y - 48)) / 48;
  }

  /** The wall, each cell the mean of those around it that are wall. */
  private static BackgroundCells blurred(BackgroundCells cells, int radius) {
    float[] colour = cells.colour().clone();
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        double[] sums = new double[4];
        for (int ny = Math.max(0, y - radius); ny <= Math.min(SIDE - 1, y + radius); ny++) {
          for (int nx = Math.max(0, x - radius); nx <= Math.min(SIDE - 1, x + radius); nx++) {
            if (cells.person()[ny * SIDE + nx] == 0) {
              for (int channel = 0; channel < 3; channel++) {
                sums[channel] += cells.colour()[3 * (ny * SIDE + nx) + channel];
              }
              sums[3]++;
            }
          }
        }
        for (int channel = 0; channel < 3 && sums[3] > 0; channel++) {
          colour[3 * (y * SIDE + x) + channel] = (float) (sums[channel] / sums[3]);
        }
      }
    }
    return new BackgroundCells(SIDE, colour, cells.person());
  }
}
