package app.selfsame.measure.background;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** A head before a wall, with a band to its right that the mask is in two minds about. */
@RunWith(TeaVMTestRunner.class)
public class MistakenShadowTest {
  private static final int SIDE = BackgroundCells.SIDE;
  private static final int[] WALL = {230, 228, 220};
  private static final int[] HAIR = {40, 30, 25};

  /** The band: as wide as a shadow that is thrown by a sixth of a head's height. */
  private static final int FROM = 80;
  private static final int TO = 90;

  private static final double CHIN_ROW = 75;

  @Test
  public void theShadowThatTheMaskTakesForHairIsWall() {
    for (double lit : new double[] {0.15, 0.3, 0.5}) {
      BackgroundCells cells = cells(shaded(lit), 0, 0.6f);
      BackgroundCells left = MistakenShadow.leftOut(cells, CHIN_ROW);
      assertEquals("the middle of the band", 0, left.person()[50 * SIDE + 85], 0);
      assertEquals("its edge, which the mask takes for the person's", 0, left.person()[50 * SIDE + TO - 1], 0);
      assertEquals("the head stays", 1, left.person()[50 * SIDE + 60], 0);
      double lost = HardShadow.lost(HardShadow.edge(left, 255 * 0.78));
      assertEquals("the light that is lost", 1 - lit, lost, 0.06);
      assertEquals("without", 0, HardShadow.lost(HardShadow.edge(cells, 255 * 0.78)), 0);
    }
  }

  @Test
  public void hairOfItsOwnColourIsNone() {
    for (int[] hair : new int[][] {HAIR, {120, 85, 50}, {150, 130, 90}, {110, 60, 40}, {25, 25, 26}}) {
      assertTrue(Arrays.toString(hair), isBandKept(MistakenShadow.leftOut(cells(hair, 0, 0.6f), CHIN_ROW)));
    }
  }

  @Test
  public void greyHairWithStrandsIsNone() {
    assertTrue(isBandKept(MistakenShadow.leftOut(cells(new int[] {120, 119, 115}, 45, 0.6f), CHIN_ROW)));
  }

  @Test
  public void aBandThatTheMaskIsSureOfIsNone() {
    BackgroundCells cells = cells(shaded(0.3), 0, 1);
    assertTrue(Arrays.equals(cells.person(), MistakenShadow.leftOut(cells, CHIN_ROW).person()));
  }

  @Test
  public void greyClothBelowTheChinIsNone() {
    BackgroundCells cells = cells(shaded(0.3), 0, 0.6f);
    assertTrue(Arrays.equals(cells.person(), MistakenShadow.leftOut(cells, 15).person()));
  }

  private static boolean isBandKept(BackgroundCells left) {
    for (int y = 40; y < 60; y++) {
      for (int x = FROM; x < TO; x++) {
        if (left.person()[y * SIDE + x] < 0.3f) {
          return false;
        }
      }
    }
    return true;
  }

  private static int[] shaded(double lit) {
    int[] shaded = new int[3];
    for (int i = 0; i < 3; i++) {
      shaded[i] = (int) Math.round(255 * gamma(lit * linear(WALL[i] / 255.0)));
    }
    return shaded;
  }

  private static double linear(double sample) {
    return Math.pow((sample + 0.055) / 1.055, 2.4);
  }

  private static double gamma(double light) {
    return light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
  }

  private static BackgroundCells cells(int[] band, double strands, float share) {
    Random random = new Random(20261201);
    float[] colour = new float[3 * SIDE * SIDE];
    float[] person = new float[SIDE * SIDE];
    for (int at = 0; at < person.length; at++) {
      int x = at % SIDE;
      int y = at / SIDE;
      boolean head = x >= 40 && x < FROM && y >= 20;
      boolean beside = x >= FROM && x < TO && y >= 20 && y < 90;
      double strand = beside ? strands * (random.nextDouble() - 0.5) : 0;
      for (int channel = 0; channel < 3; channel++) {
        int sample = head ? HAIR[channel] : beside ? band[channel] : WALL[channel];
        colour[3 * at + channel] = (float) Math.max(0, Math.min(255, sample + strand));
      }
      // Where the shadow ends the mask is sure again.
      person[at] = head || beside && x == TO - 1 ? 1 : beside ? share : 0;
    }
    return new BackgroundCells(SIDE, colour, person);
  }
}
