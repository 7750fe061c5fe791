package app.selfsame.inspection;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.face.FaceMesh;
import app.selfsame.image.RgbaImage;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** A picture of 200 x 200 px with the eyes at 60 and the chin at 120: less than 6 px of an edge is a hair. */
@RunWith(TeaVMTestRunner.class)
public class CutOffTest {
  private static final int SIDE = 200;

  @Test
  public void aHeadThatTouchesNoEdgeIsWhole() {
    assertFalse(cuts(60, 20, 140, 200, 255));
  }

  @Test
  public void theUpperEdgeCutsWhatReachesIt() {
    assertTrue(cuts(60, 0, 140, 200, 255));
    assertFalse("one row below", cuts(60, 1, 140, 200, 255));
  }

  @Test
  public void aHairMayReachAnEdge() {
    assertFalse(cuts(60, 0, 66, 200, 255));
    assertTrue(cuts(60, 0, 68, 200, 255));
  }

  @Test
  public void whatIsMoreWallThanPersonDoesNotCount() {
    assertFalse(cuts(60, 0, 140, 200, 100));
    assertTrue(cuts(60, 0, 140, 200, 160));
  }

  @Test
  public void eitherSideCutsTheHeadAboveTheChin() {
    assertTrue(cuts(0, 40, 140, 200, 255));
    assertTrue(cuts(60, 40, 200, 200, 255));
  }

  @Test
  public void shouldersMayLeaveThePicture() {
    assertFalse(cuts(0, 121, 200, 200, 255));
  }

  /** Whether a person as large as a box is cut off. */
  private static boolean cuts(int left, int top, int right, int bottom, int alpha) {
    int[] pixels = new int[SIDE * SIDE];
    for (int i = 0; i < pixels.length; i++) {
      int x = i % SIDE;
      int y = i / SIDE;
      pixels[i] = x >= left && x < right && y >= top && y < bottom ? alpha << 24 : 0;
    }
    return CutOff.cutsHead(new RgbaImage(SIDE, SIDE, pixels), mesh());
  }

  private static FaceMesh mesh() {
    float[] xyz = new float[3 * FaceMesh.POINTS];
    put(xyz, FaceMesh.IMAGE_LEFT_EYE_OUTER, 70, 60);
    put(xyz, FaceMesh.IMAGE_LEFT_EYE_INNER, 90, 60);
    put(xyz, FaceMesh.IMAGE_RIGHT_EYE_INNER, 110, 60);
    put(xyz, FaceMesh.IMAGE_RIGHT_EYE_OUTER, 130, 60);
    put(xyz, FaceMesh.CHIN, 100, 120);
    return new FaceMesh(xyz, 1);
  }

  private static void put(float[] xyz, int index, float x, float y) {
    xyz[3 * index] = x;
    xyz[3 * index + 1] = y;
  }
}
