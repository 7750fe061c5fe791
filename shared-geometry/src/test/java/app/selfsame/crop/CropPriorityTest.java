package app.selfsame.crop;

import static app.selfsame.crop.CropFixtures.JAPAN;
import static app.selfsame.crop.CropFixtures.document;
import static app.selfsame.crop.CropFixtures.head;
import static app.selfsame.crop.CropFixtures.headUnits;
import static app.selfsame.crop.CropFixtures.solve;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.crop.CropSolution.Rule;
import app.selfsame.document.PhotoDocument;
import app.selfsame.portrait.Head;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;
import org.teavm.junit.WholeClassCompilation;

/** What gives way when not everything can hold. */
@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
public class CropPriorityTest {
  private static final double NEAR = 1e-3;

  @Test
  public void ofLimitsThatContradictEachOtherTheOneMissedByTheLeastShareGivesWay() {
    // Eyes half way down the head: a head of 32 mm, eyes at 28 mm and a margin of 5 mm need 28 + 16 + 5 = 49 of 45 mm.
    // The margin would be missed by 4 mm of a half width of 1.5, the eye line by 4 of 1, the head by 8 of 2.
    assertUnmet(Rule.TOP_MARGIN, 4, "head 32 to 36 mm to crown", "eyes 28 to 30 mm", "top 5 to 8 mm");
    // The eye line by 4 of 4.
    assertUnmet(Rule.EYE_LINE, 4, "head 32 to 36 mm to crown", "eyes 28 to 36 mm", "top 5 to 8 mm");
    // The head by 8 of 6.
    assertUnmet(Rule.HEAD_HEIGHT, 8, "head 32 to 44 mm to crown", "eyes 28 to 30 mm", "top 5 to 8 mm");
  }

  private static void assertUnmet(Rule rule, double units, String... rules) {
    PhotoDocument document = document("size 35 x 45 mm", rules[0], rules[1], rules[2]);
    CropSolution solution = solve(document, head(2000, 2000, 0), 5000, 5000);
    assertEquals(1, solution.unmet().size());
    assertEquals(rule, solution.unmet().get(0).rule());
    assertEquals(units, solution.unmet().get(0).byUnits(), NEAR);
    assertTrue(solution.slack() < 0);
    assertTrue(solution.withinPhoto());
  }

  @Test
  public void hairMovesTheFrameAsFarAsTheLimitsHaveSlack() {
    // In the middle of the ranges the margin is 4 mm, and 120 px of hair above a head of 34 mm are 4.1 mm. With slack t
    // the lowest head is 32 + 2 t mm and the highest margin 6 - 2 t: 0.9 mm above the hair, 2 % of 45 mm, at
    // t = (6 - 0.9 - 0.12 * 32) / (2 + 0.12 * 2) = 1.26 / 2.24.
    Head curly = head(1500, 1000, 120);
    CropSolution solution = solve(JAPAN, curly, 3000, 4000);
    assertEquals(0.9, solution.crop().fromTop(curly.crownWithHair().get()), NEAR);
    assertEquals(1.26 / 2.24, solution.slack(), NEAR);
    // 300 px are 9.6 mm of the lowest head and the margin is 6 mm at the most: the hair is cut and the limits kept.
    CropSolution cut = solve(JAPAN, head(1500, 1000, 300), 3000, 4000);
    assertEquals(1, cut.slack(), NEAR);
  }

  @Test
  public void whereTheDocumentNamesNothingCustomaryLengthsAreAimedAtAndGiveWayToThePhoto() {
    PhotoDocument silent = document("size 35 x 45 mm");
    Head head = head(1500, 1000, 0);
    CropSolution solution = solve(silent, head, 3000, 4000);
    double share = headUnits(solution.crop(), head) / 45;
    assertTrue("head " + share, share >= 0.7 && share <= 0.8);
    double eyes = 1 - solution.crop().fromTop(head.eyeMidpoint()) / 45;
    assertTrue("eyes " + eyes, eyes >= 0.5 && eyes <= 0.7);
    assertTrue(solution.crop().fromTop(head.crown()) > 0);
    // A photo that ends 50 px around the head cannot hold a frame of which the head takes 80 %.
    CropSolution tight = solve(silent, head(450, 50, 0), 900, 1100);
    assertTrue(tight.withinPhoto());
    assertTrue(headUnits(tight.crop(), head(450, 50, 0)) / 45 > 0.8);
  }

  @Test
  public void anAimIsSoughtWithinASingleLimit() {
    PhotoDocument austria = document("size 35 x 45 mm", "head at most 36 mm to crown aim 30", "eyes 23 to 29 mm");
    Head head = head(1500, 1000, 0);
    assertEquals(30, headUnits(solve(austria, head, 3000, 4000).crop(), head), 0.01);
    // 700 px across 35 mm leave at least 20 px to the mm, 50 mm of head: the limit is kept and picture is missing.
    CropSolution narrow = solve(austria, head(350, 1000, 0), 700, 4000);
    assertEquals(36, headUnits(narrow.crop(), head(350, 1000, 0)), NEAR);
    assertFalse(narrow.withinPhoto());
  }
}
