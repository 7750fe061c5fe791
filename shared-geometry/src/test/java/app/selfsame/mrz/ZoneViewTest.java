package app.selfsame.mrz;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.PointPx;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** What is measured of drawn lines that a camera shows worse and worse. */
@RunWith(TeaVMTestRunner.class)
public class ZoneViewTest {
  private static final int WIDTH_PX = 800;
  private static final int HEIGHT_PX = 300;
  private static final int CELLS = 44;
  private static final int MOST_BLURS = 9;

  private final DrawnPage page = new DrawnPage(WIDTH_PX, HEIGHT_PX, 0).line(CELLS, 0, -15).line(CELLS, 0, 16);
  private final RgbaImage sharp = page.picture();

  @Test
  public void aSharpWholePageHasNothingToComplainOf() {
    ZoneView view = view(sharp);
    for (ZoneHint hint : ZoneHint.values()) {
      assertTrue(hint + " " + view, hint.defect(seen(view), false) < 0.8);
    }
    assertEquals(DrawnPage.PITCH_PX, view.pitchPx(), 0.01);
    assertEquals(1, view.pitchRatio(), 0.01);
    assertEquals(225, view.paper(), 10);
    assertEquals(0, view.washedShare(), 0);
  }

  @Test
  public void blurAlongOrAcrossTheLinesMakesThemLessSharpStepByStep() {
    for (boolean isAlong : new boolean[] {true, false}) {
      assertFalls(MOST_BLURS, blur -> view(blurred(sharp, blur, isAlong)), ZoneView::sharpness);
      assertDue(ZoneHint.HOLD_STILL, view(blurred(sharp, MOST_BLURS, isAlong)));
    }
  }

  @Test
  public void faintPrintIsNoBlur() {
    RgbaImage faint = brightened(sharp, grey -> 225 - 0.4 * (225 - grey));
    assertEquals(view(sharp).sharpness(), view(faint).sharpness(), 0.02);
  }

  @Test
  public void glareWashesOutMoreTheLargerItIs() {
    assertFalls(8, size -> view(glaring(30 * size)), view -> -view.washedShare());
    assertDue(ZoneHint.LESS_GLARE, view(glaring(90)));
  }

  @Test
  public void whitePaperIsNoGlare() {
    assertEquals(0, view(brightened(sharp, grey -> grey > 200 ? 255 : grey)).washedShare(), 0);
  }

  @Test
  public void lessLightMakesThePaperDarker() {
    assertFalls(8, step -> view(brightened(sharp, grey -> grey * (1 - step / 9.0))), ZoneView::paper);
    assertDue(ZoneHint.MORE_LIGHT, view(brightened(sharp, grey -> grey * 0.2)));
  }

  @Test
  public void linesThatLeaveThePictureHaveLessAndLessRoom() {
    assertFalls(12, step -> ZoneView.of(levels(sharp), moved(step), 1), ZoneView::roomCells);
    assertDue(ZoneHint.WHOLE_LINES, ZoneView.of(levels(sharp), moved(12), 1));
  }

  @Test
  public void aPageThatIsTiltedAwayHasNarrowerCellsAtOneEnd() {
    assertFalls(8, step -> ZoneView.of(levels(sharp), tilted(step / 20.0), 1), view -> -view.pitchRatio());
    assertDue(ZoneHint.HOLD_FLAT, ZoneView.of(levels(sharp), tilted(0.4), 1));
  }

  @Test
  public void charactersAreCountedInPixelsOfTheCamera() {
    assertEquals(3 * DrawnPage.PITCH_PX, ZoneView.of(levels(sharp), lines(), 3).pitchPx(), 0.1);
    assertDue(ZoneHint.CLOSER, ZoneView.of(levels(sharp), lines(), 0.5));
  }

  private static void assertDue(ZoneHint hint, ZoneView view) {
    assertTrue(hint + " " + view, hint.defect(seen(view), false) >= 1);
  }

  private static LiveFrame seen(ZoneView view) {
    return new LiveFrame(Optional.empty(), Optional.of(view), false, 200);
  }

  private static void assertFalls(int steps, IntFunction<ZoneView> at, ToDoubleFunction<ZoneView> measure) {
    double before = Double.POSITIVE_INFINITY;
    double first = measure.applyAsDouble(at.apply(0));
    for (int step = 0; step <= steps; step++) {
      double now = measure.applyAsDouble(at.apply(step));
      assertTrue("step " + step + ": " + now + " after " + before, now <= before + 1e-9);
      before = now;
    }
    assertTrue(before + " is no less than " + first, before < first);
  }

  private ZoneView view(RgbaImage picture) {
    return ZoneView.of(levels(picture), lines(), 1);
  }

  private static GreyLevels levels(RgbaImage picture) {
    return new GreyLevels(new ImagePyramid(picture));
  }

  private List<CellLine> lines() {
    List<CellLine> lines = new ArrayList<>();
    for (int line = 0; line < 2; line++) {
      double[] xs = new double[CELLS];
      double[] ys = new double[CELLS];
      for (int cell = 0; cell < CELLS; cell++) {
        PointPx centre = page.centre(line, cell);
        xs[cell] = centre.x();
        ys[cell] = centre.y();
      }
      lines.add(CellLine.through(xs, ys));
    }
    return lines;
  }

  private List<CellLine> moved(double cells) {
    return lines().stream().map(line -> line.shifted(cells, 0)).toList();
  }

  private List<CellLine> tilted(double share) {
    return lines().stream().map(line -> line.stretched(0, 0, 11 * share)).toList();
  }

  /** As many times as said the mean of each pixel and its two neighbours. */
  private static RgbaImage blurred(RgbaImage image, int times, boolean isAlong) {
    RgbaImage blurred = image;
    int step = isAlong ? 1 : WIDTH_PX;
    for (int i = 0; i < times; i++) {
      int[] before = blurred.pixels();
      int[] pixels = before.clone();
      for (int at = step; at < pixels.length - step; at++) {
        int grey = ((before[at - step] & 0xff) + (before[at] & 0xff) + (before[at + step] & 0xff) + 1) / 3;
        pixels[at] = RgbaImage.opaque(grey, grey, grey);
      }
      blurred = new RgbaImage(WIDTH_PX, HEIGHT_PX, pixels);
    }
    return blurred;
  }

  /** A spot that burns out to so many px around the middle of the lines, and fades over as many again. */
  private RgbaImage glaring(double radiusPx) {
    int[] pixels = sharp.pixels().clone();
    for (int y = 0; y < HEIGHT_PX; y++) {
      for (int x = 0; x < WIDTH_PX; x++) {
        double distance = Math.hypot(x - WIDTH_PX / 2.0, y - HEIGHT_PX / 2.0);
        double light = radiusPx == 0 ? 0 : 255 * Math.max(0, Math.min(1, 2 - distance / radiusPx));
        int grey = (int) Math.min(255, (pixels[y * WIDTH_PX + x] & 0xff) + light);
        pixels[y * WIDTH_PX + x] = RgbaImage.opaque(grey, grey, grey);
      }
    }
    return new RgbaImage(WIDTH_PX, HEIGHT_PX, pixels);
  }

  private static RgbaImage brightened(RgbaImage image, DoubleUnaryOperator change) {
    int[] pixels = image.pixels().clone();
    for (int i = 0; i < pixels.length; i++) {
      int grey = (int) change.applyAsDouble(pixels[i] & 0xff);
      pixels[i] = RgbaImage.opaque(grey, grey, grey);
    }
    return new RgbaImage(WIDTH_PX, HEIGHT_PX, pixels);
  }
}
