package app.selfsame.matting;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class NearestKnownTest {
  private static final int SIDE = 41;

  @Test
  public void distancesToAPointAreTrueToSixPercent() {
    byte[] labels = new byte[SIDE * SIDE];
    labels[20 * SIDE + 20] = Trimap.FOREGROUND;
    float[] distances = NearestKnown.distancesPx(labels, SIDE, SIDE, Trimap.FOREGROUND);
    for (int i = 0; i < distances.length; i++) {
      double truth = Math.hypot(i % SIDE - 20, i / SIDE - 20);
      assertEquals("at " + i, truth, distances[i], 0.06 * truth);
    }
  }

  @Test
  public void theNearestOfSeveralCounts() {
    byte[] labels = new byte[SIDE * 2];
    labels[3] = Trimap.UNKNOWN;
    labels[30] = Trimap.UNKNOWN;
    float[] distances = NearestKnown.distancesPx(labels, SIDE, 2, Trimap.UNKNOWN);
    assertEquals(0, distances[3], 0);
    assertEquals(3, distances[0], 1e-6);
    assertEquals(13, distances[16], 1e-6);
    assertEquals(13, distances[17], 1e-6);
    assertEquals(10, distances[40], 1e-6);
    assertEquals(4.0 / 3, distances[SIDE + 31], 1e-6);
  }

  @Test
  public void whereNoneIsAllAreFartherThanThePictureIsWide() {
    for (float distance : NearestKnown.distancesPx(new byte[SIDE], SIDE, 1, Trimap.UNKNOWN)) {
      assertTrue("" + distance, distance > SIDE && distance < 10 * SIDE);
    }
  }
}
