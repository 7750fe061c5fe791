package app.selfsame.matting;

import static org.junit.Assert.assertTrue;

import app.selfsame.image.RgbaImage;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Strands of 3 px before a wall, all of which a coarse mask takes for the person. */
@RunWith(TeaVMTestRunner.class)
public class StrandsTest {
  private static final int SIDE = 160;
  private static final int PITCH = 9;

  @Test
  public void gapsBetweenStrandsAreFreeOfAPlainWall() {
    Scene scene = Scene.of(SIDE, SIDE, StrandsTest::hair, DrawnHead.HAIR, DrawnHead.WALL);
    byte[] labels = new byte[SIDE * SIDE];
    byte[] expected = new byte[labels.length];
    for (int i = 0; i < labels.length; i++) {
      int y = i / SIDE;
      labels[i] = y < 40 ? Trimap.BACKGROUND : y < 110 ? Trimap.UNKNOWN : Trimap.FOREGROUND;
      expected[i] = (byte) (y < 60 ? 0 : 255);
    }
    PersonOutline outline = new PersonOutline(new Trimap(SIDE, SIDE, labels), expected);
    RgbaImage cutout = Matting.solve(scene.picture(), outline, MattingWatch.NOBODY).cutout();
    double gaps = 0;
    double strands = 0;
    int count = 0;
    for (int y = 65; y < 100; y++) {
      for (int x = PITCH; x < SIDE - PITCH; x += PITCH) {
        strands += RgbaImage.alpha(cutout.pixel(x + 1, y)) / 255.0;
        gaps += RgbaImage.alpha(cutout.pixel(x + 5, y)) / 255.0;
        count++;
      }
    }
    assertTrue("gaps " + gaps / count, gaps / count < 0.12);
    assertTrue("strands " + strands / count, strands / count > 0.9);
  }

  private static double hair(double x, double y) {
    return y > 105 || y > 45 && (int) x % PITCH < 3 ? 1 : 0;
  }
}
