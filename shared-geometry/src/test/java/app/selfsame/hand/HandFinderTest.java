package app.selfsame.hand;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.PointPx;
import app.selfsame.network.NeuralNetwork;
import app.selfsame.portrait.Head;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class HandFinderTest {
  /** Upright, with 40 px from eyes to chin. */
  private static final Head HEAD =
      new Head(
          new PointPx(180, 180), new PointPx(220, 180), new PointPx(200, 220), new PointPx(200, 130), Optional.empty(),
          0, 0, 0);

  private int looks;

  @Test
  public void withoutAPalmNoHandIsLookedFor() {
    assertEquals(List.of(), find(DrawnHand.noPalm(), inputs -> handOf(0.9)));
    assertEquals(0, looks);
  }

  @Test
  public void handsComeWithTheSurestFirst() {
    float[][] palms = DrawnHand.noPalm();
    DrawnHand.addPalm(palms, 1152 + 6 * (12 * 6 + 1), 3);
    DrawnHand.addPalm(palms, 1152 + 6 * (12 * 6 + 10), 2);
    // Each hand is looked at twice; the palm that the detector was surer of is the less sure hand.
    List<Hand> hands = find(palms, inputs -> handOf(looks <= 2 ? 0.6 : 0.9));
    assertEquals(2, hands.size());
    assertEquals(0.9, hands.get(0).presence(), 1e-6);
    assertTrue(hands.get(0).points().get(0).x() > 200);
    assertTrue(hands.get(1).points().get(0).x() < 200);
  }

  @Test
  public void twoPalmsOfOneHandAreOneHand() {
    float[][] palms = DrawnHand.noPalm();
    DrawnHand.addPalm(palms, 1152 + 6 * (12 * 6 + 6), 3);
    palms[0][18 * (1152 + 6 * (12 * 6 + 6)) + 1] = -12;
    DrawnHand.addPalm(palms, 1152 + 6 * (12 * 6 + 6) + 1, 2);
    palms[0][18 * (1152 + 6 * (12 * 6 + 6) + 1) + 1] = 12;
    assertEquals(1, find(palms, inputs -> handOf(0.9)).size());
  }

  @Test
  public void aCrowdOfPalmsIsNotLookedAtWithoutEnd() {
    float[][] palms = DrawnHand.noPalm();
    for (int cell = 0; cell < 12; cell++) {
      DrawnHand.addPalm(palms, 1152 + 6 * (12 * cell + cell), 2);
    }
    find(palms, inputs -> handOf(0.9));
    assertTrue(looks + " looks", looks <= 12);
  }

  @Test
  public void aHandTooSmallAmongHeadAndShouldersIsSeenFromNearer() {
    // The detector answers once for head and shoulders and once for what is around the chin.
    float[][] nearer = DrawnHand.noPalm();
    DrawnHand.addPalm(nearer, 1152 + 6 * (12 * 6 + 6), 3);
    List<Hand> hands = find(List.of(DrawnHand.noPalm(), nearer), inputs -> handOf(0.9));
    assertEquals(1, hands.size());
    // The second square is 4.5 x 40 px wide around (200, 220), so that a cell of sixteen input pixels has 15 of the photo.
    assertTrue("x " + hands.get(0).points().get(0).x(), Math.abs(hands.get(0).points().get(0).x() - 207.5) < 1);
  }

  private static float[][] handOf(double presence) {
    return DrawnHand.hand(presence, 0.9, 0.1, 0.25);
  }

  /** With palms in the first square only. */
  private List<Hand> find(float[][] palms, NeuralNetwork landmarks) {
    return find(List.of(palms, DrawnHand.noPalm()), landmarks);
  }

  private List<Hand> find(List<float[][]> palms, NeuralNetwork landmarks) {
    looks = 0;
    Iterator<float[][]> inTurn = palms.iterator();
    NeuralNetwork counted =
        inputs -> {
          looks++;
          return landmarks.run(inputs);
        };
    return new HandFinder(inputs -> inTurn.next(), counted).find(DrawnHand.photo(), HEAD);
  }
}
