package app.selfsame.matting;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.image.RgbaImage;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** What is known for certain stays bit for bit, whatever the picture. */
@RunWith(TeaVMTestRunner.class)
public class MattingKnownTest {
  private static final int WANTED = RgbaImage.opaque(1, 254, 77);

  @Test
  public void knownForegroundIsThePictureBitForBitBeforeAnEvenWall() {
    assertKnownKept(Scene.of(60, 60, Scene.disc(30, 20, 5), Scene.noise(1, 0, 128), (x, y) -> Scene.BLUE_WALL));
  }

  @Test
  public void knownForegroundIsThePictureBitForBitWhereNothingCanBeToldApart() {
    assertKnownKept(Scene.of(60, 60, Scene.disc(30, 20, 5), Scene.noise(2, 0, 256), Scene.noise(3, 0, 256)));
  }

  @Test
  public void knownForegroundIsThePictureBitForBitThroughSeveralLevels() {
    // More than 30,000 unknown pixels, so that the picture is solved at half its size first.
    Scene scene =
        Scene.of(220, 220, Scene.disc(110, 75, 50), Scene.noise(4, 0, 100), Scene.noise(5, 150, 100));
    Trimap trimap = scene.trimap(22);
    assertTrue(count(trimap, Trimap.UNKNOWN) > 30_000);
    assertTrue(count(trimap, Trimap.FOREGROUND) + count(trimap, Trimap.BACKGROUND) > 1_000);
    assertKnownKept(scene.picture(), trimap);
  }

  @Test
  public void theMaskHasNoSayInWhatIsKnown() {
    Scene scene = Scene.of(60, 60, Scene.disc(30, 20, 5), Scene.noise(6, 0, 256), Scene.noise(7, 0, 256));
    Trimap trimap = scene.trimap(3);
    byte[] contrary = new byte[trimap.labels().length];
    for (int i = 0; i < contrary.length; i++) {
      contrary[i] = trimap.labels()[i] == Trimap.BACKGROUND ? (byte) 255 : 0;
    }
    Matte matte = Matting.solve(scene.picture(), new PersonOutline(trimap, contrary), MattingWatch.NOBODY);
    assertKnownKept(matte, scene.picture(), trimap);
  }

  private static void assertKnownKept(Scene scene) {
    assertKnownKept(scene.picture(), scene.trimap(3));
  }

  private static void assertKnownKept(RgbaImage picture, Trimap trimap) {
    assertKnownKept(Matting.solve(picture, trimap, MattingWatch.NOBODY), picture, trimap);
  }

  private static void assertKnownKept(Matte matte, RgbaImage picture, Trimap trimap) {
    RgbaImage over = matte.over(WANTED);
    assertTrue(count(trimap, Trimap.FOREGROUND) > 0);
    for (int i = 0; i < trimap.labels().length; i++) {
      if (trimap.labels()[i] == Trimap.FOREGROUND) {
        assertEquals("foreground at " + i, picture.pixels()[i], matte.cutout().pixels()[i]);
        assertEquals("foreground laid over at " + i, picture.pixels()[i], over.pixels()[i]);
      } else if (trimap.labels()[i] == Trimap.BACKGROUND) {
        assertEquals("background at " + i, 0, matte.cutout().pixels()[i]);
        assertEquals("background laid under at " + i, WANTED, over.pixels()[i]);
      }
    }
  }

  private static int count(Trimap trimap, byte label) {
    int count = 0;
    for (byte each : trimap.labels()) {
      count += each == label ? 1 : 0;
    }
    return count;
  }
}
