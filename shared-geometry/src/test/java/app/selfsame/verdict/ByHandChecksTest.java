package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.adjustment.Adjustment;
import app.selfsame.adjustment.CropMove;
import app.selfsame.adjustment.HeadCorrection;
import app.selfsame.adjustment.HeadPoint;
import app.selfsame.crop.AreaCrop;
import app.selfsame.crop.Crop;
import app.selfsame.crop.CropSolution;
import app.selfsame.document.NowhereDocument;
import app.selfsame.document.PhotoDocument;
import app.selfsame.face.Face;
import app.selfsame.face.FaceMesh;
import app.selfsame.face.HeadPose;
import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.image.CarriedData;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Measurements;
import app.selfsame.portrait.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** What is said of a frame that a person placed, and of points that they put right. */
@RunWith(TeaVMTestRunner.class)
public class ByHandChecksTest {
  private static final BoxPx PHOTO = new BoxPx(0, 0, 2600, 3000);
  private static final PhotoDocument DOCUMENT =
      NowhereDocument.print("size 35 x 45 mm [page]", "head 32 to 36 mm to crown [page]", "top 2 to 6 mm [page]");
  private static final PhotoDocument WITH_HAIR =
      NowhereDocument.print("size 35 x 45 mm [page]", "head 32 to 36 mm to hair [page]");

  /** Tilted by two degrees, as the eyes show. */
  private static Head head(Optional<PointPx> hair) {
    return new Head(
        new PointPx(1000, 1395), new PointPx(1300, 1405), new PointPx(1133, 1900), new PointPx(1167, 900), hair, 0, 0, 2);
  }

  private static final Head HEAD = head(Optional.of(new PointPx(1168, 880)));

  private static Crop best(PhotoDocument document) {
    return AreaCrop.solve(document, HEAD, List.of(PHOTO), PHOTO.width(), PHOTO.height()).get().crop();
  }

  private static List<Check> judge(PhotoDocument document, Head head, Adjustment adjustment) {
    return judge(document, head, adjustment, VerdictFixtures.goodBut(), List.of());
  }

  private static List<Check> judge(
      PhotoDocument document, Head head, Adjustment adjustment, List<Measurement> measured, List<BoxPx> others) {
    Optional<CropSolution> crop =
        adjustment.crop().isPresent()
            ? Optional.of(AreaCrop.given(document, head, adjustment.crop().get(), List.of(PHOTO)))
            : AreaCrop.solve(document, head, List.of(PHOTO), PHOTO.width(), PHOTO.height());
    Face face =
        new Face(1, PHOTO, new FaceMesh(new float[3 * FaceMesh.POINTS], 1), new HeadPose(0, 0, head.rollDegrees()));
    List<Face> faces = new ArrayList<>(List.of(face));
    others.forEach(other -> faces.add(new Face(1, other, face.mesh(), face.pose())));
    return Judge.judge(
        document,
        new PhotoFacts(
            "JPEG", 100_000, (int) PHOTO.width(), (int) PHOTO.height(), faces, Optional.of(head), true, crop,
            Optional.of(new Measurements(measured)), false,
            Answers.NONE.with(adjustment), true, CarriedData.NOTHING));
  }

  private static List<Check> moved(CropMove move) {
    return judge(DOCUMENT, HEAD, Adjustment.NONE.withCrop(move.apply(best(DOCUMENT))));
  }

  private static String key(List<Check> checks, CheckId id) {
    return VerdictFixtures.find(checks, id).advice().id();
  }

  @Test
  public void theBestPlaceSetByHandIsAsGood() {
    List<Check> found = judge(DOCUMENT, HEAD, Adjustment.NONE);
    List<Check> set = judge(DOCUMENT, HEAD, Adjustment.NONE.withCrop(best(DOCUMENT)));
    for (CheckId id : List.of(CheckId.HEAD_HEIGHT, CheckId.TOP_MARGIN, CheckId.CENTRING, CheckId.FRAMING)) {
      assertEquals(VerdictFixtures.find(found, id), VerdictFixtures.find(set, id));
      assertEquals(Outcome.PASS, VerdictFixtures.outcome(set, id));
    }
  }

  @Test
  public void theMoreThePictureIsEnlargedTheHigherIsTheHead() {
    double before = 0;
    for (double zoom : new double[] {0.5, 0.8, 1, 1.3, 2}) {
      List<Check> checks = moved(CropMove.zoom(zoom, 17.5, 25));
      double mm = VerdictFixtures.find(checks, CheckId.HEAD_HEIGHT).value().getAsDouble();
      assertTrue(mm > before);
      before = mm;
    }
    assertEquals("check.head-height.fail.by-hand-too-small", key(moved(CropMove.zoom(0.5, 17.5, 25)), CheckId.HEAD_HEIGHT));
    assertEquals("check.head-height.fail.by-hand-too-large", key(moved(CropMove.zoom(2, 17.5, 25)), CheckId.HEAD_HEIGHT));
  }

  @Test
  public void whatIsMovedAwayIsSaid() {
    assertEquals("check.top-margin.fail.by-hand-too-large", key(moved(CropMove.shift(0, 8)), CheckId.TOP_MARGIN));
    assertEquals("check.centring.fail.by-hand", key(moved(CropMove.shift(6, 0)), CheckId.CENTRING));
    assertEquals("check.framing.fail.head-cut-by-hand", key(moved(CropMove.shift(0, -12)), CheckId.FRAMING));
    List<Check> beyond = moved(CropMove.shift(500 / best(DOCUMENT).pxPerUnit() + 12, 0));
    assertEquals("check.framing.fail.by-hand", key(beyond, CheckId.FRAMING));
  }

