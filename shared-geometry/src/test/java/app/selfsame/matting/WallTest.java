package app.selfsame.matting;

import static org.junit.Assert.assertEquals;

import app.selfsame.image.RgbaImage;
import java.util.Arrays;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Walls of 200 x 200 px of which a square in the middle is not known. */
@RunWith(TeaVMTestRunner.class)
public class WallTest {
  private static final int SIDE = 200;
  private static final int DARKER = RgbaImage.opaque(140, 165, 200);

  @Test
  public void aWallThatGetsDarkerToOneSideIsCarriedOnBehindThePerson() {
    Wall wall = wall((x, y) -> RgbaImage.opaque(220 - x / 4, 210 - x / 4, 200 - x / 4));
    for (int x : new int[] {62, 100, 138}) {
      int colour = wall.at(x, 100);
      assertEquals(220 - x / 4.0, RgbaImage.red(colour), 4);
      assertEquals(200 - x / 4.0, RgbaImage.blue(colour), 4);
    }
  }

  @Test
  public void atHalfTheSizeItIsTheSameWall() {
    Wall wall = wall((x, y) -> RgbaImage.opaque(220 - x / 4, 210, 200)).halved();
    assertEquals(220 - 100 / 4.0, RgbaImage.red(wall.at(50, 50)), 4);
  }

  @Test
  public void aPatternedOneIsNotPlain() {
    assertEquals(0, wall((x, y) -> (x / 10 + y / 10) % 2 == 0 ? Scene.BLUE_WALL : Scene.RED_HAIR).at(100, 62));
  }

  @Test
  public void onlyOneSideOfItMayBePlain() {
    Wall wall = wall((x, y) -> y > 100 && (x / 10 + y / 10) % 2 == 0 ? DARKER : Scene.BLUE_WALL);
    assertEquals(Scene.BLUE_WALL, wall.at(100, 62));
    assertEquals(0, wall.at(100, 138));
  }

  @Test
  public void whereNoBackgroundIsKnownThereIsNoWall() {
    int[] pixels = new int[SIDE * SIDE];
    byte[] labels = new byte[pixels.length];
    Arrays.fill(labels, Trimap.UNKNOWN);
    assertEquals(0, Wall.of(new RgbaImage(SIDE, SIDE, pixels), labels).at(100, 100));
  }

  private static Wall wall(Scene.Paint paint) {
    RgbaImage picture = Scene.of(SIDE, SIDE, (x, y) -> 0, (x, y) -> 0, paint).picture();
    byte[] labels = new byte[SIDE * SIDE];
    for (int i = 0; i < labels.length; i++) {
      boolean middle = Math.abs(i % SIDE - 100) < 40 && Math.abs(i / SIDE - 100) < 40;
      labels[i] = middle ? Trimap.UNKNOWN : Trimap.BACKGROUND;
    }
    return Wall.of(picture, labels);
  }
}
