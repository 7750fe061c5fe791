package app.selfsame.matting;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.image.RgbaImage;
import java.util.Arrays;
import java.util.Random;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class MattingLaplacianTest {
  private static final int SIDE = 12;
  private static final int BLACK = RgbaImage.opaque(0, 0, 0);
  private static final int WHITE = RgbaImage.opaque(255, 255, 255);

  @Test
  public void anAlphaThatIsLinearInGreyCostsNothing() {
    // Whole steps of grey, so that alpha is linear in colour without any rounding.
    Random random = new Random(1);
    assertNothing(Scene.of(SIDE, SIDE, (x, y) -> random.nextInt(256) / 255.0, WHITE, BLACK), 1e-4);
    assertNothing(Scene.of(SIDE, SIDE, (x, y) -> random.nextInt(2), WHITE, BLACK), 1e-4);
  }

  @Test
  public void anAlphaThatIsLinearBetweenTwoColoursCostsNothing() {
    Random random = new Random(2);
    assertNothing(Scene.of(SIDE, SIDE, (x, y) -> random.nextInt(2), Scene.RED_HAIR, Scene.BLUE_WALL), 1e-4);
    // Multiples of 17 in each sample, fifteenths of the way.
    int dark = RgbaImage.opaque(15, 45, 30);
    int light = RgbaImage.opaque(240, 195, 90);
    assertNothing(Scene.of(SIDE, SIDE, (x, y) -> random.nextInt(16) / 15.0, light, dark), 1e-4);
  }

  @Test
  public void anAlphaThatContradictsTheColoursCosts() {
    MattingLevel level = level(Scene.of(SIDE, SIDE, (x, y) -> 0, WHITE, BLACK).picture());
    float[] step = new float[SIDE * SIDE];
    for (int i = 0; i < step.length; i++) {
      step[i] = i % SIDE < SIDE / 2 ? 0 : 1;
    }
    assertTrue("" + cost(level, step), cost(level, step) > 5);
  }

  @Test
  public void noAlphaCostsLessThanNothing() {
    Random random = new Random(3);
    for (int round = 0; round < 20; round++) {
      Scene scene = Scene.of(SIDE, SIDE, (x, y) -> random.nextInt(2), Scene.RED_HAIR, Scene.BLUE_WALL);
      float[] alpha = new float[SIDE * SIDE];
      for (int i = 0; i < alpha.length; i++) {
        alpha[i] = random.nextFloat();
      }
      assertTrue(cost(level(scene.picture()), alpha) > -1e-4);
      Arrays.fill(alpha, 0.7f);
      assertEquals("an even alpha", 0, cost(level(scene.picture()), alpha), 1e-4);
    }
  }

  private static void assertNothing(Scene scene, double tolerance) {
    MattingLevel level = level(scene.picture());
    float[] image = times(level, scene.shares());
    for (int i = 0; i < image.length; i++) {
      assertEquals("at " + i, 0, image[i], tolerance);
    }
  }

  private static double cost(MattingLevel level, float[] alpha) {
    float[] image = times(level, alpha);
    double cost = 0;
    for (int i = 0; i < image.length; i++) {
      cost += (double) alpha[i] * image[i];
    }
    return cost;
  }

  private static float[] times(MattingLevel level, float[] alpha) {
    MattingNodes nodes = MattingNodes.of(level);
    MattingLaplacian laplacian = MattingLaplacian.of(level, nodes, 1e-7f);
    float[] padded = new float[alpha.length + 2 * MattingNodes.REACH];
    System.arraycopy(alpha, 0, padded, MattingNodes.REACH, alpha.length);
    float[] image = new float[alpha.length];
    laplacian.times(padded, image);
    return image;
  }

  /** All of it unknown, so that nodes are pixels. */
  private static MattingLevel level(RgbaImage picture) {
    byte[] labels = new byte[SIDE * SIDE];
    Arrays.fill(labels, Trimap.UNKNOWN);
    return MattingLevel.of(picture, labels);
  }
}
