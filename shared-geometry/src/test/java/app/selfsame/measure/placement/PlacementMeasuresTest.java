package app.selfsame.measure.placement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.Head;
import app.selfsame.portrait.PersonMask;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class PlacementMeasuresTest {
  private static final double EXACT = 1e-9;

  /** Eyes at (160, 200) and (240, 200), chin at (200, 300), crown at (200, 100): T = 100 px. */
  private static Head head(Optional<PointPx> hair, double yaw) {
    return new Head(
        new PointPx(160, 200), new PointPx(240, 200), new PointPx(200, 300), new PointPx(200, 100), hair, yaw, 0, 0);
  }

  private static Head head() {
    return head(Optional.empty(), 0);
  }

  @Test
  public void singleFaceComparesTheTwoLargest() {
    BoxPx large = new BoxPx(0, 0, 10, 10);
    BoxPx second = new BoxPx(50, 50, 5, 5);
    BoxPx small = new BoxPx(80, 80, 2, 2);
    assertEquals(0, SingleFace.ratio(List.of(large)), EXACT);
    assertEquals(0.25, SingleFace.ratio(List.of(large, small, second)), EXACT);
    assertEquals(0.25, SingleFace.ratio(List.of(second, large)), EXACT);
    assertEquals(1, SingleFace.ratio(List.of(large, large)), EXACT);
    assertEquals(100, SingleFace.scalar(0));
    assertEquals(75, SingleFace.scalar(0.25));
    assertEquals(0, SingleFace.scalar(1));
  }

  @Test
  public void interEyeDistanceIsThatOfTheHeadNotTurned() {
    assertEquals(80, InterEyeDistance.px(head()).getAsDouble(), EXACT);
    assertEquals(160, InterEyeDistance.px(head(Optional.empty(), -60)).getAsDouble(), EXACT);
    assertTrue(InterEyeDistance.px(head(Optional.empty(), 90)).isEmpty());
    assertTrue(InterEyeDistance.px(head(Optional.empty(), 120)).isEmpty());
    assertEquals(50, InterEyeDistance.scalar(70));
    // 100 / (1 + e)
    assertEquals(27, InterEyeDistance.scalar(50));
    assertEquals(100, InterEyeDistance.scalar(500));
  }

  @Test
  public void headSizeIsBestAtNineTwentiethsOfTheHeight() {
    assertEquals(0.25, HeadSize.ratio(head(), 400), EXACT);
    assertEquals(100, HeadSize.scalar(0.45));
    // 200 / (1 + e), on either side
    assertEquals(54, HeadSize.scalar(0.40));
    assertEquals(54, HeadSize.scalar(0.50));
    assertEquals(0, HeadSize.scalar(3));
  }

  @Test
  public void cropsReachFromTheFarEyeToTheEdge() {
    assertEquals(3, LeftwardCrop.ratio(head()), EXACT);
    assertEquals(4.25, RightwardCrop.ratio(head(), 500), EXACT);
    assertEquals(50, LeftwardCrop.scalar(0.9));
    assertEquals(73, RightwardCrop.scalar(1));
    assertEquals(0, LeftwardCrop.scalar(-1));
  }

  @Test
  public void marginsReachFromTheEyesToTheEdges() {
    assertEquals(2, MarginAbove.ratio(head()), EXACT);
    assertEquals(3, MarginBelow.ratio(head(), 500), EXACT);
    assertEquals(50, MarginAbove.scalar(1.4));
    assertEquals(50, MarginBelow.scalar(1.8));
    assertEquals(100, MarginAbove.scalar(2.4));
    assertEquals(0, MarginBelow.scalar(1));
  }

  @Test
  public void scalarsAreThoseOfTheReferenceForItsOwnValues() {
    // Rows b-01 and c-07 of OFIQ's expected_results.csv.
    assertEquals(100, InterEyeDistance.scalar(493.556527));
    assertEquals(2, HeadSize.scalar(0.224851));
    assertEquals(90, MarginBelow.scalar(2.022937));
    assertEquals(67, SingleFace.scalar(0.333736));
  }

  @Test
  public void roomIsTheSmallestDistanceFromAnEdge() {
    BoxPx box = new BoxPx(20, 30, 50, 60);
    assertEquals(2, TightCrop.room(box, 100, 200, 10), EXACT);
    assertEquals(1, TightCrop.room(box, 80, 200, 10), EXACT);
    assertEquals(0.5, TightCrop.room(box, 100, 95, 10), EXACT);
    assertEquals(-1, TightCrop.room(box, 100, 80, 10), EXACT);
  }

  @Test
  public void headsBoxReachesFromTheHairToTheChinAndToTheEars() {
    float[] xyz = new float[3 * FaceMesh.POINTS];
    for (int index : new int[] {127, 234, 93}) {
      xyz[3 * index] = 130;
      xyz[3 * index + 1] = 210;
    }
    for (int index : new int[] {356, 454, 323}) {
      xyz[3 * index] = 270;
      xyz[3 * index + 1] = 210;
    }
    FaceMesh mesh = new FaceMesh(xyz, 1);
    assertEquals(new BoxPx(130, 100, 140, 200), TightCrop.box(head(), mesh));
    assertEquals(new BoxPx(130, 80, 140, 220), TightCrop.box(head(Optional.of(new PointPx(200, 80)), 0), mesh));
  }

  @Test
  public void personAtTheUpperEdgeAboveTheCrownIsCut() {
    assertTrue(TightCrop.leavesAbove(head(), mask(1, 1)));
    assertFalse(TightCrop.leavesAbove(head(), mask(0, 1)));
    assertFalse(TightCrop.leavesAbove(head(Optional.of(new PointPx(200, 80)), 0), mask(1, 1)));
    float[] person = {1, 1, 1, 1};
    PersonMask endsBelowTheEdge = new PersonMask(new OrientedBoxPx(200, 250, 400, 400, 0), 2, person);
    assertFalse(TightCrop.leavesAbove(head(), endsBelowTheEdge));
  }

  @Test
  public void shouldersAreLookedForOneEyesToChinBelowTheChinOrAtTheFoot() {
    assertEquals(400, Shoulders.rowPx(head(), 1000).getAsDouble(), EXACT);
    assertEquals(349.5, Shoulders.rowPx(head(), 350).getAsDouble(), EXACT);
    assertTrue(Shoulders.rowPx(head(), 330).isEmpty());
    assertTrue(Shoulders.rowPx(head(), 250).isEmpty());
  }

  @Test
  public void shouldersAreTheShareOfPersonInTheRow() {
    assertEquals(1, Shoulders.share(mask(0, 1), 0, 400, 390), EXACT);
    assertEquals(0, Shoulders.share(mask(0, 1), 0, 400, 10), EXACT);
    float[] leftHalf = {1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0};
    PersonMask half = new PersonMask(new OrientedBoxPx(200, 200, 400, 400, 0), 4, leftHalf);
    assertEquals(0.5, Shoulders.share(half, 0, 400, 200), EXACT);
    assertEquals(0.75, Shoulders.share(half, 100, 233.3333, 200), 0.01);
  }

  /** A mask of 4 x 4 cells over 400 x 400 px: two rows of one share over two of another. */
  private static PersonMask mask(float upper, float lower) {
    float[] share = new float[16];
    for (int i = 0; i < 16; i++) {
      share[i] = i < 8 ? upper : lower;
    }
    return new PersonMask(new OrientedBoxPx(200, 200, 400, 400, 0), 4, share);
  }
}
