package app.selfsame.matting;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.PicturePlace;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.Resampler;
import app.selfsame.image.RgbaImage;
import app.selfsame.portrait.PersonShares;
import java.util.Arrays;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class PersonOutlineTest {
  private static final int FAINT = RgbaImage.opaque(185, 188, 190);

  @Test
  public void theFaceIsForegroundWhateverTheMaskSays() {
    // A mask that sees nobody at all, and a face of the wall's colour.
    PersonShares nobody = DrawnHead.shares((x, y) -> 0);
    int[] pixels = new int[DrawnHead.WIDTH * DrawnHead.HEIGHT];
    Arrays.fill(pixels, DrawnHead.WALL);
    Trimap trimap = outline(new RgbaImage(DrawnHead.WIDTH, DrawnHead.HEIGHT, pixels), nobody).trimap();
    int seen = 0;
    for (int y = 0; y < DrawnHead.HEIGHT; y++) {
      for (int x = 0; x < DrawnHead.WIDTH; x++) {
        if (DrawnHead.isFace(80 + (x + 0.5 - 80) / 0.96, 85 + (y + 0.5 - 85) / 0.96)) {
          assertEquals(x + ", " + y, Trimap.FOREGROUND, label(trimap, x, y));
          seen++;
        }
      }
    }
    assertTrue("" + seen, seen > 3000);
    assertEquals(Trimap.BACKGROUND, label(trimap, 80, 25));
  }

  @Test
  public void theEdgeIsUnknownAndWhatLiesWellToEitherSideIsKnown() {
    PersonOutline outline = outline(DrawnHead.beforeAnEvenWall(), DrawnHead.shares());
    Trimap trimap = outline.trimap();
    for (int y = 0; y < 100; y++) {
      for (int x = 0; x < DrawnHead.WIDTH; x++) {
        double depth = DrawnHead.headDepth(x + 0.5, y + 0.5);
        int expected = outline.expected()[y * DrawnHead.WIDTH + x] & 0xff;
        if (Math.abs(depth) < 1) {
          assertEquals(x + ", " + y, Trimap.UNKNOWN, label(trimap, x, y));
        } else if (Math.abs(depth) > 4 && label(trimap, x, y) == Trimap.UNKNOWN) {
          assertTrue(x + ", " + y + ": " + expected, depth > 0 ? expected > 128 : expected < 128);
        } else if (depth > 10 || depth < -10) {
          assertEquals(x + ", " + y, depth > 0 ? Trimap.FOREGROUND : Trimap.BACKGROUND, label(trimap, x, y));
          assertEquals(x + ", " + y, depth > 0 ? 255 : 0, expected);
        }
      }
    }
  }

  @Test
  public void aLampBesideTheHeadIsNotThePerson() {
    Scene.Shape lamp = (x, y) -> Math.hypot(x - 148, y - 10) < 10 ? 1 : DrawnHead.person(x, y);
    Trimap trimap = outline(DrawnHead.beforeAnEvenWall(), DrawnHead.shares(lamp)).trimap();
    assertEquals(Trimap.BACKGROUND, label(trimap, 150, 8));
  }

  @Test
  public void aHairThatStandsOutIsFollowedBeforeAnEvenWall() {
    assertEquals(Trimap.UNKNOWN, label(withHair((x, y) -> DrawnHead.WALL), 80, 15));
    assertEquals("beside the hair", Trimap.BACKGROUND, label(withHair((x, y) -> DrawnHead.WALL), 100, 15));
  }

  @Test
  public void nothingIsFollowedIntoABusyBackground() {
    Scene.Paint chequered = (x, y) -> (x / 9 + y / 9) % 2 == 0 ? DrawnHead.WALL : RgbaImage.opaque(90, 120, 80);
    assertEquals(Trimap.BACKGROUND, label(withHair(chequered), 80, 15));
  }

  @Test
  public void aPartTurnedAndEnlargedHasTheSameOutline() {
    RgbaImage photo = DrawnHead.beforeAnEvenWall();
    PicturePlace place = new PicturePlace(new PointPx(22, 12), 0.06, 0.5);
    RgbaImage part = Resampler.cut(photo, place.origin(), 0.06, 0.5, 240, 200);
    Trimap trimap = PersonOutline.of(part, place, DrawnHead.shares(), DrawnHead.mesh()).trimap();
    int known = 0;
    for (int y = 0; y < 200; y++) {
      for (int x = 0; x < 240; x++) {
        PointPx point = place.toPhoto(x + 0.5, y + 0.5);
        double depth = DrawnHead.headDepth(point.x(), point.y());
        if (depth > 10 || depth < -10) {
          assertEquals(x + ", " + y, depth > 0 ? Trimap.FOREGROUND : Trimap.BACKGROUND, label(trimap, x, y));
          known++;
        }
      }
    }
    assertTrue("" + known, known > 20_000);
  }

  @Test
  public void whatIsCertainEndsInNoStepsOfTheMasksCells() {
    // Cells of the mask are 3 px of the photo and 24 of the picture; what is certain ends some way inside the hair.
    PicturePlace place = new PicturePlace(new PointPx(25, 25), 0, 0.125);
    RgbaImage part = Resampler.cut(DrawnHead.beforeAnEvenWall(), place.origin(), 0, 0.125, 440, 280);
    Trimap trimap = PersonOutline.of(part, place, DrawnHead.shares(), DrawnHead.mesh()).trimap();
    int longest = 0;
    for (int y = 1; y < 280; y++) {
      int run = 0;
      for (int x = 0; x < 170; x++) {
        boolean edge = label(trimap, x, y) == Trimap.FOREGROUND && label(trimap, x, y - 1) != Trimap.FOREGROUND;
        run = edge ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
    }
    assertTrue("" + longest, longest > 0 && longest < 9);
  }

  @Test
  public void aSliverOfAPhotoHasAnOutline() {
    assertSliver(160, 1, new PicturePlace(new PointPx(0, 79.5), 0, 1), 130);
    assertSliver(1, 200, new PicturePlace(new PointPx(79.5, 0), 0, 1), 30);
    assertSliver(1, 1, new PicturePlace(new PointPx(80, 85), 0, 1), -1);
    assertSliver(2, 2, new PicturePlace(new PointPx(80, 85), 0, 0.1), -1);
  }

  private static void assertSliver(int width, int height, PicturePlace place, int edge) {
    RgbaImage sliver =
        Resampler.cut(DrawnHead.beforeAnEvenWall(), place.origin(), 0, place.photoPxPerPicturePx(), width, height);
    byte[] labels = PersonOutline.of(sliver, place, DrawnHead.shares(), DrawnHead.mesh()).trimap().labels();
    assertEquals("the face", Trimap.FOREGROUND, labels[labels.length / 2]);
    if (edge >= 0) {
      assertEquals("the hair's edge", Trimap.UNKNOWN, labels[edge]);
    }
  }

  /** A faint hair 2 px wide from the head to the upper edge, which the mask knows nothing of. */
  private static Trimap withHair(Scene.Paint wall) {
    RgbaImage photo = DrawnHead.photo((x, y) -> (x == 80 || x == 81) && y < 50 ? FAINT : wall.colour(x, y));
    return outline(photo, DrawnHead.shares()).trimap();
  }

  private static PersonOutline outline(RgbaImage photo, PersonShares shares) {
    return PersonOutline.of(photo, PicturePlace.WHOLE_PHOTO, shares, DrawnHead.mesh());
  }

  private static byte label(Trimap trimap, int x, int y) {
    return trimap.labels()[y * trimap.width() + x];
  }
}
