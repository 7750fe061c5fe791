package app.selfsame.crop;

import static app.selfsame.crop.CropFixtures.document;
import static app.selfsame.crop.CropFixtures.head;
import static app.selfsame.crop.CropFixtures.headUnits;
import static app.selfsame.crop.CropFixtures.solve;
import static app.selfsame.crop.CropFixtures.turned;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.PhotoDocument;
import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.Head;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Crops for rules that leave something open, or forbid to turn. */
@RunWith(TeaVMTestRunner.class)
public class DifferingRulesTest {
  private static final String EDITS = "edits crop unknown, straighten forbidden, background unknown, light unknown";

  @Test
  public void aHeadIsNotTurnedUprightWhereTheAuthorityForbidsIt() {
    PhotoDocument document = document("size 35 x 45 mm", "head 32 to 36 mm to crown", EDITS);
    Head tilted = turned(head(1500, 1000, 20), 4, new PointPx(1500, 1500));
    CropSolution solution = solve(document, tilted, 3000, 4000);
    assertEquals(0, solution.crop().rotationDegrees(), 0);
    assertTrue(solution.withinPhoto());
    Head onItsSide = turned(head(1500, 1000, 20), 90, new PointPx(1500, 1500));
    assertFalse(CropSolver.solve(document, onItsSide, 3000, 4000).isPresent());
  }

  @Test
  public void theCropMeetsBothSourcesWhereItCan() {
    PhotoDocument document =
        document("size 50 x 70 mm", "head 31 to 36 mm to crown", "or-head 25 to 33 mm to crown");
    Head head = head(1500, 1000, 20);
    double units = headUnits(solve(document, head, 3000, 4000).crop(), head);
    assertTrue(units + " mm", units >= 31 && units <= 33);
  }

  @Test
  public void theFirstSourceCountsWhereNothingMeetsBoth() {
    PhotoDocument document =
        document("size 50 x 70 mm", "head 34 to 36 mm to crown", "or-head 25 to 30 mm to crown");
    Head head = head(1500, 1000, 20);
    double units = headUnits(solve(document, head, 3000, 4000).crop(), head);
    assertTrue(units + " mm", units >= 34 && units <= 36);
  }

  @Test
  public void whereTheTopIsNotDefinedBothCrownsMeetTheRuleIfTheyCan() {
    PhotoDocument document = document("size 35 x 45 mm", "head 31 to 36 mm to top");
    Head head = head(1500, 1000, 120);
    Crop crop = solve(document, head, 3000, 4000).crop();
    double toHair = crop.fromTop(head.chin()) - crop.fromTop(head.crownWithHair().orElseThrow());
    assertTrue(headUnits(crop, head) + " mm to the crown", headUnits(crop, head) >= 31);
    assertTrue(toHair + " mm to the hair", toHair <= 36 + 1e-6);
  }
}
