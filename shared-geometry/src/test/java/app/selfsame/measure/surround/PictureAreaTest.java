package app.selfsame.measure.surround;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.RgbaImage;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class PictureAreaTest {
  private static final int WALL = RgbaImage.opaque(214, 216, 218);
  private static final int BLACK = RgbaImage.opaque(0, 0, 0);
  private static final int WHITE = RgbaImage.opaque(255, 255, 255);
  private static final int BLUE = RgbaImage.opaque(30, 90, 200);
  private static final int WIDTH = DrawnPortrait.WIDTH;
  private static final int HEIGHT = DrawnPortrait.HEIGHT;

  @Test
  public void aPhotoWithoutBordersIsPictureUpToItsEdges() {
    for (int wall : new int[] {WALL, WHITE, BLACK, BLUE, RgbaImage.opaque(60, 58, 56)}) {
      assertWhole("plain wall", new DrawnPortrait(wall));
      assertWhole("wall with light from one side", new DrawnPortrait(wall).litFromTheLeft());
    }
  }

  @Test
  public void whatIsPhotographedIsNoBar() {
    int dark = RgbaImage.opaque(40, 38, 36);
    assertWhole("table, lens not level", new DrawnPortrait(WALL).surface(440, 600, 0.03, dark));
    assertWhole("ceiling in falling light", new DrawnPortrait(WALL).surface(-50, 40, 0, WHITE).litFromTheLeft());
    DrawnPortrait stripes = new DrawnPortrait(WALL);
    for (int y = 400; y < HEIGHT; y += 16) {
      stripes.surface(y, y + 8, 0.01, dark);
    }
    assertWhole("striped shirt", stripes);
    assertWhole("door frame", new DrawnPortrait(WALL).fill(30, 0, 60, HEIGHT, dark));
  }

  @Test
  public void framesOfAnyColourAndFromTwoPixelsOnAreTakenOff() {
    for (int colour : new int[] {BLACK, WHITE, BLUE, RgbaImage.opaque(160, 160, 160)}) {
      for (int thickness : new int[] {2, 3, 5, 9, 20, 60}) {
        assertInside(
            new DrawnPortrait(WALL).frame(0, thickness, colour), thickness, thickness, WIDTH - thickness,
            HEIGHT - thickness);
      }
    }
  }

  @Test
  public void barsOnOneSideOrTwoAreTakenOff() {
    assertInside(new DrawnPortrait(WALL).fill(0, 0, WIDTH, 80, BLACK), 0, 80, WIDTH, HEIGHT);
    assertInside(new DrawnPortrait(WALL).fill(0, 480, WIDTH, HEIGHT, WHITE), 0, 0, WIDTH, 480);
    assertInside(
        new DrawnPortrait(WALL).fill(0, 0, 70, HEIGHT, BLUE).fill(340, 0, WIDTH, HEIGHT, BLACK), 70, 0, 340, HEIGHT);
  }

  @Test
  public void theBorderGrowsWithTheFrame() {
    double last = 0;
    for (int thickness = 2; thickness < 60; thickness += 3) {
      RgbaImage photo = new DrawnPortrait(WALL).frame(0, thickness, BLACK).photo();
      double share = PictureArea.of(photo).shareAround(photo);
      assertTrue(thickness + " px: " + share, share > last);
      last = share;
    }
  }

  @Test
  public void aFrameDrawnIntoThePictureEndsItToo() {
    assertInside(new DrawnPortrait(WALL).frame(12, 4, BLACK), 16, 16, WIDTH - 16, HEIGHT - 16);
    assertInside(
        new DrawnPortrait(WALL).frame(0, 20, WHITE).frame(20, 3, BLACK), 23, 23, WIDTH - 23, HEIGHT - 23);
    assertWhole("line on one side", new DrawnPortrait(WALL).litFromTheLeft().fill(0, 20, WIDTH, 23, BLACK));
  }

  @Test
  public void whatIsSeenBesideABorderIsLeftOutOnlyThere() {
    PictureArea area = new PictureArea(new BoxPx(0, 100, 600, 500), List.of(), List.of());
    RgbaImage photo = new RgbaImage(600, 800, new int[600 * 800]);
    BoxPx within = area.within(photo, 10);
    assertEquals(new BoxPx(0, 110, 600, 480), within);
    assertTrue(within.contains(new PointPx(0, 110)));
    assertFalse(within.contains(new PointPx(300, 109)) || within.contains(new PointPx(600, 300)));
  }

  @Test
  public void lettersOnABarAreSeenAndDoNotEndIt() {
    DrawnPortrait banner =
        new DrawnPortrait(WALL).fill(0, 460, WIDTH, HEIGHT, BLUE).digits(40, 473, "68098320968023568902", WHITE);
    assertInside(banner, 0, 0, WIDTH, 460);
    assertEquals(1, PictureArea.of(banner.photo()).written().size());
    assertEquals(
        0, PictureArea.of(new DrawnPortrait(WALL).fill(0, 460, WIDTH, HEIGHT, BLUE).photo()).written().size());
  }

  private static void assertWhole(String what, DrawnPortrait drawn) {
    assertEquals(what, new BoxPx(0, 0, WIDTH, HEIGHT), PictureArea.of(drawn.photo()).box());
  }

  /** The picture found has nothing of the border in it, and has lost at most three pixels a side. */
  private static void assertInside(DrawnPortrait drawn, int left, int top, int right, int bottom) {
    BoxPx box = PictureArea.of(drawn.photo()).box();
    String found = box + " within " + left + ", " + top + ", " + right + ", " + bottom;
    assertTrue(found, box.left() >= left && box.top() >= top && box.right() <= right && box.bottom() <= bottom);
    assertTrue(found, box.left() <= left + 3 && box.top() <= top + 3);
    assertTrue(found, box.right() >= right - 3 && box.bottom() >= bottom - 3);
  }
}
