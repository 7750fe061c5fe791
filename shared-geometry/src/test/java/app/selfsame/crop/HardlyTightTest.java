package app.selfsame.crop;

import static app.selfsame.crop.CropFixtures.JAPAN;
import static app.selfsame.crop.CropFixtures.document;
import static app.selfsame.crop.CropFixtures.head;
import static app.selfsame.crop.CropFixtures.headUnits;
import static app.selfsame.crop.CropFixtures.solve;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.PhotoDocument;
import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.Head;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class HardlyTightTest {
  private static final double NEAR = 1e-3;

  /** A visa's square of 50.8 mm with a head of at most 34.9 mm, 68.7 % of it. */
  private static final PhotoDocument SQUARE = document("size 50.8 x 50.8 mm", "head 25.4 to 34.9 mm to crown");

  @Test
  public void aLengthMissedByAHairIsOneOnly() {
    // 50 px above the crown are 1.8 mm of a head of 36 mm, the highest allowed, where 2 mm are the least.
    Head head = head(1500, 50, 0);
    CropSolution solution = solve(JAPAN, head, 3000, 4000);
    assertTrue(solution.withinPhoto());
    double missedHeight = Math.max(0, headUnits(solution.crop(), head) - 36);
    double missedMargin = Math.max(0, 2 - solution.crop().fromTop(head.crown()));
    assertEquals(0, Math.min(missedHeight, missedMargin), NEAR);
    assertEquals(0.2, Math.max(missedHeight, missedMargin), 0.01 + NEAR);
    assertTrue("nothing contradicts the limits but the photo", solution.unmet().isEmpty());
    assertTrue(solution.slack() < 0);
  }

  @Test
  public void aSquareTooSmallByAHairIsTakenWhole() {
    // A head of 1,000 px and 34.9 mm asks for a square of 1,455.6 px.
    for (int side = 1456; side >= 1380; side -= 4) {
      Head head = head(side / 2.0, 150, 0);
      CropSolution solution = solve(SQUARE, head, side, side);
      double whole = 1000.0 / side * 50.8;
      // More than a hundredth of 50.8 mm above 34.9.
      if (whole - 34.9 < 0.508 - NEAR) {
        assertTrue("at " + side, solution.withinPhoto());
        assertEquals("at " + side, Math.max(34.9, whole), Math.max(34.9, headUnits(solution.crop(), head)), 0.01);
      } else {
        assertFalse("at " + side, solution.withinPhoto());
        assertEquals("at " + side, 34.9, headUnits(solution.crop(), head), NEAR);
      }
    }
  }

  @Test
  public void centringGivesWayBeforeALength() {
    // Held at 45 % of the width and 36 mm, the face must lie 437.5 px from the edge: at 430 it lacks 0.27 mm.
    Head head = head(430, 1000, 0);
    CropSolution solution = solve(JAPAN, head, 3000, 4000);
    assertTrue(solution.withinPhoto());
    assertTrue(headUnits(solution.crop(), head) <= 36 + NEAR);
    assertEquals(15.75 - 0.27, solution.crop().fromLeft(head.faceCentre()), 0.01);
  }

  @Test
  public void noPictureIsInventedByAHair() {
    for (int left = 400; left <= 470; left += 7) {
      for (int top = 30; top <= 70; top += 8) {
        Head head = head(left, top, 0);
        CropSolution solution = solve(JAPAN, head, 3000, 4000);
        PointPx origin = solution.crop().origin();
        boolean inside = origin.x() > -0.5 && origin.y() > -0.5;
        assertEquals(left + " " + top, inside, solution.withinPhoto());
      }
    }
  }
}
