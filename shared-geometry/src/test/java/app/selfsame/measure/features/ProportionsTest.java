package app.selfsame.measure.features;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.face.Face;
import app.selfsame.face.FaceMesh;
import app.selfsame.face.HeadPose;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class ProportionsTest {
  private static final HeadPose STRAIGHT = new HeadPose(0, 0, 0);
  private static final double EYES = 100;

  /** Height to width of the irises as the mesh draws them, the upper lid being over them. */
  private static final double IRIS = 0.87;

  @Test
  public void aFaceAsMostAreIsNeitherStretchedNorSquashed() {
    assertEquals(0, value(face(1, 1)), 0.03);
  }

  @Test
  public void theValueGrowsWithTheHeightOfThePicture() {
    double last = -1;
    for (double height = 0.7; height <= 1.4; height += 0.05) {
      double value = value(face(height, height));
      assertTrue(height + ": " + value + " after " + last, value >= last);
      last = value;
    }
    assertTrue(value(face(0.75, 0.75)) < -0.16);
    assertTrue(value(face(1.33, 1.33)) > 0.18);
  }

  @Test
  public void aLongFaceOrAWideOneWithRoundIrisesIsNatural() {
    assertTrue(value(face(1.25, 1)) < 0.18);
    assertTrue(value(face(0.8, 1)) > -0.16);
    assertTrue(value(face(1, 0.75)) > -0.16);
    assertEquals("one longer, the other flatter", 0, value(face(1.2, 0.8)), 1e-9);
  }

  @Test
  public void nothingIsSaidOfTurnedSmallAndChildrensFaces() {
    FaceMesh mesh = mesh(1.4, 1.4, 0.19, 1);
    for (HeadPose pose : new HeadPose[] {new HeadPose(15, 0, 0), new HeadPose(0, -15, 0), new HeadPose(0, 0, 90)}) {
      assertTrue(Proportions.of(new Face(1, mesh.box(), mesh, pose)).value().isEmpty());
    }
    FaceMesh small = mesh(1.4, 1.4, 0.19, 0.4);
    assertTrue(Proportions.of(new Face(1, small.box(), small, STRAIGHT)).value().isEmpty());
    FaceMesh child = mesh(0.75, 0.75, 0.24, 1);
    assertTrue(Proportions.of(new Face(1, child.box(), child, STRAIGHT)).value().isEmpty());
  }

  private static double value(Face face) {
    return Proportions.of(face).value().orElseThrow();
  }

  private static Face face(double height, double irisHeight) {
    FaceMesh mesh = mesh(height, irisHeight, 0.19, 1);
    return new Face(1, mesh.box(), mesh, STRAIGHT);
  }

  /** A face so many times as high as most, with irises so many times as high and so wide to the inter-eye distance. */
  private static FaceMesh mesh(double height, double irisHeight, double irisWidth, double size) {
    float[] xyz = new float[3 * FaceMesh.POINTS];
    double eyes = EYES * size;
    put(xyz, FaceMesh.IMAGE_LEFT_EYE_OUTER, -0.7 * eyes, 0);
    put(xyz, FaceMesh.IMAGE_LEFT_EYE_INNER, -0.3 * eyes, 0);
    put(xyz, FaceMesh.IMAGE_RIGHT_EYE_INNER, 0.3 * eyes, 0);
    put(xyz, FaceMesh.IMAGE_RIGHT_EYE_OUTER, 0.7 * eyes, 0);
    put(xyz, 61, -0.3 * eyes, 1.02 * height * eyes);
    put(xyz, 291, 0.3 * eyes, 1.02 * height * eyes);
    put(xyz, 234, -1.1 * eyes, 0);
    put(xyz, 454, 1.1 * eyes, 0);
    put(xyz, 10, 0, -0.9 * height * eyes);
    put(xyz, FaceMesh.CHIN, 0, (1.23 * 2.2 - 0.9) * height * eyes);
    iris(xyz, FaceMesh.IMAGE_LEFT_IRIS, -0.5 * eyes, irisWidth * eyes, IRIS * irisHeight * irisWidth * eyes);
    iris(xyz, FaceMesh.IMAGE_RIGHT_IRIS, 0.5 * eyes, irisWidth * eyes, IRIS * irisHeight * irisWidth * eyes);
    return new FaceMesh(xyz, 1);
  }

  private static void iris(float[] xyz, int centre, double x, double width, double height) {
    put(xyz, centre, x, 0);
    put(xyz, centre + 1, x + width / 2, 0);
    put(xyz, centre + 2, x, -height / 2);
    put(xyz, centre + 3, x - width / 2, 0);
    put(xyz, centre + 4, x, height / 2);
  }

  private static void put(float[] xyz, int point, double x, double y) {
    xyz[3 * point] = (float) x;
    xyz[3 * point + 1] = (float) y;
  }
}
