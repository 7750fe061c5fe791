package app.selfsame.face;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** How a face is followed from frame to frame, and what that costs. */
@RunWith(TeaVMTestRunner.class)
public class FaceTrackerTest {
  private static final int SIDE = 400;

  private final PaintedFaces faces = new PaintedFaces();
  private final FaceTracker tracker = faces.tracker();

  @Test
  public void aFaceThatMovesIsFollowedWithOnePassAndSearchedForNowAndThen() {
    look(100, 120);
    int searches = faces.fullRangeRuns;
    int passes = faces.meshRuns;
    for (int i = 1; i < 10; i++) {
      Sighting sighting = look(100 + 3 * i, 120);
      assertEquals(180 + 3 * i, sighting.face().orElseThrow().box().centre().x(), 20);
    }
    assertEquals(passes + 9, faces.meshRuns);
    assertEquals(searches, faces.fullRangeRuns);
    look(130, 120);
    assertEquals(searches + 1, faces.fullRangeRuns);
  }

  @Test
  public void aFaceThatIsGoneIsLostAtOnceAndFoundAgainWhereverItIs() {
    look(20, 20);
    assertTrue(tracker.look(PaintedFaces.photo(PaintedFaces.black(SIDE), SIDE)).face().isEmpty());
    Sighting again = look(200, 200);
    assertEquals(280, again.face().orElseThrow().box().centre().x(), 20);
  }

  @Test
  public void somebodyElseIsSeenAndSomebodySmallIsNot() {
    assertFalse(lookAtTwo(100).isAlone());
    tracker.forget();
    assertTrue(lookAtTwo(40).isAlone());
  }

  private Sighting lookAtTwo(int sizeOfOther) {
    int[] pixels = PaintedFaces.black(SIDE);
    PaintedFaces.paint(pixels, SIDE, 20, 100, 160, 0, false);
    PaintedFaces.paint(pixels, SIDE, 250, 100, sizeOfOther, 0, true);
    return tracker.look(PaintedFaces.photo(pixels, SIDE));
  }

  private Sighting look(int left, int top) {
    int[] pixels = PaintedFaces.black(SIDE);
    PaintedFaces.paint(pixels, SIDE, left, top, 160, 0, false);
    return tracker.look(PaintedFaces.photo(pixels, SIDE));
  }
}
