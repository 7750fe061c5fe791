package app.selfsame.face;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** What is found of painted faces, and how often the networks are asked for it. */
@RunWith(TeaVMTestRunner.class)
public class FaceFinderTest {
  private static final int SIDE = 400;

  private final PaintedFaces faces = new PaintedFaces();
  private final int[] pixels = PaintedFaces.black(SIDE);

  @Test
  public void aLargeFaceCostsOneLookAndOneMesh() {
    paint(100, 120, 160, 0, false);
    assertEquals(1, find().size());
    assertRuns(1, 1, 3);
  }

  @Test
  public void aSmallFaceAloneCostsNoMore() {
    paint(170, 100, 60, 0, false);
    assertEquals(1, find().size());
    assertRuns(1, 1, 3);
  }

  @Test
  public void aSuspicionBesideASmallFaceIsFollowed() {
    paint(170, 100, 60, 0, false);
    paint(30, 60, 16, 0, true);
    assertEquals(2, find().size());
    // The whole, four parts, and one closer look at the other face, though two parts show the first one too.
    assertRuns(2, 6, 6);
  }

  @Test
  public void nobodyIsLookedForBesideALargeFace() {
    paint(100, 120, 160, 0, false);
    paint(30, 60, 16, 0, true);
    assertEquals(1, find().size());
    assertRuns(1, 1, 3);
  }

  @Test
  public void aFaceThatDetectorsTakeForUprightIsFoundUpsideDown() {
    paint(100, 120, 160, 2, false);
    List<Face> found = find();
    assertEquals(1, found.size());
    assertEquals(180, Math.abs(found.get(0).pose().rollDegrees()), 5);
    assertEquals("the detectors are not asked again", 1, faces.fullRangeRuns);
  }

  @Test
  public void aFaceOnItsSideIsFoundOnEitherSide() {
    paint(100, 120, 160, 1, false);
    assertEquals(90, find().get(0).pose().rollDegrees(), 5);
    paint(100, 120, 160, 3, false);
    assertEquals(-90, find().get(0).pose().rollDegrees(), 5);
  }

  @Test
  public void nothingIsFoundInThePhotoOfNothing() {
    assertTrue(find().isEmpty());
  }

  private void paint(int left, int top, int size, int quarterTurns, boolean other) {
    PaintedFaces.paint(pixels, SIDE, left, top, size, quarterTurns, other);
  }

  private List<Face> find() {
    return faces.finder().find(PaintedFaces.photo(pixels, SIDE));
  }

  private void assertRuns(int shortRange, int fullRange, int mesh) {
    assertEquals(
        List.of(shortRange, fullRange, mesh), List.of(faces.shortRangeRuns, faces.fullRangeRuns, faces.meshRuns));
  }
}
