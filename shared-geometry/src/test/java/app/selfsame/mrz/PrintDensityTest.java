package app.selfsame.mrz;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class PrintDensityTest {
  private static final double LINE_SPACING_PX = 2.4 * DrawnPage.PITCH_PX;
  private static final float LEVEL = 1.6f;

  @Test
  public void rowsAreSeenAlongTheWayThatTheyRunAndNotAcross() {
    for (double degrees : new double[] {0, 12, -35, 90}) {
      PrintDensity print = density(zone(900, degrees));
      assertTrue(degrees + " degrees", print.hasRow(Math.toRadians(degrees), LEVEL));
      assertFalse(degrees + " degrees", print.hasRow(Math.toRadians(degrees + 90), LEVEL));
    }
  }

  @Test
  public void blankPaperHasNoRow() {
    assertFalse(density(new DrawnPage(900, 640, 0)).hasRow(0, 1));
  }

  @Test
  public void shortLineIsNoRow() {
    assertFalse(density(new DrawnPage(900, 640, 0).line(8, 0, 0)).hasRow(0, LEVEL));
  }

  @Test
  public void faintPrintIsARow() {
    assertTrue(density(zone(900, 0).ink(200)).hasRow(0, LEVEL));
  }

  @Test
  public void printIsARowAsFarOffAsTheFinderLooks() {
    int widthPx = (int) (LineFinder.FAR[0] * DrawnPage.PITCH_PX);
    assertTrue(density(new DrawnPage(widthPx, 300, 0).line(44, 0, 0).line(44, 0, LINE_SPACING_PX)).hasRow(0, 1.3f));
  }

  private static DrawnPage zone(int sidePx, double degrees) {
    return new DrawnPage(sidePx, sidePx, degrees).line(44, 0, 150).line(44, 0, 150 + LINE_SPACING_PX);
  }

  private static PrintDensity density(DrawnPage page) {
    return PrintDensity.of(LineFinder.view(page.draw(), LineFinder.NEAR[1], 0).image());
  }
}
