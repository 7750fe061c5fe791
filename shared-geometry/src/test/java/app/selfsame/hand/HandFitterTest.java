package app.selfsame.hand;

import static org.junit.Assert.assertEquals;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PointPx;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class HandFitterTest {
  private static final double EXACT = 1e-2;
  /** Its hand's box is 104 px wide and reaches from (148, 138) to (252, 242). */
  private static final Palm UPRIGHT =
      new Palm(0.9, new BoxPx(180, 190, 40, 40), new PointPx(200, 230), new PointPx(200, 190));

  private final List<float[]> seen = new ArrayList<>();

  @Test
  public void pointsComeBackInPixelsOfThePhoto() {
    Hand hand = fit(UPRIGHT, DrawnHand.hand(0.2, 0.9, 0.1, 0.25));
    assertPoint(200, 138 + 0.9 * 104, hand.points().get(Hand.WRIST));
    assertPoint(200, 138 + 0.1 * 104, hand.points().get(12));
    assertPoint(200 - 0.25 * 104, 138 + 0.1 * 104, hand.points().get(4));
  }

  @Test
  public void aHandIsAsSureAsTheLessSureOfTwoPasses() {
    assertEquals(0.4, fit(UPRIGHT, DrawnHand.hand(0.9, 0.9, 0.1, 0.25), DrawnHand.hand(0.4, 0.9, 0.1, 0.25)).presence(),
        EXACT);
    assertEquals(0.7, fit(UPRIGHT, DrawnHand.hand(0.7, 0.9, 0.1, 0.25), DrawnHand.hand(0.9, 0.9, 0.1, 0.25)).presence(),
        EXACT);
  }

  @Test
  public void whatIsNoHandIsLookedAtOnce() {
    assertEquals(0.1, fit(UPRIGHT, DrawnHand.hand(0.1, 0.9, 0.1, 0.25)).presence(), EXACT);
    assertEquals(1, seen.size());
  }

  @Test
  public void theSecondPassLooksWhereTheFirstFoundTheHand() {
    // The first pass finds a hand half as large in the box's lower half; the second sees the same shape in its own box.
    float[][] first = DrawnHand.hand(0.9, 0.9, 0.5, 0.15);
    Hand second = fit(UPRIGHT, first, DrawnHand.hand(0.9, 0.5, 0.5, 0));
    // Wrist to second joints: from 0.9 to 0.7 of the box, and to 0.6 for the thumb's third; 0.3 wide, twice as large.
    double side = 2 * 0.3 * 104;
    double bottom = 138 + 0.9 * 104;
    double top = 138 + 0.6 * 104;
    PointPx middle = new PointPx(200, (bottom + top) / 2 - 0.1 * (bottom - top));
    assertPoint(middle.x(), middle.y(), second.points().get(0));
    Hand corner = fit(UPRIGHT, first, DrawnHand.hand(0.9, 1, 1, 0));
    assertPoint(middle.x(), middle.y() + side / 2, corner.points().get(0));
  }

  @Test
  public void aHandThatHangsDownIsTurnedUpright() {
    Palm hanging = new Palm(0.9, new BoxPx(180, 190, 40, 40), new PointPx(200, 190), new PointPx(200, 230));
    Hand hand = fit(hanging, DrawnHand.hand(0.2, 0.9, 0.1, 0.25));
    PointPx wrist = hand.points().get(Hand.WRIST);
    PointPx tip = hand.points().get(12);
    assertEquals(0.8 * 104, tip.y() - wrist.y(), EXACT);
    assertEquals(wrist.x(), tip.x(), EXACT);
  }

  private Hand fit(Palm palm, float[][]... answers) {
    seen.clear();
    return new HandFitter(
            inputs -> {
              seen.add(inputs[0]);
              return answers[seen.size() - 1];
            })
        .fit(DrawnHand.photo(), palm);
  }

  private static void assertPoint(double x, double y, PointPx point) {
    assertEquals(x, point.x(), EXACT);
    assertEquals(y, point.y(), EXACT);
  }
}
