package app.selfsame.hand;

import static org.junit.Assert.assertEquals;

import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class PalmDetectorTest {
  private static final double EXACT = 1e-3;
  /** The first large cell: its middle is 8 px from the left and the top of the input. */
  private static final int FIRST_LARGE = 1152;

  @Test
  public void aPalmLiesAsFarFromItsAnchorAsTheNetworkSays() {
    float[][] answer = DrawnHand.noPalm();
    DrawnHand.addPalm(answer, FIRST_LARGE, 2);
    answer[0][18 * FIRST_LARGE] = 10;
    Palm palm = detect(answer, new OrientedBoxPx(200, 200, 384, 384, 0)).get(0);
    // The square's corner is at (8, 8), and a pixel of the input is two of the photo.
    assertEquals(1 / (1 + Math.exp(-2)), palm.score(), EXACT);
    assertPoint(8 + 2 * 18, 8 + 2 * 8, palm.box().centre());
    assertEquals(40, palm.box().width(), EXACT);
    assertEquals(60, palm.box().height(), EXACT);
    assertPoint(8 + 2 * 8, 8 + 2 * (8 + 15), palm.wrist());
    assertPoint(8 + 2 * 8, 8 + 2 * (8 - 15), palm.middleKnuckle());
  }

  @Test
  public void inATurnedSquareThePalmIsTurnedWithIt() {
    float[][] answer = DrawnHand.noPalm();
    DrawnHand.addPalm(answer, FIRST_LARGE, 2);
    Palm palm = detect(answer, new OrientedBoxPx(200, 200, 384, 384, Math.PI / 2)).get(0);
    // The square's upper left lies at the photo's upper right.
    assertPoint(392 - 2 * 8, 8 + 2 * 8, palm.box().centre());
    assertPoint(392 - 2 * (8 + 15), 8 + 2 * 8, palm.wrist());
    assertEquals(Math.PI / 2, palm.handBox().rotationRadians(), EXACT);
  }

  @Test
  public void theSurestOfOverlappingPalmsStaysAndUnsureOnesAreLeftOut() {
    float[][] answer = DrawnHand.noPalm();
    DrawnHand.addPalm(answer, FIRST_LARGE, 1);
    DrawnHand.addPalm(answer, FIRST_LARGE + 1, 3);
    DrawnHand.addPalm(answer, 2015, 0);
    DrawnHand.addPalm(answer, FIRST_LARGE + 6 * 6, -2);
    List<Palm> palms = detect(answer, new OrientedBoxPx(200, 200, 384, 384, 0));
    assertEquals(2, palms.size());
    assertEquals(1 / (1 + Math.exp(-3)), palms.get(0).score(), EXACT);
    assertPoint(392 - 2 * 8, 392 - 2 * 8, palms.get(1).box().centre());
  }

  @Test
  public void theHandReachesFromThePalmTowardsTheFingers() {
    float[][] answer = DrawnHand.noPalm();
    DrawnHand.addPalm(answer, FIRST_LARGE + 6 * 6, 2);
    Palm palm = detect(answer, new OrientedBoxPx(200, 200, 384, 384, 0)).get(0);
    OrientedBoxPx hand = palm.handBox();
    assertEquals(0, hand.rotationRadians(), EXACT);
    assertEquals(2.6 * 60, hand.width(), EXACT);
    assertEquals(2.6 * 60, hand.height(), EXACT);
    PointPx middle = palm.box().centre();
    assertPoint(middle.x(), middle.y() - 30, hand.toImage(0.5, 0.5));
  }

  private static List<Palm> detect(float[][] answer, OrientedBoxPx square) {
    return new PalmDetector(inputs -> answer).detect(DrawnHand.photo(), square, 0.3);
  }

  private static void assertPoint(double x, double y, PointPx point) {
    assertEquals(x, point.x(), EXACT);
    assertEquals(y, point.y(), EXACT);
  }
}