  @Test
  public void nothingLevelsAFrameThatWasTurnedByHand() {
    for (double degrees : new double[] {-20, -13, 13, 20}) {
      Check roll = VerdictFixtures.find(moved(CropMove.turn(degrees, 17.5, 25)), CheckId.ROLL);
      assertEquals(Outcome.FAIL, roll.outcome());
      assertEquals(degrees, roll.value().getAsDouble(), 0.1);
      assertEquals("check.roll.fail.by-hand", roll.advice().id());
    }
    assertEquals("check.roll.warn.by-hand", key(moved(CropMove.turn(9.5, 17.5, 25)), CheckId.ROLL));
    assertEquals(Outcome.PASS, VerdictFixtures.outcome(moved(CropMove.turn(1, 17.5, 25)), CheckId.ROLL));
  }

  /** A bar of 300 px to the left of the picture, into which the frame is moved by more and more. */
  @Test
  public void theMoreOfABorderTheFrameShowsTheMoreIsSaid() {
    Measurement border =
        Measurement.of(MeasureId.PICTURE_BORDER, 0.12).at(RegionPx.of(new BoxPx(0, 0, 300, PHOTO.height())));
    Crop best = best(DOCUMENT);
    double before = 0;
    for (double px : new double[] {-20, 0, 8, 15, 30, 100}) {
      Crop placed = best.movedBy(300 - best.origin().x() - px, 0);
      List<Check> checks =
          judge(DOCUMENT, HEAD, Adjustment.NONE.withCrop(unturned(placed)), VerdictFixtures.goodBut(border), List.of());
      Check edge = VerdictFixtures.find(checks, CheckId.PICTURE_EDGE);
      // The frame is some 1000 px wide.
      if (px <= 0) {
        assertEquals("check.picture-edge.pass.left-out", edge.advice().id());
      } else {
        assertEquals(
            px < 20 ? "check.picture-edge.warn.by-hand" : "check.picture-edge.fail.by-hand", edge.advice().id());
        assertTrue(px + " px: " + edge.value(), edge.value().getAsDouble() > before);
        before = edge.value().getAsDouble();
      }
    }
  }

  private static Crop unturned(Crop crop) {
    return new Crop(crop.frame(), crop.origin(), 0, crop.pxPerUnit());
  }

  @Test
  public void aFaceThatTheFrameLeavesOutIsNotCounted() {
    Crop best = unturned(best(DOCUMENT));
    double right = best.origin().x() + 35 * best.pxPerUnit();
    BoxPx other = new BoxPx(right + 10, 1000, 1000, 1000);
    List<Check> found = judge(DOCUMENT, HEAD, Adjustment.NONE, VerdictFixtures.goodBut(), List.of(other));
    assertEquals(Outcome.FAIL, VerdictFixtures.outcome(found, CheckId.FACE_COUNT));
    for (double mm : new double[] {0, 2}) {
      Adjustment set = Adjustment.NONE.withCrop(best.movedBy(mm * best.pxPerUnit(), 0));
      Check count =
          VerdictFixtures.find(judge(DOCUMENT, HEAD, set, VerdictFixtures.goodBut(), List.of(other)), CheckId.FACE_COUNT);
      assertEquals(mm == 0 ? Outcome.PASS : Outcome.FAIL, count.outcome());
      assertEquals(mm == 0 ? 1 : 2, count.value().getAsDouble(), 0);
    }
  }

  @Test
  public void aCrownThatNobodyFoundCanBeShown() {
    Head bare = head(Optional.empty());
    assertEquals(
        Outcome.UNKNOWN, VerdictFixtures.outcome(judge(WITH_HAIR, bare, Adjustment.NONE), CheckId.HEAD_HEIGHT));
    HeadCorrection shown = HeadCorrection.NONE.with(HeadPoint.HAIR_TOP, new PointPx(1168, 870));
    List<Check> checks = judge(WITH_HAIR, shown.applyTo(bare).get(), Adjustment.NONE.withHead(shown));
    assertEquals(Outcome.PASS, VerdictFixtures.outcome(checks, CheckId.HEAD_HEIGHT));
  }

  @Test
  public void whatDoesNotHoldIsLeftOut() {
    Adjustment set =
        new Adjustment(
            Optional.of(best(DOCUMENT)), HeadCorrection.NONE.with(HeadPoint.CHIN, new PointPx(1100, 100)));
    assertEquals(Adjustment.NONE.withCrop(best(DOCUMENT)), set.holdingFor(DOCUMENT, Optional.of(HEAD)));
    assertEquals(Adjustment.NONE, set.holdingFor(DOCUMENT, Optional.empty()));
    PhotoDocument other = NowhereDocument.print("size 40 x 50 mm [page]");
    assertEquals(Adjustment.NONE, set.holdingFor(other, Optional.of(HEAD)));
    PhotoDocument straight =
        NowhereDocument.print(
            "size 35 x 45 mm [page]",
            "edits crop allowed, straighten forbidden, background forbidden, light forbidden [page]");
    assertEquals(Adjustment.NONE, set.holdingFor(straight, Optional.of(HEAD)));
    Adjustment upsideDown = Adjustment.NONE.withCrop(CropMove.turn(180, 17.5, 22.5).apply(best(DOCUMENT)));
    assertEquals(Adjustment.NONE, upsideDown.holdingFor(DOCUMENT, Optional.of(HEAD)));
  }
}
