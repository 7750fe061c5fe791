package app.selfsame.measure.surround;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.PersonMask;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Folds and seals over a drawn person before a drawn wall; values of grey, 0..255. */
@RunWith(TeaVMTestRunner.class)
public class RidgesTest {
  private static final int WIDTH = DrawnPerson.WIDTH;
  private static final int HEIGHT = DrawnPerson.HEIGHT;
  private static final double EYES = 60;

  /** The checks' limits. */
  private static final double FOLD = 0.74;

  private static final double SEAL = 0.76;

  @Test
  public void aLineOverPersonAndWallIsAFoldWhicheverWayItRuns() {
    for (double sign : new double[] {1, -0.7}) {
      found(fold(line(DrawnPerson.picture(), 60, 0, 110, HEIGHT, 40 * sign)));
      found(fold(line(DrawnPerson.picture(), 200, 0, 190, HEIGHT, 40 * sign)));
      found(fold(line(DrawnPerson.picture(), 0, 150, WIDTH, 130, 40 * sign)));
      found(fold(line(DrawnPerson.picture(), 0, 210, WIDTH, 270, 40 * sign)));
    }
  }

  @Test
  public void aFoldIsTheMoreToBeSeenTheStrongerItIs() {
    double last = fold(DrawnPerson.picture());
    assertTrue("none: " + last, last < FOLD / 2);
    for (double strength : new double[] {4, 8, 16, 32, 64}) {
      double now = fold(line(DrawnPerson.picture(), 200, 0, 190, HEIGHT, strength));
      assertTrue(strength + ": " + now + " after " + last, now >= last);
      last = now;
    }
    assertTrue(last > FOLD);
  }

  @Test
  public void lineOfARoomEndsAtThePersonAndASeamAtTheWall() {
    int[] doorFrame = line(DrawnPerson.picture(), 200, 0, 200, HEIGHT, 60);
    int[] bare = DrawnPerson.picture();
    int[] seam = line(DrawnPerson.picture(), 150, 0, 150, HEIGHT, 60);
    for (int at = 0; at < doorFrame.length; at++) {
      boolean person = DrawnPerson.isPerson(at % WIDTH, at / WIDTH);
      doorFrame[at] = person ? bare[at] : doorFrame[at];
      seam[at] = person ? seam[at] : bare[at];
    }
    assertTrue(fold(doorFrame) < FOLD / 2);
    assertTrue(fold(seam) < FOLD / 2);
  }

  @Test
  public void theRimOfASealIsFound() {
    for (double strength : new double[] {30, -40}) {
      rim("whole", seal(ring(DrawnPerson.picture(), 60, 330, 50, strength)));
      rim("cut by the picture's edge", seal(ring(DrawnPerson.picture(), 270, 360, 55, strength)));
      rim("over the wall", seal(ring(DrawnPerson.picture(), 45, 60, 30, strength)));
    }
  }

  @Test
  public void aSealIsTheMoreToBeSeenTheStrongerItIs() {
    double last = seal(DrawnPerson.picture());
    assertTrue("none: " + last, last < SEAL);
    for (double strength : new double[] {4, 12, 30, 60}) {
      double now = seal(ring(DrawnPerson.picture(), 60, 330, 50, strength));
      assertTrue(strength + ": " + now + " after " + last, now >= last - 0.05);
      last = now;
    }
    assertTrue(last > SEAL);
  }

  @Test
  public void theEdgeOfARoundThingIsNoRim() {
    int[] ball = DrawnPerson.picture();
    for (int at = 0; at < ball.length; at++) {
      double x = at % WIDTH - 60;
      double y = at / WIDTH - 90;
      ball[at] += (int) (-80 * Math.max(0, Math.min(1, 40.5 - Math.sqrt(x * x + y * y))));
    }
    assertTrue(seal(ball) < SEAL);
  }

  @Test
  public void oneArcIsNoSeal() {
    int[] bare = DrawnPerson.picture();
    int[] arc = ring(DrawnPerson.picture(), 60, 330, 50, 60);
    for (int at = 0; at < arc.length; at++) {
      if (at / WIDTH > 330) {
        arc[at] = bare[at];
      }
    }
    assertEquals(0.5, seal(arc), 0.15);
  }

  private static void found(double fold) {
    assertTrue("share: " + fold, fold > FOLD);
  }

  private static void rim(String what, double seal) {
    assertTrue(what + ": " + seal, seal > SEAL);
  }

  private static double fold(int[] grey) {
    RidgeMap map = RidgeMap.of(grey, WIDTH, HEIGHT, 1);
    PersonMask mask = DrawnPerson.mask();
    return Math.max(Fold.longest(map, false, mask).share(), Fold.longest(map, true, mask).share());
  }

  private static double seal(int[] grey) {
    RidgeMap map = RidgeMap.of(grey, WIDTH, HEIGHT, 1);
    return Ring.roundest(map, 0.4 * EYES, 1.4 * EYES, new PointPx(150, 150), 1.6 * EYES).share();
  }

  /** A line two pixels wide. */
  private static int[] line(int[] grey, double fromX, double fromY, double toX, double toY, double strength) {
    double length = Math.sqrt((toX - fromX) * (toX - fromX) + (toY - fromY) * (toY - fromY));
    for (int at = 0; at < grey.length; at++) {
      double away = ((at % WIDTH - fromX) * (toY - fromY) - (at / WIDTH - fromY) * (toX - fromX)) / length;
      grey[at] += (int) (strength * Math.max(0, Math.min(1, 1.5 - Math.abs(away))));
    }
    return grey;
  }

  private static int[] ring(int[] grey, double x, double y, double radius, double strength) {
    for (int at = 0; at < grey.length; at++) {
      double dx = at % WIDTH - x;
      double dy = at / WIDTH - y;
      double away = Math.abs(Math.sqrt(dx * dx + dy * dy) - radius);
      grey[at] += (int) (strength * Math.max(0, Math.min(1, 1.5 - away)));
    }
    return grey;
  }
}
