package app.selfsame.matting;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.image.RgbaImage;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Composites whose shares and colours are known are taken apart again. */
@RunWith(TeaVMTestRunner.class)
public class MattingTruthTest {
  private static final double CLOSE = 0.02;

  @Test
  public void aSoftRampIsFoundAgain() {
    assertFound(scene((x, y) -> (x - 18) / 12), 3);
  }

  @Test
  public void aDiscIsFoundAgain() {
    assertFound(scene(Scene.disc(24, 14, 3)), 4);
  }

  @Test
  public void strandsOfOnePixelAreFoundAgain() {
    // A body on the left from which hairs of different strength stand out to the right.
    Scene scene =
        scene(
            (x, y) -> x < 12 ? 1 : x > 40 ? 0 : y % 6 < 1 ? 0.7 : y % 6 > 3 && y % 6 < 4 ? 0.35 : 0);
    assertFound(scene, 3);
  }

  @Test
  public void aRingKeepsItsHole() {
    Scene scene =
        scene((x, y) -> x < 10 ? 1 : 0.5 + (2 - Math.abs(Math.hypot(x - 26, y - 24) - 10)) / 1.5);
    // Nothing of the ring or its hole is known.
    byte[] labels = new byte[48 * 48];
    for (int i = 0; i < labels.length; i++) {
      int x = i % 48;
      labels[i] = x < 9 ? Trimap.FOREGROUND : x > 40 ? Trimap.BACKGROUND : Trimap.UNKNOWN;
    }
    Trimap trimap = new Trimap(48, 48, labels);
    Matte matte = Matting.solve(scene.picture(), trimap, MattingWatch.NOBODY);
    assertEquals(0, scene.meanError(matte, trimap), CLOSE);
    assertEquals("the hole", 0, RgbaImage.alpha(matte.cutout().pixel(26, 24)), 3);
    assertEquals("the ring", 255, RgbaImage.alpha(matte.cutout().pixel(36, 24)), 6);
  }

  @Test
  public void greyPicturesAreTakenApartByLightness() {
    int black = RgbaImage.opaque(0, 0, 0);
    int white = RgbaImage.opaque(255, 255, 255);
    assertFound(Scene.of(48, 48, Scene.disc(24, 14, 3), black, white), 4, black);
    assertFound(Scene.of(48, 48, Scene.disc(24, 14, 3), white, black), 4, white);
    int grey = RgbaImage.opaque(90, 90, 90);
    assertFound(Scene.of(48, 48, Scene.disc(24, 14, 1), grey, white), 4, grey);
  }

  @Test
  public void whatIsUnknownIsFoundUpToAllBorders() {
    Scene scene = scene((x, y) -> (x - 14) / 20);
    byte[] labels = new byte[48 * 48];
    java.util.Arrays.fill(labels, Trimap.UNKNOWN);
    // One spot of each is all that is known.
    for (int i = 0; i < 9; i++) {
      labels[(23 + i / 3) * 48 + 40 + i % 3] = Trimap.FOREGROUND;
      labels[(23 + i / 3) * 48 + 5 + i % 3] = Trimap.BACKGROUND;
    }
    Trimap trimap = new Trimap(48, 48, labels);
    assertEquals(
        0, scene.meanError(Matting.solve(scene.picture(), trimap, MattingWatch.NOBODY), trimap), CLOSE);
  }

  @Test
  public void aPictureOfSeveralLevelsIsFoundAgain() {
    Scene scene =
        Scene.of(200, 200, (x, y) -> 0.5 + (x - 100 - 12 * Math.sin(y / 9)) / 8, Scene.RED_HAIR, Scene.BLUE_WALL);
    byte[] labels = new byte[200 * 200];
    int unknown = 0;
    for (int i = 0; i < labels.length; i++) {
      int x = i % 200;
      labels[i] = x < 15 ? Trimap.BACKGROUND : x >= 185 ? Trimap.FOREGROUND : Trimap.UNKNOWN;
      unknown += labels[i] == Trimap.UNKNOWN ? 1 : 0;
    }
    assertTrue(unknown > 30_000);
    Trimap trimap = new Trimap(200, 200, labels);
    Matte matte = Matting.solve(scene.picture(), trimap, MattingWatch.NOBODY);
    assertEquals(0, scene.meanError(matte, trimap), CLOSE);
    assertColour(matte, trimap, Scene.RED_HAIR);
  }

  @Test
  public void everyRunFindsTheSame() {
    Scene scene = Scene.of(48, 48, Scene.disc(24, 14, 6), Scene.noise(1, 0, 160), Scene.noise(2, 100, 150));
    assertArrayEquals(scene.solved(4).cutout().pixels(), scene.solved(4).cutout().pixels());
  }

  private static Scene scene(Scene.Shape shape) {
    return Scene.of(48, 48, shape, Scene.RED_HAIR, Scene.BLUE_WALL);
  }

  private static void assertFound(Scene scene, int reach) {
    assertFound(scene, reach, Scene.RED_HAIR);
  }

  private static void assertFound(Scene scene, int reach, int colour) {
    Trimap trimap = scene.trimap(reach);
    Matte matte = Matting.solve(scene.picture(), trimap, MattingWatch.NOBODY);
    assertEquals(0, scene.meanError(matte, trimap), CLOSE);
    assertColour(matte, trimap, colour);
  }

  /** Nothing of the wall shines through where the person has a share worth seeing. */
  private static void assertColour(Matte matte, Trimap trimap, int colour) {
    int seen = 0;
    for (int i = 0; i < trimap.labels().length; i++) {
      int pixel = matte.cutout().pixels()[i];
      if (trimap.labels()[i] == Trimap.UNKNOWN && RgbaImage.alpha(pixel) > 76 && RgbaImage.alpha(pixel) < 250) {
        assertEquals("red at " + i, RgbaImage.red(colour), RgbaImage.red(pixel), 8);
        assertEquals("green at " + i, RgbaImage.green(colour), RgbaImage.green(pixel), 8);
        assertEquals("blue at " + i, RgbaImage.blue(colour), RgbaImage.blue(pixel), 8);
        seen++;
      }
    }
    assertTrue("mixed pixels: " + seen, seen > 20);
  }
}
