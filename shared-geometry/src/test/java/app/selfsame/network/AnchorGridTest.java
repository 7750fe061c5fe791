package app.selfsame.network;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class AnchorGridTest {
  private static final double EXACT = 1e-6;

  @Test
  public void palmsHaveTwoAnchorsInEachSmallCellThenSixInEachLargeOne() {
    float[] centres = AnchorGrid.palms();
    assertEquals(2 * 2016, centres.length);
    assertAnchor(centres, 0, 4, 4);
    assertAnchor(centres, 1, 4, 4);
    assertAnchor(centres, 2, 12, 4);
    assertAnchor(centres, 2 * 24, 4, 12);
    assertAnchor(centres, 1151, 188, 188);
    assertAnchor(centres, 1152, 8, 8);
    assertAnchor(centres, 1157, 8, 8);
    assertAnchor(centres, 1158, 24, 8);
    assertAnchor(centres, 2015, 184, 184);
  }

  @Test
  public void everyNetworkHasAsManyAnchorsAsScores() {
    assertAnchors(Model.FACE_SHORT_RANGE, AnchorGrid.shortRange());
    assertAnchors(Model.FACE_FULL_RANGE_SPARSE, AnchorGrid.fullRange());
    assertAnchors(Model.PALM_DETECTION, AnchorGrid.palms());
  }

  private static void assertAnchors(Model model, float[] centres) {
    assertEquals(model.toString(), model.outputLengths()[1], centres.length / 2);
    for (float share : centres) {
      assertTrue(share > 0 && share < 1);
    }
  }

  /** Places in pixels of the input of 192. */
  private static void assertAnchor(float[] centres, int index, double xPx, double yPx) {
    assertEquals(xPx / 192, centres[2 * index], EXACT);
    assertEquals(yPx / 192, centres[2 * index + 1], EXACT);
  }
}
