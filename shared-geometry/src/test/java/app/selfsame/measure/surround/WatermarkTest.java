package app.selfsame.measure.surround;

import static org.junit.Assert.assertTrue;

import java.util.Random;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Words, lines and grids laid over a drawn person and the wall. */
@RunWith(TeaVMTestRunner.class)
public class WatermarkTest {
  private static final int WIDTH = DrawnPerson.WIDTH;
  private static final int HEIGHT = DrawnPerson.HEIGHT;
  private static final double NEAREST = 18;

  /** The check's limit. */
  private static final double LIMIT = 12;

  /** From, to: the strokes of four letters, 43 px wide and 12 px high. */
  private static final double[][] WORD = {
    {0, 12, 0, 0}, {0, 0, 8, 12}, {8, 12, 8, 0},
    {12, 12, 16, 0}, {16, 0, 20, 12}, {14, 8, 18, 8},
    {24, 0, 32, 0}, {32, 0, 24, 12}, {24, 12, 32, 12},
    {36, 0, 36, 12}, {36, 0, 43, 0}, {36, 6, 42, 6}, {36, 12, 43, 12}
  };

  @Test
  public void aWordRepeatedOverWallAndPersonIsFoundHoweverItLies() {
    for (double degrees : new double[] {0, -30, 45}) {
      for (int colour : new int[] {255, 0}) {
        double found = clearness(words(DrawnPerson.picture(), degrees, colour, 0.3, 0, 1));
        assertTrue(degrees + " degrees in " + colour + ": " + found, found > LIMIT);
      }
    }
  }

  @Test
  public void aWatermarkIsTheMoreToBeSeenTheDenserItIs() {
    double last = clearness(DrawnPerson.picture());
    assertTrue("none: " + last, last < LIMIT / 2);
    for (double share : new double[] {0.02, 0.05, 0.1, 0.2, 0.4}) {
      double now = clearness(words(DrawnPerson.picture(), -30, 255, share, 0, 1));
      assertTrue(share + ": " + now + " after " + last, now >= last - 2);
      last = now;
    }
    assertTrue("last: " + last, last > LIMIT);
  }

  @Test
  public void aPatternOfTheWallOrOfClothesIsNone() {
    double wall = clearness(words(DrawnPerson.picture(), -30, 255, 0.4, 0, 0));
    double clothes = clearness(words(DrawnPerson.picture(), -30, 255, 0.4, 1, 1));
    assertTrue("wall: " + wall, wall < LIMIT);
    assertTrue("clothes: " + clothes, clothes < LIMIT);
  }

  @Test
  public void stripesOnTheWallAndOnClothesAreNone() {
    int[] grey = DrawnPerson.picture();
    for (int at = 0; at < grey.length; at++) {
      grey[at] += at % WIDTH / 9 % 2 * 30;
    }
    assertTrue("" + clearness(grey), clearness(grey) < LIMIT);
  }

  @Test
  public void blocksOfCompressionAreNone() {
    for (int side : new int[] {4, 8}) {
      int[] grey = DrawnPerson.picture();
      int[] blocks = new Random(side).ints(WIDTH * HEIGHT, 0, 13).toArray();
      for (int at = 0; at < grey.length; at++) {
        grey[at] += blocks[at / WIDTH / side * WIDTH + at % WIDTH / side];
      }
      double found = clearness(grey);
      assertTrue(side + " px: " + found, found < LIMIT);
    }
  }

  private static double clearness(int[] grey) {
    return Repeat.clearest(Strokes.of(grey, WIDTH, HEIGHT, 1, DrawnPerson.mask()), NEAREST).clearness();
  }

  /**
   * Lays the word over a picture, time and again.
   *
   * @param share of the word's grey in the mixture
   * @param from 0 to have it on the wall, 1 on the person only
   * @param to 1 to have it on the person, 0 on the wall only
   */
  private static int[] words(int[] grey, double degrees, int colour, double share, int from, int to) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    for (int at = 0; at < grey.length; at++) {
      int person = DrawnPerson.isPerson(at % WIDTH, at / WIDTH) ? 1 : 0;
      if (person >= from && person <= to) {
        double x = cos * (at % WIDTH) + sin * (at / WIDTH) + 1000;
        double y = -sin * (at % WIDTH) + cos * (at / WIDTH) + 1000;
        double ink = ink(x % 66, y % 36);
        grey[at] += (int) Math.round(ink * share * (colour - grey[at]));
      }
    }
    return grey;
  }

  /** How much of a place strokes two pixels wide cover, 0..1. */
  private static double ink(double x, double y) {
    double nearest = Double.POSITIVE_INFINITY;
    for (double[] stroke : WORD) {
      double dx = stroke[2] - stroke[0];
      double dy = stroke[3] - stroke[1];
      double along = ((x - 4 - stroke[0]) * dx + (y - 4 - stroke[1]) * dy) / (dx * dx + dy * dy);
      double held = Math.max(0, Math.min(1, along));
      nearest = Math.min(nearest, Math.hypot(x - 4 - stroke[0] - held * dx, y - 4 - stroke[1] - held * dy));
    }
    return Math.max(0, Math.min(1, 1.5 - nearest));
  }
}
