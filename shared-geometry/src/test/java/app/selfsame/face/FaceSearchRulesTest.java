package app.selfsame.face;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** When detectors that differ, doubt or look again are believed: their scores are a script. */
@RunWith(TeaVMTestRunner.class)
public class FaceSearchRulesTest {
  private static final int SIDE = 400;

  /** Raw presence of a mesh that lies on a face, though which way up is not sure. */
  private static final double UNSURE_PRESENCE = 10;

  private static final double NOTHING = 0.01;

  private final int[] pixels = PaintedFaces.black(SIDE);

  @Test
  public void theFullRangeDetectorConfirmsWhatTheOtherAloneHasSeen() {
    paint(100, 120, 160, false);
    assertFound(1, 2, scores(0.85), scores(0.1, 0.55));
    assertFound(0, 2, scores(0.85), scores(0.1, 0.45, NOTHING));
    // Seen by both, however unsurely by one, it needs no second look.
    assertFound(1, 1, scores(0.85), scores(0.31));
  }

  @Test
  public void theShortRangeDetectorAloneMustBeSure() {
    paint(100, 120, 160, false);
    assertFound(1, 2, scores(0.76), scores(0.1, 0.9));
    assertFound(0, 4, scores(0.74), scores(NOTHING));
  }

  @Test
  public void theFullRangeDetectorAloneMustBeSureOrLookCloser() {
    paint(100, 120, 160, false);
    assertFound(1, 1, scores(NOTHING), scores(0.76));
    // Below that a look at three times the face decides, ...
    assertFound(1, 2, scores(NOTHING), scores(0.6, 0.55));
    assertFound(0, 5, scores(NOTHING), scores(0.6, 0.45, NOTHING));
    // ... or the other one that saw it too.
    assertFound(1, 1, scores(0.35), scores(0.55));
  }

  @Test
  public void whatNeitherTrustsMustBeSeenByBothFromNear() {
    paint(100, 120, 160, false);
    assertFound(1, 2, scores(NOTHING, 0.55), scores(0.4, 0.75));
    assertFound(0, 5, scores(NOTHING, 0.45, NOTHING), scores(0.4, 0.75, NOTHING));
    assertFound(0, 5, scores(NOTHING, 0.55, NOTHING), scores(0.4, 0.65, NOTHING));
  }

  @Test
  public void aSureLookIsTheOnlyOne() {
    paint(100, 120, 160, false);
    PaintedFaces faces = faces(scores(0.81), scores(0.81));
    faces.presence = UNSURE_PRESENCE;
    assertEquals(0.81, find(faces).get(0).score(), 1e-6);
    assertEquals(1, faces.fullRangeRuns);
  }

  @Test
  public void anUnsureLookEndsWithAMeshThatIsSure() {
    paint(100, 120, 160, false);
    PaintedFaces faces = faces(scores(0.79), scores(0.79));
    assertEquals(0.79, find(faces).get(0).score(), 1e-6);
    assertEquals(1, faces.fullRangeRuns);
  }

  @Test
  public void aTurnedLookIsTakenWhenBothAreSurerByATenth() {
    paint(100, 120, 160, false);
    assertEquals(0.85, scoreWhenTurned(0.7, 0.85), 1e-6);
    assertEquals(0.76, scoreWhenTurned(0.76, 0.85), 1e-6);
    assertEquals(0.6, scoreWhenTurned(0.6, 0.79), 1e-6);
  }

  @Test
  public void aMeshInsideAnothersIsTheSameFace() {
    paint(100, 120, 160, false);
    paint(195, 130, 55, true);
    assertEquals(1, find(faces(scores(), scores())).size());
  }

  @Test
  public void aFaceHalfBehindAnotherIsSomebodyElse() {
    paint(100, 120, 160, false);
    paint(232, 140, 56, true);
    assertEquals(2, find(faces(scores(), scores())).size());
  }

  /** The score of the face that is found when the photo is surely seen at a quarter turn; no mesh is sure. */
  private double scoreWhenTurned(double upright, double turned) {
    PaintedFaces faces = faces(scores(upright, turned, upright), scores(upright, turned, upright));
    faces.presence = UNSURE_PRESENCE;
    List<Face> found = find(faces);
    assertEquals("all quarter turns", 4, faces.fullRangeRuns);
    return found.get(0).score();
  }

  private void assertFound(int expected, int fullRangeRuns, double[] shortRange, double[] fullRange) {
    PaintedFaces faces = faces(shortRange, fullRange);
    assertEquals(expected, find(faces).size());
    assertEquals("looks of the full-range detector", fullRangeRuns, faces.fullRangeRuns);
  }

  private List<Face> find(PaintedFaces faces) {
    return faces.finder().find(PaintedFaces.photo(pixels, SIDE));
  }

  private static PaintedFaces faces(double[] shortRange, double[] fullRange) {
    PaintedFaces faces = new PaintedFaces();
    faces.shortRangeScores = shortRange;
    faces.fullRangeScores = fullRange;
    return faces;
  }

  private static double[] scores(double... scores) {
    return scores;
  }

  private void paint(int left, int top, int size, boolean other) {
    PaintedFaces.paint(pixels, SIDE, left, top, size, 0, other);
  }
}
