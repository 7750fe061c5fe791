package app.selfsame.crop;

import static app.selfsame.crop.CropFixtures.JAPAN;
import static app.selfsame.crop.CropFixtures.UNITED_STATES;
import static app.selfsame.crop.CropFixtures.document;
import static app.selfsame.crop.CropFixtures.head;
import static app.selfsame.crop.CropFixtures.headUnits;
import static app.selfsame.crop.CropFixtures.solve;
import static app.selfsame.crop.CropFixtures.turned;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.crop.CropSolution.Edge;
import app.selfsame.document.PhotoDocument;
import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.Head;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class CropSolverTest {
  private static final double NEAR = 1e-3;

  @Test
  public void withRoomAroundEveryLengthIsInTheMiddleOfItsRange() {
    CropSolution solution = solve(UNITED_STATES, head(1500, 1000, 50), 3000, 4000);
    // 1,000 px are to be 30.15 mm, the middle of 25.4 and 34.9; the eyes at y = 1,500 px 31.75 mm above the lower edge.
    assertEquals(1000 / 30.15, solution.crop().pxPerUnit(), NEAR);
    assertEquals(1500 - 25.4 * 1000 / 30.15, solution.crop().origin().x(), 0.05);
    assertEquals(1500 - (50.8 - 31.75) * 1000 / 30.15, solution.crop().origin().y(), 0.05);
    assertEquals(0, solution.crop().rotationDegrees(), 0);
    assertEquals(1, solution.slack(), NEAR);
    assertTrue(solution.withinPhoto());
    assertTrue(solution.unmet().isEmpty());
  }

  @Test
  public void lengthsSharePictureThatIsShortAboveTheHead() {
    // 100 px above the crown are 0.1 h mm of a head h mm high. Equal slack t of h <= 36 (half 2), margin >= 2 (half 2)
    // and spare picture (1 % of 45 mm): h = 36 - 2 t, margin = 2 + 2 t, 0.1 h - margin = 0.45 t, so t = 1.6 / 2.65.
    Head head = head(1500, 100, 0);
    CropSolution solution = solve(JAPAN, head, 3000, 4000);
    double t = 1.6 / 2.65;
    assertEquals(t, solution.slack(), NEAR);
    assertEquals(36 - 2 * t, headUnits(solution.crop(), head), NEAR);
    assertEquals(2 + 2 * t, solution.crop().fromTop(head.crown()), NEAR);
    assertTrue(solution.withinPhoto());
  }

  @Test
  public void pictureThatIsMissingIsCountedFromTheLimitsThatNeedTheLeast() {
    // 30 px above the crown are 1.08 mm of a head of 36 mm, the highest allowed; 2 mm are the least allowed.
    Head head = head(1500, 30, 0);
    CropSolution solution = solve(JAPAN, head, 3000, 4000);
    assertEquals(1, solution.missing().size());
    assertEquals(Edge.TOP, solution.missing().get(0).edge());
    assertEquals(0.92, solution.missing().get(0).units(), NEAR);
    assertEquals(36, headUnits(solution.crop(), head), NEAR);
    assertEquals(2, solution.crop().fromTop(head.crown()), NEAR);
    assertTrue(solution.slack() < 0);
    assertTrue(solution.unmet().isEmpty());
  }

  @Test
  public void aPhotoTooNarrowLacksPictureOnBothSides() {
    // A head of 36 mm has 1000/36 px to the mm: 35 mm are 972.2 px and 900 are there, 2.6 mm short, half on each side.
    CropSolution solution = solve(JAPAN, head(450, 1000, 0), 900, 4000);
    assertEquals(List.of(Edge.RIGHT, Edge.LEFT), solution.missing().stream().map(CropSolution.Missing::edge).toList());
    assertEquals(1.3, solution.missing().get(0).units(), NEAR);
    assertEquals(1.3, solution.missing().get(1).units(), NEAR);
  }

  @Test
  public void aFaceOffTheMiddleIsTakenAsFarAsThePhotoAllows() {
    // Head 32 to 36 mm: the left edge of a centred frame lies 17.5 mm from the face; at 36 mm that is 486 px. With 450
    // px the face must lie left of the middle, which is allowed down to 45 % of the width: 15.75 mm, 437.5 px.
    Head head = head(450, 1000, 0);
    CropSolution solution = solve(JAPAN, head, 3000, 4000);
    assertTrue(solution.withinPhoto());
    assertTrue(solution.crop().fromLeft(head.chin()) >= 15.75);
    assertTrue(solution.crop().fromLeft(head.chin()) < 17.5);
    CropSolution worse = solve(JAPAN, head(400, 1000, 0), 3000, 4000);
    assertEquals(Edge.LEFT, worse.missing().get(0).edge());
    assertEquals(15.75 - 400 * 36 / 1000.0, worse.missing().get(0).units(), NEAR);
  }

  @Test
  public void theFrameTurnsWithTheHead() {
    PointPx middle = new PointPx(2000, 2000);
    Head upright = head(2000, 1500, 30);
    Crop expected = solve(UNITED_STATES, upright, 4000, 4000).crop();
    for (double degrees : new double[] {0, 7, -30, 90, 180, -90}) {
      Head head = turned(upright, degrees, middle);
      CropSolution solution = solve(UNITED_STATES, head, 4000, 4000);
      double offBy = Math.toRadians(solution.crop().rotationDegrees() - degrees);
      assertEquals(0, Math.sin(offBy), 1e-9);
      assertEquals(1, Math.cos(offBy), 1e-9);
      assertEquals(1, solution.slack(), NEAR);
      assertEquals(expected.fromTop(upright.chin()), solution.crop().fromTop(head.chin()), 0.01);
      assertEquals(expected.fromLeft(upright.imageLeftEye()), leftmostEye(solution.crop(), head), 0.01);
      assertTrue(solution.withinPhoto());
    }
  }

  /** Turned level, this frame leaves the photo at a corner; a tilt of up to 6 degrees may stay in part. */
  @Test
  public void levellingCostsNoPictureWhereTheTiltIsAccepted() {
    PointPx eyes = new PointPx(500, 700);
    Head upright = head(500, 200, 20);
    double tiltBefore = 0;
    for (double degrees = 0.5; degrees <= 6; degrees += 0.5) {
      Head head = turned(upright, degrees, eyes);
      CropSolution solution = solve(JAPAN, head, 1000, 1500);
      assertTrue("at " + degrees, solution.withinPhoto());
      double tilt = degrees - solution.crop().rotationDegrees();
      assertTrue("at " + degrees + " " + tilt, tilt >= -1e-9 && tilt <= degrees && tilt - tiltBefore < 1.2);
      tiltBefore = tilt;
    }
    assertTrue("some tilt stays", tiltBefore > 0.5);
    // Where there is room nothing of it stays, and too large a tilt is turned level whatever it costs.
    assertEquals(6, solve(JAPAN, turned(head(1500, 1500, 20), 6, new PointPx(1500, 2000)), 3000, 4000)
        .crop().rotationDegrees(), 1e-9);
    assertEquals(25, solve(JAPAN, turned(upright, 25, eyes), 1000, 1500).crop().rotationDegrees(), 1e-9);
  }

  @Test
  public void levellingCostsNoHairWhereTheTiltIsAccepted() {
    Head head = turned(head(1500, 160, 130), 5, new PointPx(1500, 660));
    CropSolution solution = solve(JAPAN, head, 3000, 4000);
    assertTrue(solution.withinPhoto());
    assertEquals(0, solution.hairCutUnits(head), 0);
  }

  private static double leftmostEye(Crop crop, Head head) {
    return Math.min(crop.fromLeft(head.imageLeftEye()), crop.fromLeft(head.imageRightEye()));
  }

  @Test
  public void onAPhotoUpsideDownTheFramesUpperEdgeLacksPictureAtThePhotosLowerEdge() {
    Head head = turned(head(1500, 30, 0), 180, new PointPx(1500, 2000));
    CropSolution solution = solve(JAPAN, head, 3000, 4000);
    assertEquals(List.of(Edge.TOP), solution.missing().stream().map(CropSolution.Missing::edge).toList());
    assertEquals(0.92, solution.missing().get(0).units(), NEAR);
    Head lying = turned(head(2000, 530, 0), 90, new PointPx(2000, 2000));
    CropSolution onItsSide = solve(JAPAN, lying, 3500, 4000);
    assertEquals(List.of(Edge.TOP), onItsSide.missing().stream().map(CropSolution.Missing::edge).toList());
    assertEquals(0.92, onItsSide.missing().get(0).units(), NEAR);
  }

  @Test
  public void theHeadIsMeasuredToWhereTheDocumentSays() {
    PhotoDocument visa = document("size 50.8 x 50.8 mm", "head 25.4 to 34.9 mm to hair", "eyes 28.6 to 34.9 mm");
    CropSolution solution = solve(visa, head(1500, 1000, 200), 3000, 4000);
    assertEquals(1200 / 30.15, solution.crop().pxPerUnit(), NEAR);
  }

  @Test
  public void aPhotoThatMeetsEverythingIsLeftAsItIs() {
    // 508 px for 50.8 mm: a head of 300 px is 30 mm, eyes 190 px below the upper edge 31.8 mm above the lower.
    Head head = new Head(
        new PointPx(224, 190), new PointPx(284, 190.4), new PointPx(256, 340), new PointPx(254, 40),
        Optional.empty(), 0, 0, 0.4);
    CropSolution solution = solve(UNITED_STATES, head, 508, 508);
    assertEquals(new PointPx(0, 0), solution.crop().origin());
    assertEquals(0, solution.crop().rotationDegrees(), 0);
    assertEquals(10, solution.crop().pxPerUnit(), 1e-12);
    assertTrue(solution.slack() > 0.5);
    assertTrue(solution.withinPhoto());
    // The same head lower in the photo: its eyes are 26.8 mm above the lower edge, so the photo must be cut.
    Head low = new Head(
        head.imageLeftEye().plus(0, 50), head.imageRightEye().plus(0, 50), head.chin().plus(0, 50),
        head.crown().plus(0, 50), Optional.empty(), 0, 0, 0.4);
    assertTrue(solve(UNITED_STATES, low, 508, 508).crop().rotationDegrees() != 0);
  }

  @Test
  public void aPhotoOfTheRightShapeWithATinyHeadIsCut() {
    PhotoDocument silent = document("size 3 : 4");
    assertTrue(solve(silent, head(4500, 4000, 0), 9000, 12000).crop().pxPerUnit() < 20);
  }

  @Test
  public void aDocumentWithoutFrameHasNoCrop() {
    assertFalse(CropSolver.solve(document("pixels at least 600 x 750"), head(500, 500, 0), 1000, 2000).isPresent());
  }

  @Test
  public void whereCroppingIsForbiddenTheWholePhotoIsThePicture() {
    PhotoDocument canada =
        document("size 50 x 70 mm", "head 31 to 36 mm to crown",
            "edits crop forbidden, background forbidden, light forbidden");
    // 2,000 px for 50 mm: the head of 1,000 px is 25 mm, 6 mm too small, whatever a crop could do about it.
    CropSolution small = solve(canada, head(1000, 800, 0), 2000, 2800);
    assertTrue(small.withinPhoto());
    assertEquals(25, headUnits(small.crop(), head(1000, 800, 0)), NEAR);
    assertEquals(CropSolution.Rule.HEAD_HEIGHT, small.unmet().get(0).rule());
    assertEquals(0, small.crop().rotationDegrees(), 0);
    // 1,500 x 2,800 px is 37.5 x 70 mm: 6.25 mm are missing on either side.
    CropSolution narrow = solve(canada, head(750, 800, 0), 1500, 2800);
    assertEquals(2, narrow.missing().size());
    assertEquals(6.25, narrow.missing().get(0).units(), NEAR);
    // On its side nothing can be held against a limit.
    assertTrue(
        CropSolver.solve(canada, turned(head(1000, 800, 0), 90, new PointPx(1000, 1400)), 2000, 2800).isEmpty());
  }

  @Test
  public void pointsThatAreNoHeadAreRefused() {
    Head head = head(500, 500, 0);
    Head oneEye = new Head(head.imageLeftEye(), head.imageLeftEye(), head.chin(), head.crown(), head.crownWithHair(),
        0, 0, 0);
    assertThrows(IllegalArgumentException.class, () -> solve(JAPAN, oneEye, 1000, 2000));
    Head crownBelowChin = new Head(head.imageLeftEye(), head.imageRightEye(), head.chin(), head.chin().plus(0, 5),
        head.crownWithHair(), 0, 0, 0);
    assertThrows(IllegalArgumentException.class, () -> solve(JAPAN, crownBelowChin, 1000, 2000));
  }
}
