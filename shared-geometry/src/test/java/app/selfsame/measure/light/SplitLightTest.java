package app.selfsame.measure.light;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.measure.LuminancePlane;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class SplitLightTest {
  /** From dark to fair skin: luminances of about 15 to 130 in good light. */
  private static final double[] ALBEDOS = {0.04, 0.1, 0.25, 0.5};

  private static double lacking(LuminancePlane plane) {
    return HalfShadow.lacking(SplitLight.imageLeftToRight(plane, DrawnLight.TOP, DrawnLight.CHIN));
  }

  @Test
  public void theDeeperAShadowOnOneHalfTheMoreIsLackingOnAnySkin() {
    for (double albedo : ALBEDOS) {
      double before = -1;
      for (double share = 1; share > 0.05; share -= 0.1) {
        double lacking = lacking(new DrawnLight(albedo).shadowOnTheLeft(share, 14));
        assertTrue(albedo + ", " + share + ": " + lacking, lacking > before);
        before = lacking;
      }
    }
  }

  @Test
  public void theMoreLightComesFromOneSideTheMoreIsLackingOnAnySkin() {
    for (double albedo : ALBEDOS) {
      double before = -1;
      for (double lamp = 0; lamp < 1; lamp += 0.1) {
        double lacking = lacking(new DrawnLight(albedo).lampOnTheRight(1 - lamp, lamp, 80));
        assertTrue(albedo + ", " + lamp + ": " + lacking, lacking > before);
        before = lacking;
      }
    }
  }

  @Test
  public void aThirdOfTheLightOnOneHalfIsToldOnAnySkin() {
    for (double albedo : ALBEDOS) {
      double lacking = lacking(new DrawnLight(albedo).shadowOnTheLeft(0.3, 14));
      assertTrue(albedo + ": " + lacking, lacking > 0.4 && lacking < 0.75);
    }
  }

  @Test
  public void softLightFromAsideIsNoShadowDownTheFaceOnAnySkin() {
    for (double albedo : ALBEDOS) {
      double lacking = lacking(new DrawnLight(albedo).lampOnTheRight(0.4, 0.6, 45));
      assertTrue(albedo + ": " + lacking, lacking < 0.25);
    }
  }

  @Test
  public void hairOnOneHalfOfTheForeheadIsNoShadow() {
    assertEquals(0, lacking(new DrawnLight(0.25).withAParting()), 0.02);
  }

  @Test
  public void itDoesNotMatterWhichHalfLies() {
    LuminancePlane left = new DrawnLight(0.25).shadowOnTheLeft(0.3, 14);
    float[] mirrored = new float[left.values().length];
    for (int i = 0; i < mirrored.length; i++) {
      int row = i / left.width() * left.width();
      mirrored[i] = left.values()[row + left.width() - 1 - (i - row)];
    }
    LuminancePlane right = new LuminancePlane(left.width(), left.height(), mirrored);
    assertEquals(lacking(left), lacking(right), 0.1);
  }
}
