package app.selfsame.inspection;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.adjustment.Adjustment;
import app.selfsame.adjustment.CropMove;
import app.selfsame.adjustment.HeadCorrection;
import app.selfsame.adjustment.HeadPoint;
import app.selfsame.crop.Crop;
import app.selfsame.document.Frame;
import app.selfsame.document.FrameUnit;
import app.selfsame.document.NowhereDocument;
import app.selfsame.face.Face;
import app.selfsame.face.FaceMesh;
import app.selfsame.face.HeadPose;
import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.image.CarriedData;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Measurements;
import app.selfsame.measure.Portrait;
import app.selfsame.portrait.Head;
import app.selfsame.portrait.PersonMask;
import app.selfsame.verdict.Answers;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Judge;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.PhotoFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** A drawn head before a plain wall, with a thing beside it, under frames that a person placed. */
@RunWith(TeaVMTestRunner.class)
public class ByHandTest {
  private static final int WIDTH = 700;
  private static final int HEIGHT = 800;
  private static final Head HEAD =
      new Head(
          new PointPx(315, 290), new PointPx(385, 290), new PointPx(350, 400), new PointPx(350, 200),
          Optional.of(new PointPx(350, 195)), 0, 0, 0);

  /** The thing, apart from the person: its part in a frame follows from where the frame's side lies. */
  private static final BoxPx THING = new BoxPx(470, 100, 90, 350);

  /** 280 x 360 px with the head in its middle. */
  private static final Crop MIDDLE =
      new Crop(new Frame(FrameUnit.MILLIMETRE, 35, 45), new PointPx(210, 150), 0, 8);

  /** What is less than a cell of the grid may be missed. */
  private static final double CELL_PX = 5;

  /** By so little the mean changes with the wall's noise. */
  private static final double EVEN = 0.5;

  private static final List<MeasureId> OF_THE_WALL =
      List.of(
          MeasureId.BACKGROUND_UNIFORMITY, MeasureId.BACKGROUND_VARIATION, MeasureId.BACKGROUND_LIGHTNESS,
          MeasureId.BACKGROUND_CHROMA, MeasureId.BACKGROUND_SHADOW, MeasureId.HARD_SHADOW);

  private static boolean isPerson(double x, double y) {
    return Math.hypot((x - 350) / 75, (y - 300) / 105) < 1 || Math.hypot((x - 350) / 150, (y - 620) / 230) < 1;
  }

  /** A wall, the person, and where it is wanted a box with a pattern. */
  private static RgbaImage photo(boolean thing) {
    int[] pixels = new int[WIDTH * HEIGHT];
    for (int i = 0; i < pixels.length; i++) {
      int x = i % WIDTH;
      int y = i / WIDTH;
      int noise = (x * 7 + y * 13) % 3;
      pixels[i] = RgbaImage.opaque(214 + noise, 216 + noise, 218 + noise);
      if (isPerson(x, y)) {
        pixels[i] = RgbaImage.opaque(190, 140, 120);
      } else if (thing && THING.contains(new PointPx(x, y))) {
        pixels[i] = (x / 6 + y / 6) % 2 == 0 ? RgbaImage.opaque(150, 90, 60) : RgbaImage.opaque(20, 40, 30);
      }
    }
    return new RgbaImage(WIDTH, HEIGHT, pixels);
  }

  /** @param another whether the thing is taken for a person */
  private static PersonMask mask(boolean another) {
    int side = 128;
    OrientedBoxPx region = new OrientedBoxPx(350, 330, 640, 640, 0);
    float[] share = new float[side * side];
    for (int i = 0; i < share.length; i++) {
      PointPx at = region.toImage((i % side + 0.5) / side, (i / side + 0.5) / side);
      share[i] = isPerson(at.x(), at.y()) || another && THING.contains(at) ? 1 : 0;
    }
    return new PersonMask(region, side, share);
  }

