package app.selfsame.measure;

import static org.junit.Assert.assertEquals;

import app.selfsame.face.FaceMesh;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;
import org.teavm.junit.WholeClassCompilation;

@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
public class MeshMeasuresTest {
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

  private static void put(float[] xyz, int index, float x, float y) {
    xyz[3 * index] = x;
    xyz[3 * index + 1] = y;
  }
}
