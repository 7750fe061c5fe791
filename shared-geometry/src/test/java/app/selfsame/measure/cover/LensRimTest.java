package app.selfsame.measure.cover;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.PointPx;
import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.CieLab;
import app.selfsame.measure.LuminancePlane;
import java.util.function.IntToDoubleFunction;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class LensRimTest {
  private static final int EYE_ROW = 272;
  private static final PointPx EYE = new PointPx(251, EYE_ROW);
  private static final int RIM_ROW = EYE_ROW + 40;

  /** Luminance 0..1 of white: from the darkest skin in dim light to the fairest in bright light. */
  private static final double[] SKINS = {0.03, 0.06, 0.12, 0.25, 0.45, 0.7};

  @Test
  public void noLensAndClearGlassInABlackFrameHaveNoStep() {
    for (double skin : SKINS) {
      assertEquals(0, step(row -> skin), 1e-3);
      assertEquals(0, step(row -> Math.abs(row - RIM_ROW) < 8 ? 0.005 : skin), 1e-3);
    }
  }

  @Test
  public void theStepIsWhatTheGlassTakesOfTheLightness() {
    for (double skin : SKINS) {
      for (double through : new double[] {0.1, 0.35, 0.65}) {
        double behind = CieLab.lightnessOf(through * skin) + 5;
        double beside = CieLab.lightnessOf(skin) + 5;
        double step = step(row -> row < RIM_ROW ? through * skin : skin);
        assertEquals(skin + ", " + through, 1 - behind / beside, step, 1e-3);
      }
    }
  }

  @Test
  public void theDarkerTheGlassTheLargerIsTheStepWithAFrameAndWithout() {
    for (int frame : new int[] {0, 4, 8}) {
      double before = -1;
      for (double through = 1; through > 0.02; through -= 0.05) {
        double open = through;
        double step = step(row -> Math.abs(row - RIM_ROW) < frame ? 0.005 : row < RIM_ROW ? 0.3 * open : 0.3);
        assertTrue(frame + ", " + through + ": " + step, step > before || through == 1);
        before = step;
      }
    }
  }

  @Test
  public void shadowThatFadesIsLessOfAStepThanOneThatEnds() {
    double sharp = step(row -> row < RIM_ROW ? 0.1 : 0.3);
    double faded = step(row -> 0.1 + 0.2 * Math.max(0, Math.min(1, (row - EYE_ROW - 10) / 80.0)));
    assertTrue(faded + " of " + sharp, faded < 0.6 * sharp);
  }

  /** The step of a frame whose rows are of one luminance each. */
  private static double step(IntToDoubleFunction luminance) {
    int side = AlignedFace.SIDE_PX;
    float[] values = new float[side * side];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (255 * luminance.applyAsDouble(i / side));
    }
    return LensRim.step(new LuminancePlane(side, side, values), EYE);
  }
}
