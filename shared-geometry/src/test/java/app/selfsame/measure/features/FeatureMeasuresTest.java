package app.selfsame.measure.features;

import static org.junit.Assert.assertEquals;

import app.selfsame.face.FaceMesh;
import app.selfsame.face.HeadPose;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class FeatureMeasuresTest {
  /** Eyes at (60, 100) and (140, 100), chin at (100, 200): T = 100 px. */
  private static float[] level() {
    float[] xyz = new float[3 * FaceMesh.POINTS];
    put(xyz, FaceMesh.IMAGE_LEFT_EYE_OUTER, 50, 100);
    put(xyz, FaceMesh.IMAGE_LEFT_EYE_INNER, 70, 100);
    put(xyz, FaceMesh.IMAGE_RIGHT_EYE_INNER, 130, 100);
    put(xyz, FaceMesh.IMAGE_RIGHT_EYE_OUTER, 150, 100);
    put(xyz, FaceMesh.CHIN, 100, 200);
    return xyz;
  }

  @Test
  public void eyesOpenIsTheLessOpenEyeOverEyesToChin() {
    float[] xyz = level();
    put(xyz, 159, 60, 96);
    put(xyz, 145, 60, 104);
    put(xyz, 386, 140, 98);
    put(xyz, 374, 140, 101);
    assertEquals(0.03, EyesOpen.ratio(new FaceMesh(xyz, 1)), 1e-6);
  }

  @Test
  public void mouthClosedIsTheWidestGapBetweenTheInnerLipsOverEyesToChin() {
    float[] xyz = level();
    put(xyz, 13, 100, 160);
    put(xyz, 14, 100, 172);
    put(xyz, 82, 90, 161);
    put(xyz, 87, 90, 166);
    assertEquals(0.12, MouthClosed.ratio(new FaceMesh(xyz, 1)), 1e-6);
  }

  @Test
  public void eyesAndMouthAreScoredBySigmoids() {
    assertEquals(50, EyesOpen.scalar(0.02));
    // 100 / (1 + e^2)
    assertEquals(12, EyesOpen.scalar(0));
    assertEquals(100, EyesOpen.scalar(0.2));
    assertEquals(50, MouthClosed.scalar(0.2));
    // 100 (1 - 1 / (1 + e^(10/3)))
    assertEquals(97, MouthClosed.scalar(0));
    assertEquals(0, MouthClosed.scalar(1));
  }

  @Test
  public void poseHasTheSignsOfTheStandard() {
    HeadPose pose = new HeadPose(10, 20, 30);
    assertEquals(10, HeadPoseYaw.degrees(pose), 0);
    assertEquals(20, HeadPosePitch.degrees(pose), 0);
    assertEquals(30, HeadPoseRoll.degrees(pose), 0);
  }

  @Test
  public void poseIsScoredByTheSquaredCosineUpToARightAngle() {
    assertEquals(100, HeadPoseYaw.scalar(0));
    assertEquals(75, HeadPosePitch.scalar(30));
    assertEquals(50, HeadPoseRoll.scalar(-45));
    assertEquals(25, HeadPoseYaw.scalar(-60));
    assertEquals(0, HeadPoseYaw.scalar(90));
    assertEquals(0, HeadPoseRoll.scalar(180));
  }

  @Test
  public void scalarsAreThoseOfTheReferenceForItsOwnValues() {
    // Rows of OFIQ's expected_results.csv: r-04 and r-03, b-01, b-02, r-02.
    assertEquals(58, EyesOpen.scalar(0.023177));
    assertEquals(88, MouthClosed.scalar(0.082712));
    assertEquals(96, MouthClosed.scalar(0.002466));
    assertEquals(98, HeadPosePitch.scalar(8.573003));
    assertEquals(92, HeadPoseRoll.scalar(16.291553));
    assertEquals(79, HeadPoseRoll.scalar(-27.373343));
  }

  private static void put(float[] xyz, int index, float x, float y) {
    xyz[3 * index] = x;
    xyz[3 * index + 1] = y;
  }
}
