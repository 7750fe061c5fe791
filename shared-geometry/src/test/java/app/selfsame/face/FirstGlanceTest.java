package app.selfsame.face;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** What is said of a photo before the second detector has come, and that it changes nothing of what is found in the end. */
@RunWith(TeaVMTestRunner.class)
public class FirstGlanceTest {
  private static final int SIDE = 400;

  private final PaintedFaces faces = new PaintedFaces();
  private final int[] pixels = PaintedFaces.black(SIDE);

  @Test
  public void aSureFaceNeedsOneDetectorAndIsNotFittedAgain() {
    paint(100, 120, 160, 0, false);
    FaceSearch search = search();
    Face glimpsed = search.firstGlance().orElseThrow();
    assertRuns(1, 0, 3);
    assertEquals("nor the heads of the mesh", 0, faces.headsRuns);
    Face found = search.all().get(0);
    assertTrue(glimpsed.box().intersectionOverUnion(found.box()) > 0.95);
    assertEquals("upright", 0, glimpsed.pose().rollDegrees(), 5);
    assertRuns(1, 1, 3);
    assertEquals(1, faces.headsRuns);
    assertSameAsWithout(search);
  }

  @Test
  public void irisesLieInTheEyesBeforeTheyAreFound() {
    paint(100, 120, 160, 0, false);
    FaceMesh mesh = search().firstGlance().orElseThrow().mesh();
    for (int i = 0; i < 5; i++) {
      assertEquals(0, mesh.point(FaceMesh.IMAGE_LEFT_IRIS + i).distancePxTo(mesh.imageLeftEyeCentre()), 0.01);
      assertEquals(0, mesh.point(FaceMesh.IMAGE_RIGHT_IRIS + i).distancePxTo(mesh.imageRightEyeCentre()), 0.01);
    }
  }

  @Test
  public void whoIsSeenByTheOtherDetectorAloneIsFoundAllTheSame() {
    paint(100, 120, 160, 0, false);
    // Five pixels of the smaller input are too few, seven of the larger one are not.
    paint(30, 60, 15, 0, true);
    faces.fullRangeScores = new double[] {0.9};
    FaceSearch search = search();
    assertTrue(search.firstGlance().isPresent());
    assertEquals(2, search.all().size());
    assertSameAsWithout(search);
  }

  @Test
  public void whatTheOtherDetectorDeniesIsNobodyInTheEnd() {
    paint(100, 120, 160, 0, false);
    faces.shortRangeScores = new double[] {0.85};
    faces.fullRangeScores = new double[] {0.1};
    FaceSearch search = search();
    assertTrue(search.firstGlance().isPresent());
    assertEquals(List.of(), search.all());
  }

  @Test
  public void theMeshIsLaidAnewWhereTheOtherDetectorIsSurer() {
    paint(100, 120, 160, 0, false);
    faces.shortRangeScores = new double[] {0.85};
    faces.fullRangeScores = new double[] {0.95};
    FaceSearch search = search();
    assertTrue(search.firstGlance().isPresent());
    assertEquals(0.95, search.all().get(0).score(), 1e-6);
    assertSameAsWithout(search);
  }

  @Test
  public void twoFacesNeedBothDetectors() {
    paint(100, 120, 160, 0, false);
    paint(290, 120, 80, 0, true);
    assertNoGlance(0);
  }

  @Test
  public void anUnsureDetectorNeedsTheOther() {
    paint(100, 120, 160, 0, false);
    faces.shortRangeScores = new double[] {0.79};
    assertNoGlance(0);
  }

  @Test
  public void anUnsureMeshNeedsBothDetectors() {
    paint(100, 120, 160, 0, false);
    faces.presence = 21;
    assertNoGlance(3);
  }

  @Test
  public void aFaceThatLiesUpsideDownOrOnItsSideNeedsBothDetectors() {
    paint(100, 120, 160, 2, false);
    assertNoGlance(3);
    paint(100, 120, 160, 1, false);
    assertFalse(search().firstGlance().isPresent());
  }

  @Test
  public void aSmallFaceNeedsTheDetectorThatSeesSmallOnes() {
    paint(170, 100, 60, 0, false);
    assertNoGlance(0);
  }

  @Test
  public void aPhotoOfNothingNeedsBothDetectors() {
    assertNoGlance(0);
  }

  private void assertNoGlance(int mesh) {
    FaceSearch search = search();
    assertEquals(Optional.empty(), search.firstGlance());
    assertRuns(1, 0, mesh);
    assertSameAsWithout(search);
  }

  private void assertSameAsWithout(FaceSearch search) {
    List<Face> found = search.all();
    faces.shortRangeRuns = 0;
    faces.fullRangeRuns = 0;
    List<Face> without = search().all();
    assertEquals(without.size(), found.size());
    for (int i = 0; i < found.size(); i++) {
      assertEquals(without.get(i).score(), found.get(i).score(), 0);
      assertArrayEquals(without.get(i).mesh().xyzPx(), found.get(i).mesh().xyzPx(), 0);
    }
  }

  private void paint(int left, int top, int size, int quarterTurns, boolean other) {
    PaintedFaces.paint(pixels, SIDE, left, top, size, quarterTurns, other);
  }

  private FaceSearch search() {
    return faces.finder().search(PaintedFaces.photo(pixels, SIDE));
  }

  private void assertRuns(int shortRange, int fullRange, int mesh) {
    assertEquals(
        List.of(shortRange, fullRange, mesh), List.of(faces.shortRangeRuns, faces.fullRangeRuns, faces.meshRuns));
  }
}
