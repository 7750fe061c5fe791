package app.selfsame.matting;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.PicturePlace;
import app.selfsame.image.RgbaImage;
import java.util.function.ToDoubleFunction;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** A head cut out exactly, and with one flaw that grows. */
@RunWith(TeaVMTestRunner.class)
public class MatteFlawsTest {
  private static final int SIGN = RgbaImage.opaque(200, 40, 60);

  /** What becomes of a pixel of the exact cutout. */
  private interface Flaw {
    /** The alpha 0..255 and the picture's colour, or the exact pixel. */
    int at(int x, int y, int exact, int picture);
  }

  private static final Flaw NONE = (x, y, exact, picture) -> exact;

  @Test
  public void anExactCutoutHasNoFlaw() {
    MatteFlaws flaws = flaws(NONE);
    assertEquals(0, flaws.remnants(), 0.1);
    assertEquals(0, flaws.halo(), 0.1);
    assertEquals(0, flaws.fog(), 0.5);
    assertEquals(0, flaws.holes(), 0.1);
  }

  @Test
  public void whatTheSolverMakesOfAPlainWallHasNoFlaw() {
    RgbaImage photo = photo();
    PersonOutline outline = outline(photo);
    RgbaImage cutout = Matting.solve(photo, outline, MattingWatch.NOBODY).cutout();
    MatteFlaws flaws = MatteFlaws.of(photo, cutout, outline, DrawnHead.mesh().eyesToChinPx(), 123);
    assertTrue(flaws.toString(), flaws.remnants() < 0.3 && flaws.halo() < 0.3 && flaws.fog() < 4.5);
    assertTrue(flaws.toString(), flaws.holes() < 0.25);
  }

  @Test
  public void moreOfASignBehindTheHeadIsMoreRemnant() {
    // The sign lies from 136 to 160, the head ends at 130.
    assertGrows(MatteFlaws::remnants, 0.8, size -> (x, y, exact, picture) ->
        x < 126 + 3 * size && x >= 126 && y > 60 && y < 100 && exact == 0 ? picture : exact);
  }

  @Test
  public void aLoosePartIsARemnant() {
    assertGrows(MatteFlaws::remnants, 0.8, size -> (x, y, exact, picture) ->
        Math.hypot(x - 15, y - 15) < size ? picture : exact);
  }

  @Test
  public void aWiderRimOfTheWallIsMoreHalo() {
    assertGrows(MatteFlaws::halo, 1, size -> (x, y, exact, picture) ->
        DrawnHead.person(x + 0.5, y + 0.5) > -0.4 * size && (exact >>> 24) < 255 ? picture : exact);
  }

  @Test
  public void aWiderBeltOfHalfTransparentHairIsMoreFog() {
    assertGrows(MatteFlaws::fog, 8, size -> (x, y, exact, picture) -> {
      double depth = DrawnHead.headDepth(x + 0.5, y + 0.5);
      return depth > 0 && depth < 1.5 * size && y < 110 ? exact & 0xffffff | 0x80000000 : exact;
    });
  }

  @Test
  public void aLargerBiteIsMoreMissing() {
    assertGrows(MatteFlaws::holes, 0.7, size -> (x, y, exact, picture) ->
        Math.hypot(x - 32, y - 80) < 1.2 * size ? 0 : exact);
  }

  @Test
  public void aHoleInTheClothesIsMissing() {
    assertGrows(MatteFlaws::holes, 0.7, size -> (x, y, exact, picture) ->
        Math.hypot(x - 80, y - 165) < size ? 0 : exact);
  }

  @Test
  public void aGapThatShowsTheWallIsNotMissing() {
    RgbaImage photo = photo();
    for (int y = 36; y < 46; y++) {
      for (int x = 75; x < 85; x++) {
        photo.pixels()[y * DrawnHead.WIDTH + x] = DrawnHead.WALL;
      }
    }
    Flaw gap = (x, y, exact, picture) -> x >= 75 && x < 85 && y >= 36 && y < 46 ? 0 : exact;
    assertEquals(0, flaws(photo, gap).holes(), 0.1);
  }

  private interface Growing {
    Flaw ofSize(int size);
  }

  private static void assertGrows(ToDoubleFunction<MatteFlaws> measure, double fails, Growing flaw) {
    double before = measure.applyAsDouble(flaws(NONE));
    for (int size = 1; size <= 8; size++) {
      double now = measure.applyAsDouble(flaws(flaw.ofSize(size)));
      assertTrue(size + ": " + before + " to " + now, now >= before);
      before = now;
    }
    assertTrue("" + before, before > fails);
  }

  /** Hair before a wall with a sign at the right. */
  private static RgbaImage photo() {
    return DrawnHead.photo((x, y) -> x >= 126 && y > 60 && y < 100 ? SIGN : DrawnHead.WALL);
  }

  private static PersonOutline outline(RgbaImage photo) {
    return PersonOutline.of(photo, PicturePlace.WHOLE_PHOTO, DrawnHead.shares(), DrawnHead.mesh());
  }

  private static MatteFlaws flaws(Flaw flaw) {
    return flaws(photo(), flaw);
  }

  private static MatteFlaws flaws(RgbaImage photo, Flaw flaw) {
    int[] pixels = new int[photo.pixels().length];
    for (int i = 0; i < pixels.length; i++) {
      int x = i % photo.width();
      int y = i / photo.width();
      double share = Math.max(0, Math.min(1, DrawnHead.person(x + 0.5, y + 0.5)));
      int exact = share == 0 ? 0 : DrawnHead.HAIR & 0xffffff | (int) Math.round(255 * share) << 24;
      pixels[i] = flaw.at(x, y, exact, photo.pixels()[i]);
    }
    RgbaImage cutout = new RgbaImage(photo.width(), photo.height(), pixels);
    return MatteFlaws.of(photo, cutout, outline(photo), DrawnHead.mesh().eyesToChinPx(), 123);
  }
}