  private static Face face(BoxPx box) {
    float[] points = new float[3 * FaceMesh.POINTS];
    for (int i = 0; i < FaceMesh.POINTS; i++) {
      points[3 * i] = (float) box.centre().x();
      points[3 * i + 1] = (float) box.centre().y();
    }
    // Before the ears, from which the width of the shoulders' row follows.
    points[3 * 234] = (float) box.left();
    points[3 * 454] = (float) box.right();
    return new Face(1, box, new FaceMesh(points, 1), new HeadPose(0, 0, 0));
  }

  private static ByHand byHand(boolean thing, boolean anotherPerson, Face... others) {
    List<Face> faces = new ArrayList<>(List.of(face(new BoxPx(275, 200, 150, 200))));
    faces.addAll(List.of(others));
    return new ByHand(new Portrait(new ImagePyramid(photo(thing)), faces, HEAD, mask(anotherPerson)));
  }

  private static Measurements nothing() {
    return new Measurements(List.of());
  }

  private static Measurements shown(ByHand byHand, Crop crop) {
    return byHand.of(nothing(), List.of(), Adjustment.NONE.withCrop(crop), HEAD);
  }

  private static double value(Measurements measures, MeasureId id) {
    return measures.value(id).orElseThrow();
  }

  /** The frame, moved to the right of the photo by so many pixels: negative to the left. */
  private static Crop right(double px) {
    return MIDDLE.movedBy(px, 0);
  }

  @Test
  public void theLessOfAThingAFrameShowsTheLessIsSaidOfTheWall() {
    for (double degrees : new double[] {0, -6, 6}) {
      ByHand byHand = byHand(true, false);
      double busy = Double.POSITIVE_INFINITY;
      Outcome said = Outcome.FAIL;
      for (double px = 60; px >= -60; px -= 2) {
        Measurements measures = shown(byHand, CropMove.turn(degrees, 17.5, 22.5).apply(right(px)));
        String at = px + " px, " + degrees + " degrees";
        double edges = value(measures, MeasureId.BACKGROUND_UNIFORMITY);
        Outcome now = said(measures, CheckId.BACKGROUND_UNIFORMITY, Adjustment.NONE);
        assertEquals(at, px == 60 ? Outcome.FAIL : said, worse(now, px == 60 ? now : said));
        assertTrue(at + ": " + edges + " after " + busy, edges <= busy + EVEN);
        said = now;
        busy = edges;
      }
      assertEquals(Outcome.PASS, said);
    }
  }

