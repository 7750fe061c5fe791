package app.selfsame.measure.surround;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.image.RgbaImage;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Rounded corners and prints on a page. */
@RunWith(TeaVMTestRunner.class)
public class EdgesOfPicturesTest {
  private static final int WALL = RgbaImage.opaque(214, 216, 218);
  private static final int BLACK = RgbaImage.opaque(0, 0, 0);
  private static final int WHITE = RgbaImage.opaque(255, 255, 255);

  @Test
  public void theRadiusOfRoundedCornersIsFound() {
    for (int colour : new int[] {BLACK, WHITE, RgbaImage.opaque(240, 120, 30)}) {
      for (int radius : new int[] {15, 25, 40, 70, 120}) {
        RgbaImage photo = new DrawnPortrait(WALL).roundCorners(radius, colour).photo();
        assertEquals(radius, roundCorners(photo).radiusPx(), 2 + 0.1 * radius);
        assertTrue(roundCorners(photo).corners().size() >= 3);
      }
    }
  }

  @Test
  public void theAreaClearOfRoundedCornersShowsNoneOfThem() {
    RgbaImage photo = new DrawnPortrait(WALL).roundCorners(60, BLACK).photo();
    List<BoxPx> areas = areas(photo);
    assertEquals(2, areas.size());
    BoxPx clear = areas.get(0);
    for (double x : new double[] {clear.left(), clear.right() - 1}) {
      for (double y : new double[] {clear.top(), clear.bottom() - 1}) {
        assertFalse(photo.pixel((int) x, (int) y) == BLACK);
      }
    }
    assertTrue(clear.areaPx() > 0.8 * photo.width() * photo.height());
    assertEquals(1, areas(new DrawnPortrait(WALL).photo()).size());
  }

  @Test
  public void squareCornersAreNotRound() {
    for (int wall : new int[] {WALL, WHITE, BLACK}) {
      assertEquals(0, roundCorners(new DrawnPortrait(wall).photo()).radiusPx(), 0);
      assertEquals(0, roundCorners(new DrawnPortrait(wall).litFromTheLeft().photo()).radiusPx(), 0);
    }
    // A lamp's shade in one corner, and its twin in another.
    DrawnPortrait lamps = new DrawnPortrait(WALL).roundCorners(50, BLACK);
    lamps.fill(0, 250, DrawnPortrait.WIDTH, DrawnPortrait.HEIGHT, WALL);
    assertEquals(0, roundCorners(lamps.photo()).radiusPx(), 0);
  }

  @Test
  public void aPrintIsFoundHoweverItIsTurned() {
    for (int page : new int[] {WHITE, RgbaImage.opaque(250, 250, 248), RgbaImage.opaque(20, 20, 22)}) {
      for (double degrees : new double[] {-5, -2, 0.6, 1.5, 5}) {
        OrientedBoxPx print = print(new DrawnPortrait(WALL).onPage(degrees, page)).orElseThrow();
        assertEquals(DrawnPortrait.WIDTH / 2.0, print.width(), 4);
        assertEquals(DrawnPortrait.HEIGHT / 2.0, print.height(), 4);
        assertEquals(degrees, print.rotationRadians() * 180 / Math.PI, 0.6);
      }
    }
  }

  @Test
  public void aPersonCutOffAboveAnEmptyPageIsAPrintOnPaperOfItsOwnColour() {
    assertTrue(print(new DrawnPortrait(WHITE).onPage(2, WHITE)).isPresent());
  }

  @Test
  public void aPortraitIsNoPrint() {
    for (int wall : new int[] {WALL, WHITE, BLACK}) {
      assertTrue(print(new DrawnPortrait(wall).photo()).isEmpty());
    }
    // A ball in the middle of a wall has no straight edge.
    RgbaImage ball =
        new DrawnPortrait(WALL).surface(350, DrawnPortrait.HEIGHT, 0, WALL).photo();
    assertTrue(print(ball).isEmpty());
  }

  private static RoundCorners roundCorners(RgbaImage photo) {
    return RoundCorners.of(photo, PictureArea.of(photo).box());
  }

  private static Optional<OrientedBoxPx> print(RgbaImage photo) {
    return PrintEdges.find(photo, Inside.of(photo));
  }

  private static List<BoxPx> areas(RgbaImage photo) {
    return RoundCorners.areas(photo, PictureArea.of(photo).box());
  }
}
