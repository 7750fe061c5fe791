package app.selfsame.mrz;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.PointPx;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class LineFinderTest {
  private static final double LINE_SPACING_PX = 2.4 * DrawnPage.PITCH_PX;

  @Test
  public void findsBothLinesWithTheirEnds() {
    assertFound(passport(0), 0);
  }

  @Test
  public void findsTurnedLinesWhereThePictureSaysThatTheyRun() {
    for (double degrees : new double[] {12, 35, 90, -50}) {
      DrawnPage page = passport(degrees);
      List<Double> directions = TextDirections.of(density(page));
      double apart = Math.abs(Math.toDegrees(directions.get(0)) - degrees) % 180;
      assertEquals(degrees + " degrees", 0, Math.min(apart, 180 - apart), 3);
      assertFound(page, directions.get(0));
    }
  }

  @Test
  public void findsFaintPrint() {
    assertFound(passport(0).ink(190), 0);
  }

  @Test
  public void blankPaperHasNoLine() {
    assertEquals(List.of(), LineFinder.find(new DrawnPage(900, 640, 0).draw(), 0, LineFinder.NEAR));
  }

  @Test
  public void printRepeatsAsTheNumberOfCharactersSays() {
    for (int cells : new int[] {30, 36, 44}) {
      DrawnPage page = new DrawnPage(900, 640, 0).line(cells, 0, 0).line(cells, 0, LINE_SPACING_PX);
      GreyLevels photo = page.draw();
      List<LineSeed> seeds = LineSeed.of(photo, LineFinder.find(photo, 0, LineFinder.NEAR));
      assertEquals(cells, seeds.get(0).cells());
      CellLine line = seeds.get(0).line();
      int drawn = Math.abs(line.y(0) - 320) < LINE_SPACING_PX / 2 ? 0 : 1;
      for (int cell = 0; cell < cells; cell++) {
        assertTrue(new PointPx(line.x(cell), line.y(cell)).distancePxTo(page.centre(drawn, cell)) < 0.5 * DrawnPage.PITCH_PX);
      }
    }
  }

  private static PrintDensity density(DrawnPage page) {
    return PrintDensity.of(LineFinder.view(page.draw(), LineFinder.NEAR[1], 0).image());
  }

  private static DrawnPage passport(double degrees) {
    return new DrawnPage(900, 900, degrees).line(44, 0, 150).line(44, 0, 150 + LINE_SPACING_PX);
  }

  /** Whether a candidate comes within a third of a cell of the middle of both ends of each line. */
  private static void assertFound(DrawnPage page, double rotationRadians) {
    List<LineCandidate> candidates = LineFinder.find(page.draw(), rotationRadians, LineFinder.NEAR);
    for (int line = 0; line < 2; line++) {
      PointPx left = page.centre(line, -0.34);
      PointPx right = page.centre(line, 43.34);
      boolean isFound = false;
      for (LineCandidate candidate : candidates) {
        double onward = Math.max(candidate.from().distancePxTo(left), candidate.to().distancePxTo(right));
        double back = Math.max(candidate.from().distancePxTo(right), candidate.to().distancePxTo(left));
        isFound |= Math.min(onward, back) < DrawnPage.PITCH_PX / 3;
      }
      assertTrue("line " + line, isFound);
    }
  }
}
