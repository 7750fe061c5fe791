package app.selfsame.likeness;

import static org.junit.Assert.assertEquals;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class RecognitionChipTest {
  /** A face of 200 px that is the mean one, at (310, 70), turned by so much about there. */
  private static FaceMesh meanFace(double radians) {
    float[] xyz = new float[3 * FaceMesh.POINTS];
    for (int i = 0; i < MeanFace.size(); i++) {
      double x = 200 * MeanFace.x(i);
      double y = 200 * MeanFace.y(i);
      int at = 3 * MeanFace.meshIndex(i);
      xyz[at] = (float) (310 + x * Math.cos(radians) - y * Math.sin(radians));
      xyz[at + 1] = (float) (70 + x * Math.sin(radians) + y * Math.cos(radians));
    }
    return new FaceMesh(xyz, 1);
  }

  @Test
  public void theChipIsTheSquareOfTheMeanFaceAndSomewhatMoreOnEachSide() {
    OrientedBoxPx box = RecognitionChip.box(meanFace(0));
    PointPx corner = box.toImage(0, 0);
    // 0.15 of 200 px on each side.
    assertEquals(310 - 30, corner.x(), 0.01);
    assertEquals(70 - 30, corner.y(), 0.01);
    assertEquals(260, box.width(), 0.01);
    assertEquals(260, box.height(), 0.01);
    assertEquals(0, box.rotationRadians(), 1e-6);
  }

  @Test
  public void itTurnsWithTheFaceHoweverFar() {
    for (double degrees : new double[] {-170, -90, -20, 8, 90, 135}) {
      double radians = Math.toRadians(degrees);
      OrientedBoxPx box = RecognitionChip.box(meanFace(radians));
      PointPx middle = box.toImage(0.5, 0.5);
      assertEquals(310 + 100 * Math.cos(radians) - 100 * Math.sin(radians), middle.x(), 0.01);
      assertEquals(70 + 100 * Math.sin(radians) + 100 * Math.cos(radians), middle.y(), 0.01);
      assertEquals(radians, box.rotationRadians(), 1e-6);
      assertEquals(260, box.width(), 0.01);
    }
  }

  @Test
  public void onePointElsewhereMovesItLittle() {
    FaceMesh mesh = meanFace(0);
    mesh.xyzPx()[3 * MeanFace.meshIndex(0)] += 33;
    PointPx middle = RecognitionChip.box(mesh).toImage(0.5, 0.5);
    // A share of one in 33 points, and what that turns.
    assertEquals(410, middle.x(), 4);
    assertEquals(170, middle.y(), 4);
  }
}
