package app.selfsame.measure.background;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.measure.CieLab;
import java.util.Arrays;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** A person before a wall, on which a lamp throws the person's shadow to the right. */
@RunWith(TeaVMTestRunner.class)
public class HardShadowTest {
  private static final int SIDE = BackgroundCells.SIDE;
  private static final double WALL = 0.7;

  /** The check refuses above this. */
  private static final double REFUSED = 0.4;

  @Test
  public void growsWithTheDepthOfTheShadow() {
    double last = 0;
    assertEquals(0, lost(0, 0, 10), 0.01);
    for (double depth = 0.1; depth < 0.85; depth += 0.15) {
      double now = lost(depth, 0, 10);
      assertEquals("of a sharp shadow of " + depth, depth, now, 0.03);
      assertTrue(now > last);
      last = now;
    }
  }

  @Test
  public void fallsWithTheWidthOfItsEdge() {
    double last = 1;
    for (double soft : new double[] {0, 3, 6, 12, 24}) {
      double now = lost(0.7, soft, 10);
      assertTrue(soft + ": " + now + " after " + last, now < last);
      last = now;
    }
    assertTrue("a soft shadow: " + last, last < REFUSED / 2);
  }

  @Test
  public void lightThatFallsOffIsNone() {
    float[] colour = new float[3 * SIDE * SIDE];
    for (int at = 0; at < SIDE * SIDE; at++) {
      put(colour, at, WALL * (1 - 0.8 * (at % SIDE) / SIDE));
    }
    assertTrue(HardShadow.lost(HardShadow.edge(new BackgroundCells(SIDE, colour, person()), 255 * WALL)) < 0.15);
  }

  @Test
  public void aThingOfAnotherColourIsNone() {
    float[] colour = wall(0.7, 0, 10);
    for (int at = 0; at < SIDE * SIDE; at++) {
      if (shadow(at % SIDE, at / SIDE, 0, 10) > 0.5) {
        colour[3 * at] = 30;
      }
    }
    assertEquals(0, HardShadow.lost(HardShadow.edge(new BackgroundCells(SIDE, colour, person()), 255 * WALL)), 0.01);
  }

  @Test
  public void whatLiesFarFromThePersonIsNone() {
    float[] colour = wall(0, 0, 0);
    for (int at = 0; at < SIDE * SIDE; at++) {
      if (at % SIDE > 110 && at / SIDE < 70) {
        put(colour, at, 0.3 * WALL);
      }
    }
    assertEquals(0, HardShadow.lost(HardShadow.edge(new BackgroundCells(SIDE, colour, person()), 255 * WALL)), 0.01);
  }

  /** The share of light lost at the edge of a shadow so deep, whose edge is so many cells wide, so far to the right. */
  private static double lost(double depth, double soft, int aside) {
    return HardShadow.lost(HardShadow.edge(new BackgroundCells(SIDE, wall(depth, soft, aside), person()), 255 * WALL));
  }

  private static float[] wall(double depth, double soft, int aside) {
    float[] colour = new float[3 * SIDE * SIDE];
    for (int at = 0; at < SIDE * SIDE; at++) {
      put(colour, at, WALL * (1 - depth * shadow(at % SIDE, at / SIDE, soft, aside)));
    }
    return colour;
  }

  /** How much of the lamp is hidden, in 0..1. */
  private static double shadow(int x, int y, double soft, int aside) {
    double outside = outside(x - aside, y - 2);
    double share = soft == 0 ? (outside < 0 ? 1 : 0) : 0.5 - outside / soft;
    return Math.max(0, Math.min(1, share));
  }

  /** How far outside the person a cell lies. */
  private static double outside(double x, double y) {
    double head = Math.sqrt((x - 60) * (x - 60) + (y - 50) * (y - 50)) - 20;
    double body = Math.max(Math.abs(x - 60) - 34, 88 - y);
    return Math.min(head, body);
  }

  private static float[] person() {
    float[] person = new float[SIDE * SIDE];
    for (int at = 0; at < person.length; at++) {
      person[at] = outside(at % SIDE, at / SIDE) < 0 ? 1 : 0;
    }
    return person;
  }

  private static void put(float[] colour, int at, double luminance) {
    double lightness = CieLab.lightnessOf(luminance);
    double sample = 0;
    while (sample < 255 && CieLab.of(sample, sample, sample).lightness() < lightness) {
      sample++;
    }
    Arrays.fill(colour, 3 * at, 3 * at + 3, (float) sample);
  }
}
