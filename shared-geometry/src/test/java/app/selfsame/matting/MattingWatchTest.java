package app.selfsame.matting;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class MattingWatchTest {
  private static final Scene SMALL =
      Scene.of(32, 32, Scene.disc(16, 9, 4), Scene.RED_HAIR, Scene.BLUE_WALL);

  @Test
  public void sharesAscendAndEndWithTheWhole() {
    assertAscending(heard(SMALL, SMALL.trimap(3)), 2);
  }

  @Test
  public void sharesAscendOverSeveralLevels() {
    Scene scene = Scene.of(190, 190, (x, y) -> (x - 80) / 30, Scene.RED_HAIR, Scene.BLUE_WALL);
    byte[] labels = new byte[190 * 190];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = i % 190 < 10 ? Trimap.BACKGROUND : i % 190 > 180 ? Trimap.FOREGROUND : Trimap.UNKNOWN;
    }
    assertAscending(heard(scene, new Trimap(190, 190, labels)), 3);
  }

  @Test
  public void theWholeIsHeardOfWhereNothingIsToBeDone() {
    byte[] unknown = new byte[32 * 32];
    Arrays.fill(unknown, Trimap.UNKNOWN);
    assertAscending(heard(SMALL, new Trimap(32, 32, unknown)), 1);
    assertAscending(heard(SMALL, new Trimap(32, 32, new byte[32 * 32])), 1);
  }

  @Test
  public void anExceptionOfTheWatchEndsTheWorkAndTheNextRunIsWhole() {
    int[] before = SMALL.solved(3).cutout().pixels();
    IllegalStateException cancelled = new IllegalStateException("cancelled");
    try {
      Matting.solve(
          SMALL.picture(),
          SMALL.trimap(3),
          share -> {
            throw cancelled;
          });
      fail("the exception was swallowed");
    } catch (IllegalStateException e) {
      assertEquals(cancelled, e);
    }
    assertArrayEquals(before, SMALL.solved(3).cutout().pixels());
  }

  private static List<Double> heard(Scene scene, Trimap trimap) {
    List<Double> shares = new ArrayList<>();
    Matting.solve(scene.picture(), trimap, shares::add);
    return shares;
  }

  private static void assertAscending(List<Double> shares, int least) {
    assertTrue(shares.toString(), shares.size() >= least);
    double before = 0;
    for (double share : shares) {
      assertTrue(shares.toString(), share > before && share <= 1);
      before = share;
    }
    assertEquals(1, before, 0);
  }
}
