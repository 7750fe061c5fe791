package app.selfsame.measure.cover;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.PointPx;
import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.CieLab;
import java.util.Arrays;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class SpectacleAndHeadTest {
  private static final int[] BROWS = {105, 334, 66, 296, 63, 293, 52, 282, 65, 295, 53, 283};

  @Test
  public void aBareBridgeHasNoLine() {
    double[] rows = new double[60];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = 0.8 + 0.002 * i;
    }
    BridgeProfile bare = new BridgeProfile(rows);
    assertEquals(0, bare.strongestLine(), 1e-9);
    assertEquals(0, bare.lineRows());
    // Two means of two rows, two rows apart, on a slope of 0.002 a row.
    assertEquals(0.004, bare.steepest(), 1e-9);
    assertEquals(0.002, Eyeglasses.frame(bare), 1e-9);
  }

  @Test
  public void aFrameIsADarkOrBrightLineAcrossIt() {
    BridgeProfile black = line(0.3, 6);
    assertEquals(0.7, black.strongestLine(), 1e-9);
    assertEquals(0.7, black.steepest(), 1e-9);
    assertEquals(6, black.lineRows());
    assertEquals(0.7, Eyeglasses.frame(black), 1e-9);
    assertEquals(6 / 113.0 * 0.7, FrameWeight.weight(black), 1e-9);
    BridgeProfile metal = line(1.2, 2);
    assertEquals(0.2, metal.strongestLine(), 1e-9);
    assertEquals(2 / 113.0 * 0.2, FrameWeight.weight(metal), 1e-9);
  }

  @Test
  public void reflectionIsTheShareOfTheLensThatOutshinesSkin() {
    float[] frame = new float[3 * AlignedFace.SIDE_PX * AlignedFace.SIDE_PX];
    Arrays.fill(frame, 120);
    PointPx eye = new PointPx(251, 272);
    assertEquals(0, LensReflection.share(frame, eye, 130), 1e-9);
    // 11 of the lens's 44 rows burnt out.
    Arrays.fill(frame, 3 * 280 * AlignedFace.SIDE_PX, 3 * 291 * AlignedFace.SIDE_PX, 255);
    assertEquals(0.25, LensReflection.share(frame, eye, 130), 1e-9);
    assertEquals(0.25, LensReflection.share(frame, eye, 240), 1e-9);
  }

  @Test
  public void theBrimOfACapIsAnEdgeAcrossTheForehead() {
    assertEquals(0, HeadCover.edge(head(0, DrawnFace.SKIN)), 1e-9);
    // Ten cells above the brows, a fifth of the distance from eyes to chin; b* falls from 18 to -22.
    assertEquals(40, HeadCover.edge(head(50, new CieLab(65, 15, -22))), 1e-9);
  }

  @Test
  public void hatsAreLikelyAndHairOfTheBrowsColourIsNot() {
    FaceColours face = new DrawnFace().paint(new CieLab(20, 4, 6), BROWS).colours();
    assertTrue("blue cap", worn(50, new CieLab(60, 0, -30), face) > 0.6);
    assertTrue("pale knitted hat", worn(50, new CieLab(85, 8, 10), face) > 0.42);
    assertTrue("bald head", worn(0, DrawnFace.SKIN, face) < 0.05);
    assertTrue("fringe", fringed(50, new CieLab(20, 4, 6), face) < 0.05);
    assertTrue("black fringe", fringed(52, new CieLab(5, 0, 0), face) < 0.42);
    assertTrue("cap of the hair's colour", worn(50, new CieLab(20, 4, 6), face) > 0.42);
    assertTrue("black cap", worn(52, new CieLab(5, 0, 0), face) > 0.42);
    assertTrue("white hair above a bare forehead", worn(40, new CieLab(85, 0, 2), face) < 0.42);
  }

  @Test
  public void neitherDarkSkinNorTightCurlsLookWorn() {
    CieLab skin = new CieLab(30, 12, 14);
    CieLab hair = new CieLab(12, 2, 2);
    FaceColours face = new DrawnFace().paintAll(skin).paint(hair, BROWS).colours();
    for (int from = 40; from <= 58; from += 3) {
      HeadTop curls = DrawnHeadTop.fringe(from, 6, hair, skin);
      for (int i = 0; i < from * DrawnHeadTop.WIDTH; i++) {
        if ((i * 7919 + i / DrawnHeadTop.WIDTH * 104729) % 5 < 2) {
          curls.colours()[i] = new CieLab(26, 6, 8);
        }
      }
      double likelihood = HeadCover.likelihood(HeadCover.brim(curls, face));
      assertTrue(from + ": " + likelihood, likelihood < 0.3);
    }
  }

  @Test
  public void theLessAHatIsLikeTheBrowsTheLikelierItIs() {
    FaceColours face = new DrawnFace().paint(new CieLab(20, 4, 6), BROWS).colours();
    double before = -1;
    for (int blue = 0; blue <= 40; blue += 5) {
      double likelihood = worn(50, new CieLab(45, 4, 6 - blue), face);
      assertTrue(blue + ": " + likelihood, likelihood > before);
      before = likelihood;
    }
  }

  @Test
  public void blackHairCutStraightIsNoHatHoweverEvenItsLine() {
    // A quarter of the distance from eyes to chin above the brows, and higher.
    for (int from : new int[] {47, 46, 44}) {
      for (CieLab brows : new CieLab[] {new CieLab(20, 4, 6), new CieLab(48, 14, 20), new CieLab(55, 13, 16)}) {
        FaceColours face = new DrawnFace().paint(brows, BROWS).colours();
        for (CieLab hair : new CieLab[] {new CieLab(3, 0, 0), new CieLab(14, 1, 2), new CieLab(12, 0, -5)}) {
          double likelihood = worn(from, hair, face);
          assertTrue(hair + " from " + from + " with " + brows + ": " + likelihood, likelihood < 0.42);
        }
      }
    }
  }

  @Test
  public void theHigherABlackLineLiesTheLessItIsAHat() {
    FaceColours face = new DrawnFace().paint(new CieLab(48, 14, 20), BROWS).colours();
    double before = 2;
    for (int from = 55; from >= 44; from--) {
      double likelihood = worn(from, new CieLab(8, 0, 1), face);
      assertTrue(from + ": " + likelihood, likelihood <= before + 1e-9);
      before = likelihood;
    }
  }

  private static double worn(int skinFromRow, CieLab above, FaceColours face) {
    return HeadCover.likelihood(HeadCover.brim(head(skinFromRow, above), face));
  }

  private static BridgeProfile line(double value, int rows) {
    double[] profile = new double[60];
    Arrays.fill(profile, 1);
    Arrays.fill(profile, 25, 25 + rows, value);
    return new BridgeProfile(profile);
  }

  private static double fringed(int skinFromRow, CieLab hair, FaceColours face) {
    return HeadCover.likelihood(HeadCover.brim(DrawnHeadTop.fringe(skinFromRow, 6, hair, DrawnFace.SKIN), face));
  }

  private static HeadTop head(int skinFromRow, CieLab above) {
    return DrawnHeadTop.brim(skinFromRow, 0, above, DrawnFace.SKIN);
  }
}
