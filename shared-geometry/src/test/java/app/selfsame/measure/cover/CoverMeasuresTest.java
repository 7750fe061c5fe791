package app.selfsame.measure.cover;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.CieLab;
import app.selfsame.measure.NotMeasured;
import java.util.Arrays;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class CoverMeasuresTest {
  private static final CieLab BLACK = new CieLab(5, 0, 0);
  private static final int[] LOWER_SKIN = {
    152, 175, 199, 200, 201, 421, 194, 418, 212, 202, 432, 422, 214, 434, 205, 425, 206, 426, 203, 423, 216, 436, 43,
    106, 182, 83, 18, 313, 406, 335, 273, 186, 92, 165, 167, 164, 393, 391, 322, 410
  };
  private static final int[] LEFT_EYE = {
    110, 24, 23, 22, 26, 31, 228, 229, 230, 231, 232, 7, 163, 144, 145, 153, 154, 161, 160, 159, 158, 157, 173, 468
  };
  private static final int[] RIGHT_EYE = {
    339, 254, 253, 252, 256, 261, 448, 449, 450, 451, 452, 249, 390, 373, 374, 380, 381, 388, 387, 386, 385, 384, 398,
    473
  };

  /** Left, top, right and bottom of a drawn eye. */
  private static final int[] EYE = {220, 260, 280, 284};

  @Test
  public void labOfSrgbIsThatOfTheStandard() {
    assertLab(100, 0, 0, CieLab.of(255, 255, 255));
    assertLab(0, 0, 0, CieLab.of(0, 0, 0));
    assertLab(53.24, 80.09, 67.20, CieLab.of(255, 0, 0));
    assertLab(32.30, 79.19, -107.86, CieLab.of(0, 0, 255));
    assertEquals(5, new CieLab(50, 3, 4).chroma(), 1e-9);
    assertEquals(13, new CieLab(50, 5, 0).chromaDistanceTo(new CieLab(90, 0, 12)), 1e-9);
  }

  @Test
  public void sharesLieBetweenNeighboursInProportion() {
    assertEquals(3, FaceColours.share(0.5, new double[] {5, 1, 3}), 1e-9);
    assertEquals(4.6, FaceColours.share(0.9, new double[] {5, 1, 3, 2, 4}), 1e-9);
    assertEquals(7, FaceColours.share(0.8, new double[] {7}), 1e-9);
  }

  @Test
  public void aPatternIsSeenThroughSkinToneAndSideLightAndNotWhereAllIsFlat() {
    int[] points = {0, 2, 4, 44, 46, 48, 88, 90, 92};
    int[] layout = {1, -2, 1, -2, 4, -2, 1, -2, 1};
    FacePattern pattern = new FacePattern(points, layout);
    DrawnFace face = new DrawnFace();
    for (int i = 0; i < points.length; i++) {
      double sideLight = 3 * (i % 3) - 2 * (i / 3);
      face.paint(new CieLab(30 + sideLight + 4 * layout[i], 0, 0), points[i]);
    }
    // Root mean square of the layout is 2, times 4 is 8: 8 / (8 + 0.5).
    assertEquals(8 / 8.5, pattern.correlation(face.colours()), 1e-9);
    assertEquals(0, pattern.correlation(new DrawnFace().colours()), 1e-9);
  }

  @Test
  public void aFlatColourOverMouthOrEyeHidesIt() {
    assertEquals(1, MouthCover.hidden(new DrawnFace().colours()), 1e-9);
    assertEquals(1, EyeCover.hidden(new DrawnFace().colours()), 1e-9);
  }

  @Test
  public void theStepOfColourIsThatOfChromaOverTheSkins() {
    FaceColours bare = new DrawnFace().colours();
    assertEquals(0, FaceCover.colourStep(bare), 1e-9);
    // Skin (15, 18) has chroma 23.43; a grey mask lies as far away: 23.43 / 28.43.
    FaceColours masked = new DrawnFace().paint(new CieLab(80, 0, 0), LOWER_SKIN).colours();
    assertEquals(Math.sqrt(549) / (5 + Math.sqrt(549)), FaceCover.colourStep(masked), 1e-9);
    FaceColours bearded = new DrawnFace().paint(new CieLab(30, 15, 18), LOWER_SKIN).colours();
    assertEquals(0, FaceCover.colourStep(bearded), 1e-9);
  }

  @Test
  public void aCoverIsLikelyWithOtherColourAndNoMouth() {
    assertEquals(1 / (1 + Math.exp(-(0.51 + 6.78 * 0.5 - 9.09 * 0.2))), FaceCover.likelihood(0.5, 0.2), 1e-9);
    assertTrue(FaceCover.likelihood(0.1, 0.65) < 0.05);
    assertTrue(FaceCover.likelihood(0.9, 0) > 0.99);
    assertEquals(FaceCover.likelihood(1.5, 0), FaceCover.likelihood(9, 0), 1e-9);
  }

  @Test
  public void lensesAreDarkOnlyWhereBothEyesAndTheSkinBelowAre() {
    assertEquals(0, DarkLenses.darkness(new DrawnFace().colours()), 1e-9);
    FaceColours worn = new DrawnFace().paint(BLACK, LEFT_EYE).paint(BLACK, RIGHT_EYE).colours();
    assertEquals(1 - 10 / 70.0, DarkLenses.darkness(worn), 1e-9);
    FaceColours patch = new DrawnFace().paint(BLACK, LEFT_EYE).colours();
    assertEquals(0, DarkLenses.darkness(patch), 1e-9);
    FaceColours darkSkin = new DrawnFace().paintAll(new CieLab(25, 10, 12)).colours();
    assertEquals(0, DarkLenses.darkness(darkSkin), 1e-9);
  }

  @Test
  public void darkSurroundingsAreLensesOnlyWithAFrameOrWithoutAnEyeInThem() {
    assertEquals("deep-set bare eyes", 0, DarkLenses.lenses(0.45, 0.03, 0.6), 0);
    assertEquals("tinted lenses in a frame", 0.4, DarkLenses.lenses(0.4, 0.6, 0.5), 1e-9);
    assertEquals("the same behind rims that are hard to see", 0.325, DarkLenses.lenses(0.4, 0.07, 0.2), 1e-9);
    assertEquals("the same without any", 0.25, DarkLenses.lenses(0.4, 0, 0.2), 1e-9);
    assertEquals("mirrors without a frame", 0.7, DarkLenses.lenses(0.7, 0.03, 0.5), 1e-9);
    assertEquals("closed bare eyes", 0, DarkLenses.lenses(0.05, 0.03, 0.1), 0);
  }

  @Test
  public void anEyeShowsOnAnySkinAndInShadeAndNotBehindALens() {
    for (int[] skinIrisWhite : new int[][] {{220, 60, 235}, {120, 25, 170}, {60, 14, 80}, {40, 12, 52}}) {
      double skin = CieLab.of(skinIrisWhite[0], skinIrisWhite[0], skinIrisWhite[0]).lightness();
      assertTrue(skinIrisWhite[0] + "", EyeSight.contrast(eye(skinIrisWhite, 0), EYE, skin) > 0.45);
      assertTrue(skinIrisWhite[0] + "", EyeSight.contrast(eye(skinIrisWhite, 0.95), EYE, skin) < 0.15);
    }
  }

  @Test
  public void theDarkerTheLensTheLessOfTheEyeShows() {
    int[] colours = {150, 30, 210};
    double before = Double.MAX_VALUE;
    for (double opacity = 0; opacity <= 1; opacity += 0.1) {
      double contrast = EyeSight.contrast(eye(colours, opacity), EYE, CieLab.of(150, 150, 150).lightness());
      assertTrue(opacity + ": " + contrast, contrast < before);
      before = contrast;
    }
  }

  @Test
  public void onePatchedEyeIsCoveredAndTwoInTheDarkAreNot() {
    assertTrue("a patch", EyeCover.patched(0.002, 0.6) > 2);
    assertTrue("a patch with a camera's noise", EyeCover.patched(0.5, 0.012) > 1.65);
    assertEquals("the faintest bare eye", 0, EyeCover.patched(0.07, 0.4), 0);
    assertEquals("both behind dark lenses", 0, EyeCover.patched(0.01, 0.1), 0);
    double before = Double.MAX_VALUE;
    for (double contrast = 0; contrast < 0.06; contrast += 0.01) {
      double patched = EyeCover.patched(contrast, 0.5);
      assertTrue(contrast + ": " + patched, patched < before);
      before = patched;
    }
  }

  /** White of the eye with an iris in its middle third and the skin around, behind a lens of nearly black. */
  private static float[] eye(int[] skinIrisWhite, double opacity) {
    float[] frame = new float[3 * AlignedFace.SIDE_PX * AlignedFace.SIDE_PX];
    for (int y = 230; y < 320; y++) {
      for (int x = 200; x < 300; x++) {
        boolean open = x >= EYE[0] && x <= EYE[2] && y >= EYE[1] && y <= EYE[3];
        int bare = open ? skinIrisWhite[x >= 240 && x <= 260 ? 1 : 2] : skinIrisWhite[0];
        float seen = (float) ((1 - opacity) * bare + opacity * 8);
        Arrays.fill(frame, 3 * (y * AlignedFace.SIDE_PX + x), 3 * (y * AlignedFace.SIDE_PX + x) + 3, seen);
      }
    }
    return frame;
  }

  @Test
  public void hairCountsWhereItReachesTheLidFromTheForehead() {
    assertEquals(0, HairOverEyes.share(new DrawnFace().colours()), 1e-9);
    // Two of five lids with the forehead above; everything else is flat, so no eye can be seen.
    FaceColours some = new DrawnFace().paint(BLACK, 104, 29, 27).colours();
    double seen = EyePattern.imageLeft(some);
    assertEquals(0.4 * Math.min(1, 1 - seen), HairOverEyes.share(some), 1e-9);
    FaceColours lidsOnly = new DrawnFace().paint(BLACK, 247, 30, 29, 27, 28).colours();
    assertEquals(0, HairOverEyes.share(lidsOnly), 1e-9);
  }

  @Test
  public void smallOrTurnedFacesAreNotJudged() {
    assertEquals(Optional.empty(), Sight.obstacle(24, -35));
    assertEquals(Optional.of(NotMeasured.FACE_TOO_SMALL), Sight.obstacle(23, 0));
    assertEquals(Optional.of(NotMeasured.FACE_TURNED_TOO_FAR), Sight.obstacle(90, -36));
  }

  private static void assertLab(double lightness, double a, double b, CieLab colour) {
    assertEquals(lightness, colour.lightness(), 0.05);
    assertEquals(a, colour.a(), 0.05);
    assertEquals(b, colour.b(), 0.05);
  }
}
