package app.selfsame.measure.cover;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import app.selfsame.hand.Hand;
import app.selfsame.measure.Measurement;
import app.selfsame.portrait.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class HandsAtHeadTest {
  /** 200 px from crown to chin; the middle of the face is at (500, 450). */
  private static final Head HEAD =
      new Head(
          new PointPx(460, 400), new PointPx(540, 400), new PointPx(500, 500), new PointPx(500, 300), Optional.empty(),
          0, 0, 0);

  @Test
  public void whereThereIsNoHandBothAreZero() {
    assertValues(0, 0);
  }

  @Test
  public void aHandUnderTheChinIsBesideTheHeadAndNotOnTheFace() {
    assertValues(0.9, 0, hand(0.9, 500, 560));
  }

  @Test
  public void aHandOnACheekIsBoth() {
    assertValues(0.9, 0.9, hand(0.9, 530, 450));
  }

  @Test
  public void theFurtherAHandIsFromTheFaceTheLessItCounts() {
    double before = 2;
    for (int y = 450; y <= 900; y += 25) {
      List<Measurement> measured = measure(hand(0.9, 500, y));
      double sum = measured.get(0).value().orElseThrow() + measured.get(1).value().orElseThrow();
      assertTrue(y + ": " + sum, sum <= before);
      before = sum;
    }
    assertEquals(0, before, 0);
  }

  @Test
  public void aFingersTipAtTheEdgeIsNoHand() {
    // The square ends 200 px to the right of the middle of the face and 200 px below it: two points, then six.
    assertValues(0, 0, hand(0.9, 699, 650 + 15));
    assertValues(0.9, 0, hand(0.9, 699, 650 + 5));
  }

  @Test
  public void whatTheNetworkSupposesBeyondThePhotoIsNotInIt() {
    assertEquals(
        0, HandsAtHead.of(HEAD, mesh(), List.of(hand(0.9, 500, 560)), 1000, 535).get(0).value().orElseThrow(), 0);
  }

  @Test
  public void theSurestCountsAndAllThatAreSureAreShown() {
    List<Measurement> measured = measure(hand(0.95, 600, 560), hand(0.85, 400, 560), hand(0.5, 400, 400));
    assertEquals(0.95, measured.get(0).value().orElseThrow(), 0);
    assertEquals(2, measured.get(0).where().size());
  }

  private static void assertValues(double beside, double onFace, Hand... hands) {
    List<Measurement> measured = measure(hands);
    assertEquals(beside, measured.get(0).value().orElseThrow(), 0);
    assertEquals(onFace, measured.get(1).value().orElseThrow(), 0);
  }

  private static List<Measurement> measure(Hand... hands) {
    return HandsAtHead.of(HEAD, mesh(), List.of(hands), 1000, 1000);
  }

  /** Points on a grid of 40 x 40 px around a place. */
  private static Hand hand(double presence, double x, double y) {
    List<PointPx> points = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      points.add(new PointPx(x - 20 + 20 * (i % 3), y - 20 + 40.0 * (i / 3) / 6));
    }
    return new Hand(presence, points);
  }

  /** A face of 140 x 180 px whose outline is an ellipse. */
  private static FaceMesh mesh() {
    float[] xyz = new float[3 * FaceMesh.POINTS];
    for (int i = 0; i < FaceMesh.POINTS; i++) {
      double angle = 2 * Math.PI * i / FaceMesh.POINTS;
      xyz[3 * i] = (float) (500 + 70 * Math.cos(angle));
      xyz[3 * i + 1] = (float) (410 + 90 * Math.sin(angle));
    }
    return new FaceMesh(xyz, 1);
  }
}
