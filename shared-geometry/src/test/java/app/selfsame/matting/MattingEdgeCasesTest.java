package app.selfsame.matting;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.image.RgbaImage;
import app.selfsame.message.Message;
import java.util.Arrays;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class MattingEdgeCasesTest {
  private static final byte B = Trimap.BACKGROUND;
  private static final byte U = Trimap.UNKNOWN;
  private static final byte F = Trimap.FOREGROUND;

  @Test
  public void whereNothingIsUnknownTheLabelsAreTheAnswer() {
    RgbaImage picture = noise(4, 1);
    Matte matte = solve(picture, B, F, F, B);
    int[] expected = {0, picture.pixel(1, 0), picture.pixel(2, 0), 0};
    assertEquals(Arrays.toString(expected), Arrays.toString(matte.cutout().pixels()));
    assertEquals(Confidence.Grade.GOOD, matte.confidence().grade());
  }

  @Test
  public void whereNoBackgroundIsKnownAllIsForegroundAndPoor() {
    RgbaImage picture = noise(3, 2);
    Matte matte = solve(picture, F, U, U, F, U, U);
    assertEquals(Arrays.toString(picture.pixels()), Arrays.toString(matte.cutout().pixels()));
    assertPoor(matte);
  }

  @Test
  public void whereNoForegroundIsKnownThereIsNobodyAndPoor() {
    Matte matte = solve(noise(3, 2), B, U, U, B, U, U);
    assertEquals(Arrays.toString(new int[6]), Arrays.toString(matte.cutout().pixels()));
    assertPoor(matte);
  }

  @Test
  public void whereNothingAtAllIsKnownThereIsNobodyAndPoor() {
    Matte matte = solve(noise(7, 5), new byte[35], U);
    assertEquals(Arrays.toString(new int[35]), Arrays.toString(matte.cutout().pixels()));
    assertPoor(matte);
  }

  @Test
  public void aPictureOfNothingButBackgroundHasNobody() {
    assertPoor(solve(noise(7, 5), new byte[35], B));
  }

  @Test
  public void onePixelIsAPicture() {
    RgbaImage picture = noise(1, 1);
    assertEquals(picture.pixel(0, 0), solve(picture, F).cutout().pixel(0, 0));
    assertEquals(0, solve(picture, B).cutout().pixel(0, 0));
    assertEquals(0, solve(picture, U).cutout().pixel(0, 0));
  }

  @Test
  public void fourPixelsAreAPicture() {
    int[] pixels = {Scene.RED_HAIR, Scene.RED_HAIR, Scene.BLUE_WALL, Scene.BLUE_WALL};
    Matte matte = solve(new RgbaImage(2, 2, pixels), F, U, U, B);
    assertEquals(Scene.RED_HAIR, matte.cutout().pixel(0, 0));
    assertEquals("of the hair's colour", 255, RgbaImage.alpha(matte.cutout().pixel(1, 0)), 2);
    assertEquals("of the wall's colour", 0, RgbaImage.alpha(matte.cutout().pixel(0, 1)), 2);
    assertEquals(0, matte.cutout().pixel(1, 1));
  }

  @Test
  public void aSingleRowOrColumnIsAPicture() {
    assertHalves(12, 1);
    assertHalves(1, 12);
  }

  @Test
  public void rowsAndColumnsTooLongForOneLevelArePictures() {
    assertHalves(40_000, 1);
    assertHalves(1, 40_000);
    assertHalves(2, 20_000);
  }

  @Test
  public void aSpeckThatNoCoarserLevelShowsStillCounts() {
    Scene scene = Scene.of(180, 180, (x, y) -> (x - 60) / 40, Scene.RED_HAIR, Scene.BLUE_WALL);
    byte[] labels = new byte[180 * 180];
    Arrays.fill(labels, U);
    // One pixel of each, which means of 2 x 2 swallow.
    labels[91 * 180 + 41] = B;
    labels[91 * 180 + 131] = F;
    Trimap trimap = new Trimap(180, 180, labels);
    Matte matte = Matting.solve(scene.picture(), trimap, MattingWatch.NOBODY);
    assertEquals("wall", 0, RgbaImage.alpha(matte.cutout().pixel(20, 90)), 13);
    assertEquals("hair", 255, RgbaImage.alpha(matte.cutout().pixel(160, 90)), 13);
  }

  /** Ends are known and the middle unknown, half of it of the colour of either end. */
  private static void assertHalves(int width, int height) {
    int count = width * height;
    int[] pixels = new int[count];
    byte[] labels = new byte[count];
    Arrays.fill(labels, U);
    Arrays.fill(labels, 0, 2, F);
    Arrays.fill(labels, count - 2, count, B);
    for (int i = 0; i < count; i++) {
      pixels[i] = i < count / 2 ? Scene.RED_HAIR : Scene.BLUE_WALL;
    }
    Matte matte = solve(new RgbaImage(width, height, pixels), labels);
    for (int i = 0; i < count; i++) {
      int expected = i < count / 2 ? 255 : 0;
      assertEquals(width + " x " + height + " at " + i, expected, RgbaImage.alpha(matte.cutout().pixels()[i]), 13);
    }
  }

  private static void assertPoor(Matte matte) {
    assertEquals(Confidence.Grade.POOR, matte.confidence().grade());
    assertEquals(0, matte.confidence().value(), 0);
    assertTrue(matte.confidence().sentences().contains(Message.of(MattingMessage.RETAKE)));
  }

  private static Matte solve(RgbaImage picture, byte[] labels, byte all) {
    Arrays.fill(labels, all);
    return solve(picture, labels);
  }

  private static Matte solve(RgbaImage picture, byte... labels) {
    Trimap trimap = new Trimap(picture.width(), picture.height(), labels);
    return Matting.solve(picture, trimap, MattingWatch.NOBODY);
  }

  private static RgbaImage noise(int width, int height) {
    return Scene.of(width, height, (x, y) -> 1, Scene.noise(1, 0, 256), (x, y) -> 0).picture();
  }
}
