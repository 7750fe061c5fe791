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
import org.teavm.junit.WholeClassCompilation;

@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
public class SpectacleAndHeadTest {
  private static final int WIDTH = 154;
  private static final int BROW_ROW = 60;
  private static final double EYES_TO_CHIN = 50;

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
    HeadTop bald = head(0, DrawnFace.SKIN);
    assertEquals(0, HeadCover.edge(bald), 1e-9);
    assertEquals(0, HeadCover.texture(bald), 1e-9);
    HeadTop cap = head(48, new CieLab(65, 15, -22));
    assertEquals(40, HeadCover.edge(cap), 1e-9);
  }

  @Test
  public void aColouredCapIsLikelierWornThanHairAboveABareForehead() {
    CieLab black = new CieLab(10, 0, 0);
    FaceColours bare = new DrawnFace().colours();
    FaceColours hidden =
        new DrawnFace()
            .paint(new CieLab(60, 0, -30), 10, 338, 297, 109, 67, 103, 332, 104, 333, 68, 298, 54, 284, 21, 251)
            .colours();
    double[] signs = HeadCover.signs(head(40, black), bare);
    assertEquals(1, signs[1], 1e-9);
    assertEquals(-55 / 70.0, signs[2], 1e-9);
    assertEquals(0, signs[4], 1e-9);
    double hair = HeadCover.likelihood(signs);
    double cap = HeadCover.likelihood(HeadCover.signs(head(50, new CieLab(60, 0, -30)), hidden));
    assertTrue(hair + " < 0.5 < 0.9 < " + cap, hair < 0.5 && cap > 0.9);
    // -0.31 + 2.9 * 0.7959 - 2.2 - 4 * 0.7857 + 0.92 * 3
    assertEquals(1 / (1 + Math.exp(0.585)), hair, 0.01);
  }

  private static BridgeProfile line(double value, int rows) {
    double[] profile = new double[60];
    Arrays.fill(profile, 1);
    Arrays.fill(profile, 25, 25 + rows, value);
    return new BridgeProfile(profile);
  }

  /** Skin from the brows up to a row, and one colour above. */
  private static HeadTop head(int skinFromRow, CieLab above) {
    CieLab[] colours = new CieLab[WIDTH * (BROW_ROW + 1)];
    Arrays.fill(colours, DrawnFace.SKIN);
    Arrays.fill(colours, 0, skinFromRow * WIDTH, above);
    return new HeadTop(WIDTH, colours, BROW_ROW, EYES_TO_CHIN);
  }
}
