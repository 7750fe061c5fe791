package app.selfsame.measure.detail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.FaceRegion;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class CreasesTest {
  private static final int SIDE = AlignedFace.SIDE_PX;
  private static final float[] PAPER = {250, 248, 245};
  private static final float[][] SKINS = {{232, 190, 168}, {168, 120, 92}, {74, 50, 40}};
  private static final int TOP = 130;
  private static final int BOTTOM = 470;

  /** The inner four fifths of the ellipse's height. */
  private static final int WAY = (BOTTOM - TOP) * 4 / 5;

  @Test
  public void aCreaseAcrossTheFaceIsFollowedOnEverySkin() {
    for (float[] skin : SKINS) {
      float[] down = face(skin);
      line(down, 290, 0, 330, SIDE, 2, PAPER);
      assertEquals(1, Creases.longest(down, region(), true), 0.02);
      float[] across = face(skin);
      line(across, 0, 280, SIDE, 250, 2, PAPER);
      assertEquals(1, Creases.longest(across, region(), false), 0.02);
    }
  }

  @Test
  public void theValueGrowsWithTheLengthOfTheCrease() {
    double last = -1;
    for (int length = 0; length <= 300; length += 50) {
      float[] colour = face(SKINS[1]);
      line(colour, 310, 164, 310, 164 + length, 2, PAPER);
      double share = Creases.longest(colour, region(), true);
      assertTrue(length + " px: " + share, share >= last);
      assertEquals(Math.min(1, (double) length / WAY), share, 0.08);
      last = share;
    }
  }

  @Test
  public void whatAFaceHasByItselfIsNoCrease() {
    for (float[] skin : SKINS) {
      float[] colour = face(skin);
      // The shine along the nose is broad; glasses of bright wire end at the temples and leave the cheeks free.
      line(colour, 308, 260, 308, 360, 12, new float[] {skin[0] + 20, skin[1] + 20, skin[2] + 20});
      line(colour, 215, 250, 285, 250, 1, PAPER);
      line(colour, 331, 250, 401, 250, 1, PAPER);
      line(colour, 260, 440, 350, 440, 5, new float[] {250, 245, 240});
      assertTrue(Creases.longest(colour, region(), true) < 0.3);
      assertTrue(Creases.longest(colour, region(), false) < 0.75);
    }
    float[] hair = face(SKINS[0]);
    line(hair, 300, 0, 310, SIDE, 1, new float[] {236, 190, 120});
    assertEquals("fair hair", 0, Creases.longest(hair, region(), true), 0);
    float[] dark = face(SKINS[0]);
    line(dark, 300, 0, 310, SIDE, 2, new float[] {20, 18, 16});
    assertEquals("dark hair", 0, Creases.longest(dark, region(), true), 0);
  }

  private static float[] face(float[] skin) {
    float[] colour = new float[3 * SIDE * SIDE];
    for (int i = 0; i < SIDE * SIDE; i++) {
      for (int channel = 0; channel < 3; channel++) {
        // Light falls from the left.
        colour[3 * i + channel] = skin[channel] * (1.05f - 0.2f * (i % SIDE) / SIDE);
      }
    }
    line(colour, 215, 240, 290, 235, 6, new float[] {40, 32, 28});
    line(colour, 325, 235, 400, 240, 6, new float[] {40, 32, 28});
    return colour;
  }

  private static FaceRegion region() {
    boolean[] inside = new boolean[SIDE * SIDE];
    for (int i = 0; i < inside.length; i++) {
      double x = (i % SIDE - 308) / 130.0;
      double y = (i / SIDE - (TOP + BOTTOM) / 2.0) / ((BOTTOM - TOP) / 2.0);
      inside[i] = x * x + y * y < 1;
    }
    return new FaceRegion(SIDE, SIDE, inside);
  }

  /** A line of a half width between two points. */
  private static void line(float[] colour, double x0, double y0, double x1, double y1, int half, float[] paint) {
    double length = Math.max(1, Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)));
    for (int step = 0; step < length; step++) {
      int x = (int) (x0 + (x1 - x0) * step / length);
      int y = (int) (y0 + (y1 - y0) * step / length);
      for (int across = -half; across <= half; across++) {
        boolean steep = Math.abs(y1 - y0) > Math.abs(x1 - x0);
        int column = steep ? x + across : x;
        int row = steep ? y : y + across;
        if (column >= 0 && column < SIDE && row >= 0 && row < SIDE) {
          System.arraycopy(paint, 0, colour, 3 * (row * SIDE + column), 3);
        }
      }
    }
  }
}
