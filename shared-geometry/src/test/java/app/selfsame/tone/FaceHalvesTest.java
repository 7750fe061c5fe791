package app.selfsame.tone;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.Head;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class FaceHalvesTest {
  private static final int SIDE_PX = 800;

  /** Eyes 120 px apart around (400, 300), turned about their midpoint; the chin 150 px below. */
  private static FaceHalves face(double degrees) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    PointPx chin = new PointPx(400 - 150 * sin, 300 + 150 * cos);
    return FaceHalves.of(
        new Head(
            new PointPx(400 - 60 * cos, 300 - 60 * sin),
            new PointPx(400 + 60 * cos, 300 + 60 * sin),
            chin,
            new PointPx(400 + 150 * sin, 300 - 150 * cos),
            Optional.empty(),
            0,
            0,
            degrees));
  }

  private static float at(FaceHalves face, int x, int y) {
    return face.imageLeftShares(SIDE_PX, SIDE_PX, 1, 1)[y * SIDE_PX + x];
  }

  @Test
  public void cheeksBelongToTheirHalvesAndTheMiddleToBoth() {
    FaceHalves face = face(0);
    assertTrue(at(face, 330, 375) > 0.8);
    assertTrue(at(face, 470, 375) < 0.2);
    assertEquals(0.5, at(face, 400, 200), 0.02);
    assertEquals(0.5, at(face, 400, 440), 0.02);
  }

  @Test
  public void tiltedFaceHasTiltedHalves() {
    FaceHalves face = face(20);
    double cos = Math.cos(Math.toRadians(20));
    double sin = Math.sin(Math.toRadians(20));
    assertEquals(0.5, at(face, (int) (400 - 75 * sin), (int) (300 + 75 * cos)), 0.02);
    assertTrue(at(face, (int) (400 - 75 * sin - 70 * cos), (int) (300 + 75 * cos - 70 * sin)) > 0.8);
  }

  @Test
  public void farFromTheFaceNothingIsTreatedByHalves() {
    FaceHalves face = face(0);
    assertEquals(0.5, at(face, 5, 5), 0.01);
    assertEquals(0.5, at(face, 795, 375), 0.02);
    assertEquals(0.5, at(face, 5, 375), 0.02);
  }

  @Test
  public void fieldHasNoEdge() {
    float[] shares = face(7).imageLeftShares(SIDE_PX, SIDE_PX, 1, 1);
    float steepest = 0;
    for (int y = 0; y + 1 < SIDE_PX; y++) {
      for (int x = 0; x + 1 < SIDE_PX; x++) {
        int at = y * SIDE_PX + x;
        steepest = Math.max(steepest, Math.abs(shares[at + 1] - shares[at]));
        steepest = Math.max(steepest, Math.abs(shares[at + SIDE_PX] - shares[at]));
      }
    }
    // From one cheek to the other takes more than half of the distance from eyes to chin.
    assertTrue("steepest " + steepest, steepest < 1 / (0.5 * 150));
  }
}
