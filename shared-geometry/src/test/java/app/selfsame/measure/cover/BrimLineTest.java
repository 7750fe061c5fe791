package app.selfsame.measure.cover;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.measure.CieLab;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class BrimLineTest {
  private static final CieLab[] SKINS = {
    new CieLab(22, 9, 10), new CieLab(38, 13, 18), new CieLab(58, 15, 20), new CieLab(75, 10, 14)
  };

  /** Black, navy, the brown of hair, grey, red and white. */
  private static final CieLab[] HATS = {
    new CieLab(5, 0, 0), new CieLab(15, 8, -28), new CieLab(20, 5, 8), new CieLab(50, 0, 0), new CieLab(42, 55, 35),
    new CieLab(95, 0, 2)
  };

  @Test
  public void aBrimIsAsStrongAsItsColourIsUnlikeTheSkin() {
    for (CieLab skin : SKINS) {
      for (CieLab hat : HATS) {
        double unlike = Math.hypot(hat.lightness() - skin.lightness(), hat.chromaDistanceTo(skin));
        assertEquals(unlike, BrimLine.strength(DrawnHeadTop.brim(50, 0, hat, skin)), 1e-6);
        for (double hang : new double[] {-0.08, 0.08, 0.16}) {
          double bent = BrimLine.strength(DrawnHeadTop.brim(48, hang, hat, skin));
          assertTrue(hang + ": " + bent + " of " + unlike, bent > 0.7 * unlike);
        }
      }
    }
  }

  @Test
  public void aBareHeadAndAHairlineHaveNone() {
    for (CieLab skin : SKINS) {
      assertEquals(0, BrimLine.strength(DrawnHeadTop.brim(0, 0, skin, skin)), 1e-9);
      for (CieLab hair : HATS) {
        // 0.44 eye-to-chin distances above the brows.
        assertEquals(0, BrimLine.strength(DrawnHeadTop.brim(38, 0, hair, skin)), 1e-9);
      }
    }
  }

  @Test
  public void theMoreRaggedAFringeTheLessOfABrimItIs() {
    for (CieLab skin : SKINS) {
      double before = Double.MAX_VALUE;
      assertTrue(BrimLine.strength(DrawnHeadTop.fringe(50, 0, new CieLab(8, 1, 1), skin)) > 10);
      for (int ragged = 0; ragged <= 8; ragged += 2) {
        double strength = BrimLine.strength(DrawnHeadTop.fringe(50, ragged, new CieLab(8, 1, 1), skin));
        assertTrue(ragged + ": " + strength, strength <= before);
        before = strength;
      }
      assertTrue(skin + ": " + before, before < 10);
    }
  }

  @Test
  public void browsAndTheShadeUnderThemAreNoMoreThanAHairline() {
    for (CieLab skin : SKINS) {
      CieLab shade = new CieLab(skin.lightness() / 2, skin.a(), skin.b());
      assertTrue(BrimLine.strength(DrawnHeadTop.brim(58, 0, skin, shade)) < 10);
    }
  }
}