  private static Outcome worse(Outcome one, Outcome other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** What the check says of measures of a photo of which nothing else is known. */
  private static Outcome said(Measurements measures, CheckId id, Adjustment set) {
    PhotoFacts facts =
        new PhotoFacts(
            "JPEG", 100_000, WIDTH, HEIGHT, List.of(face(new BoxPx(275, 200, 150, 200))), Optional.of(HEAD), true,
            Optional.empty(), Optional.of(measures), false, Answers.NONE.with(set), true, CarriedData.NOTHING);
    return Judge.judge(NowhereDocument.print("size 35 x 45 mm [page]"), facts).stream()
        .filter(check -> check.id() == id)
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  @Test
  public void theLessOfSomebodyAFrameShowsTheLessTheyCount() {
    ByHand apart = byHand(true, true);
    ByHand face = byHand(false, false, face(new BoxPx(470, 200, 90, 90)));
    double ofMask = Double.POSITIVE_INFINITY;
    double ofFace = Double.POSITIVE_INFINITY;
    for (double px = 70; px >= -60; px -= 5) {
      double maskNow = value(shown(apart, right(px)), MeasureId.OTHER_PEOPLE);
      double faceNow = value(shown(face, right(px)), MeasureId.OTHER_PEOPLE);
      assertTrue(px + " px: " + maskNow, maskNow <= ofMask);
      assertTrue(px + " px: " + faceNow, faceNow <= ofFace);
      assertEquals(px + " px", px <= -20, faceNow == 0);
      ofMask = maskNow;
      ofFace = faceNow;
    }
    assertEquals(0, ofMask, 0);
    assertEquals(List.of(), shown(face, right(-60)).get(MeasureId.OTHER_PEOPLE).where());
  }

  @Test
  public void whatTheFrameLeavesOutChangesNothing() {
    ByHand with = byHand(true, false);
    ByHand without = byHand(false, false);
    for (double degrees : new double[] {0, 4}) {
      Crop crop = CropMove.turn(degrees, 17.5, 22.5).apply(right(-50));
      Measurements shelf = shown(with, crop);
      Measurements bare = shown(without, crop);
      for (MeasureId id : OF_THE_WALL) {
        assertEquals(id + ", " + degrees, bare.value(id), shelf.value(id));
      }
    }
    assertNotEquals(
        value(shown(without, right(60)), MeasureId.BACKGROUND_VARIATION),
        value(shown(with, right(60)), MeasureId.BACKGROUND_VARIATION), 1);
  }

  @Test
  public void aFrameOfTheHeadAloneHasTooLittleWallToTell() {
    Crop tight = new Crop(MIDDLE.frame(), new PointPx(297, 230), 0, 3);
    Measurements measures = shown(byHand(true, false), tight);
    for (MeasureId id : OF_THE_WALL) {
      assertTrue(id.toString(), measures.value(id).isEmpty());
      assertEquals("not-measured.too-little-background", measures.get(id).reason().orElseThrow().id());
    }
  }

  /** As a person enlarges the picture more and more, the wall is told until it is not, and never passes for want of it. */
  @Test
  public void aBusyWallIsNeverPlainForBeingHardlyShown() {
    ByHand byHand = byHand(true, false);
    Crop crop = right(20);
    Outcome said = said(byHand, crop);
    assertEquals(Outcome.FAIL, said);
    for (double zoom = 1.02; zoom < 3; zoom *= 1.02) {
      Outcome now = said(byHand, CropMove.zoom(zoom, 22, 20).apply(crop));
      if (now == Outcome.PASS) {
        BoxPx left = boxAround(CropMove.zoom(zoom, 22, 20).apply(crop));
        assertTrue("the box is out of the frame at " + zoom, left.right() <= THING.left() + CELL_PX);
      }
    }
  }

  private static BoxPx boxAround(Crop crop) {
    return BoxPx.around(crop.corners());
  }

  private static Outcome said(ByHand byHand, Crop crop) {
    return said(shown(byHand, crop), CheckId.BACKGROUND_UNIFORMITY, Adjustment.NONE.withCrop(crop));
  }

  @Test
  public void shouldersAreTheLessInThePictureTheHigherTheFrameEnds() {
    ByHand byHand = byHand(false, false);
    double before = Double.POSITIVE_INFINITY;
    for (double down = 60; down >= -60; down -= 10) {
      double share = value(shown(byHand, MIDDLE.movedBy(0, down)), MeasureId.SHOULDERS);
      assertTrue(down + " px: " + share, share <= before);
      before = share;
    }
    assertEquals(
        "not-measured.shoulders-outside",
        shown(byHand, MIDDLE.movedBy(0, -90)).get(MeasureId.SHOULDERS).reason().orElseThrow().id());
  }

  @Test
  public void wordsCountOnlyWhereTheFrameShowsThem() {
    RegionPx above = RegionPx.of(new BoxPx(0, 0, WIDTH, 40));
    RegionPx below = RegionPx.of(new BoxPx(400, 480, 60, 20));
    Measurements found =
        new Measurements(List.of(Measurement.of(MeasureId.LETTERING, 2).at(List.of(above, below))));
    Measurement shown =
        byHand(false, false)
            .of(found, List.of(), Adjustment.NONE.withCrop(MIDDLE), HEAD)
            .get(MeasureId.LETTERING);
    assertEquals(1, shown.value().getAsDouble(), 0);
    assertEquals(List.of(below), shown.where());
    Measurement left =
        byHand(false, false)
            .of(found, List.of(), Adjustment.NONE.withCrop(MIDDLE.movedBy(-100, -60)), HEAD)
            .get(MeasureId.LETTERING);
    assertEquals(0, left.value().getAsDouble(), 0);
  }

  @Test
  public void lengthsFollowThePointsAndTheWallDoesNot() {
    Measurements found =
        new Measurements(
            List.of(
                Measurement.of(MeasureId.INTER_EYE_DISTANCE, 70, 50),
                Measurement.of(MeasureId.BACKGROUND_VARIATION, 3)));
    HeadCorrection wider = HeadCorrection.NONE.with(HeadPoint.IMAGE_RIGHT_EYE, new PointPx(391, 290));
    Measurements measures =
        byHand(false, false)
            .of(found, List.of(), Adjustment.NONE.withHead(wider), wider.applyTo(HEAD).orElseThrow());
    assertEquals(76, value(measures, MeasureId.INTER_EYE_DISTANCE), 1e-6);
    assertEquals(3, value(measures, MeasureId.BACKGROUND_VARIATION), 0);
  }

  /** Eyes are 70 px apart, and the chin 110 px below them. */
  @Test
  public void whatWasLookedForElsewhereIsNotTold() {
    requireTold(HeadPoint.IMAGE_LEFT_EYE, new PointPx(309, 290), true, true);
    requireTold(HeadPoint.IMAGE_LEFT_EYE, new PointPx(307, 290), false, true);
    requireTold(HeadPoint.IMAGE_RIGHT_EYE, new PointPx(385, 298), false, true);
    requireTold(HeadPoint.CHIN, new PointPx(350, 410), true, true);
    requireTold(HeadPoint.CHIN, new PointPx(350, 412), true, false);
    requireTold(HeadPoint.CROWN, new PointPx(350, 150), true, true);
    requireTold(HeadPoint.HAIR_TOP, new PointPx(350, 150), true, true);
  }

  private static void requireTold(HeadPoint point, PointPx place, boolean gaze, boolean mouth) {
    Measurements found =
        new Measurements(
            List.of(
                Measurement.of(MeasureId.GAZE, 0.02),
                Measurement.of(MeasureId.MOUTH_CLOSED, 0.01, 90),
                Measurement.of(MeasureId.FACE_SHADOW, 0.2)));
    HeadCorrection set = HeadCorrection.NONE.with(point, place);
    Measurements measures =
        byHand(false, false).of(found, List.of(), Adjustment.NONE.withHead(set), set.applyTo(HEAD).orElseThrow());
    assertEquals(point + " at " + place, gaze, measures.value(MeasureId.GAZE).isPresent());
    assertEquals(point + " at " + place, mouth, measures.value(MeasureId.MOUTH_CLOSED).isPresent());
    assertEquals("light is that of the whole face", 0.2, value(measures, MeasureId.FACE_SHADOW), 0);
    if (!gaze) {
      assertEquals(
          "not-measured.points-elsewhere", measures.get(MeasureId.GAZE).reason().orElseThrow().id());
    }
  }

  @Test
  public void whatIsMeasuredLaterIsNotForgotten() {
    ByHand byHand = byHand(true, false);
    assertTrue(shown(byHand, MIDDLE).value(MeasureId.GAZE).isEmpty());
    Measurements more = new Measurements(List.of(Measurement.of(MeasureId.GAZE, 0.02)));
    Measurements measures = byHand.of(more, List.of(), Adjustment.NONE.withCrop(MIDDLE), HEAD);
    assertEquals(0.02, value(measures, MeasureId.GAZE), 0);
    assertEquals(
        value(shown(byHand, MIDDLE), MeasureId.BACKGROUND_VARIATION),
        value(measures, MeasureId.BACKGROUND_VARIATION), 0);
  }
}
