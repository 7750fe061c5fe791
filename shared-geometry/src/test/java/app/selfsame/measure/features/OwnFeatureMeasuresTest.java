package app.selfsame.measure.features;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class OwnFeatureMeasuresTest {
  @Test
  public void smileIsTheHeightOfTheCornersAndAFifthOfTheirDistance() {
    float[] xyz = new float[3 * FaceMesh.POINTS];
    put(xyz, FaceMesh.IMAGE_LEFT_EYE_OUTER, 50, 100, 0);
    put(xyz, FaceMesh.IMAGE_LEFT_EYE_INNER, 70, 100, 0);
    put(xyz, FaceMesh.IMAGE_RIGHT_EYE_INNER, 130, 100, 0);
    put(xyz, FaceMesh.IMAGE_RIGHT_EYE_OUTER, 150, 100, 0);
    put(xyz, FaceMesh.CHIN, 100, 200, 0);
    put(xyz, Smile.IMAGE_LEFT_CORNER, 80, 160, 0);
    put(xyz, Smile.IMAGE_RIGHT_CORNER, 120, 160, 0);
    assertEquals(0.4 + 0.22 * 0.4, Smile.value(new FaceMesh(xyz, 1)), 1e-6);
    put(xyz, Smile.IMAGE_LEFT_CORNER, 70, 150, 0);
    put(xyz, Smile.IMAGE_RIGHT_CORNER, 130, 150, 80);
    assertEquals(0.5 + 0.22 * 1, Smile.value(new FaceMesh(xyz, 1)), 1e-6);
  }

  @Test
  public void gazeIsZeroForEyesThatStayOnTheCamera() {
    assertEquals(0, gaze(0, 0, 0, 0, 0), 1e-9);
    assertEquals(0, gaze(-0.11, 0, -0.11, 0, 30), 1e-9);
    assertEquals(0.11, gaze(0, 0, 0, 0, 30), 1e-9);
  }

  @Test
  public void gazeIsWhatBothEyesAgreeOn() {
    assertEquals(0.05, gaze(0.03, 0.04, 0.05, 0.06, 0), 1e-9);
    assertEquals(0.05, gaze(-0.05, 0.06, -0.03, 0.04, 0), 1e-9);
    assertEquals(0, gaze(0.1, 0, 0, 0.1, 0), 1e-9);
    assertEquals(0, gaze(0.1, 0.1, -0.1, -0.1, 0), 1e-9);
  }

  @Test
  public void theFartherBothEyesTurnTheFartherTheyLookAside() {
    double before = -1;
    for (double turned = 0; turned < 0.3; turned += 0.02) {
      double gaze = gaze(turned + 0.01, 0.02, turned - 0.01, -0.01, 5);
      assertTrue(turned + ": " + gaze, gaze > before);
      before = gaze;
    }
  }

  /** The measure for irises so far beside and below where they are in eyes that look into the camera. */
  private static double gaze(double leftBeside, double leftBelow, double rightBeside, double rightBelow, double yaw) {
    Eye left = eye(leftBeside - 0.04, leftBelow - 0.07, 0.3);
    Eye right = eye(rightBeside + 0.04, rightBelow - 0.07, 0.3);
    return Gaze.offset(left, right, yaw).orElseThrow();
  }

  @Test
  public void closedEyesHaveNoGaze() {
    assertTrue(Gaze.offset(eye(0, 0, 0.1), eye(0, 0, 0.3), 0).isEmpty());
  }

  @Test
  public void offsetsTurnWithTheEye() {
    Eye upright = eye(0.1, 0.05, 0.3);
    assertEquals(0.1, upright.irisBeside(), 1e-9);
    assertEquals(0.05, upright.irisBelow(), 1e-9);
    // The same eye on a head tilted by a quarter turn clockwise.
    Eye tilted =
        new Eye(
            new PointPx(0, 0), new PointPx(0, 40), new PointPx(6, 20), new PointPx(-6, 20), new PointPx(-2, 24), 6);
    assertEquals(0.1, tilted.irisBeside(), 1e-9);
    assertEquals(0.05, tilted.irisBelow(), 1e-9);
  }

  @Test
  public void redPupilsCountAndBrownIrisesDoNot() {
    int side = 20;
    float[] colour = new float[side * side * 3];
    for (int i = 0; i < side * side; i++) {
      boolean red = i % side < side / 2;
      colour[3 * i] = red ? 190 : 114;
      colour[3 * i + 1] = red ? 45 : 58;
      colour[3 * i + 2] = red ? 50 : 28;
    }
    assertEquals(0.5, RedEyes.share(colour, side, new PointPx(10, 10), 6), 1e-9);
    assertEquals(1, RedEyes.share(colour, side, new PointPx(4, 10), 3), 1e-9);
    assertEquals(0, RedEyes.share(colour, side, new PointPx(15, 10), 3), 1e-9);
  }

  /** An eye 40 pixels wide with its iris so far beside and below the middle of its corners. */
  private static Eye eye(double beside, double below, double opening) {
    return new Eye(
        new PointPx(100, 100),
        new PointPx(140, 100),
        new PointPx(120, 100 - 20 * opening),
        new PointPx(120, 100 + 20 * opening),
        new PointPx(120 + 40 * beside, 100 + 40 * below),
        6);
  }

  private static void put(float[] xyz, int index, float x, float y, float z) {
    xyz[3 * index] = x;
    xyz[3 * index + 1] = y;
    xyz[3 * index + 2] = z;
  }
}
