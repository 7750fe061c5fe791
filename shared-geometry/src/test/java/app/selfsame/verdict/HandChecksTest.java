package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import app.selfsame.crop.Crop;
import app.selfsame.crop.CropSolution;
import app.selfsame.document.NowhereDocument;
import app.selfsame.document.PhotoDocument;
import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.image.CarriedData;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Measurements;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class HandChecksTest {
  private final PhotoDocument print = NowhereDocument.print("size 35 x 45 mm [page]");

  @Test
  public void aSureHandBesideTheFaceWarnsAndAnUnsureOneDoesNot() {
    assertEquals(Outcome.PASS, outcome(Measurement.of(MeasureId.HANDS, 0.7)));
    assertEquals(Outcome.WARN, outcome(Measurement.of(MeasureId.HANDS, 0.99)));
  }

  @Test
  public void onlyASureHandOnTheFaceFails() {
    Measurement beside = Measurement.of(MeasureId.HANDS, 0.99);
    assertEquals(Outcome.PASS, outcome(Measurement.of(MeasureId.HAND_ON_FACE, 0.7)));
    assertEquals(Outcome.WARN, outcome(beside, Measurement.of(MeasureId.HAND_ON_FACE, 0.85)));
    assertEquals(Outcome.FAIL, outcome(beside, Measurement.of(MeasureId.HAND_ON_FACE, 0.99)));
  }

  @Test
  public void whereNobodyLookedForHandsThereIsNoCheck() {
    List<Measurement> others = List.of(Measurement.of(MeasureId.GAZE, 0));
    List<Check> checks = Judge.judge(print, VerdictFixtures.facts(others, Answers.NONE));
    assertFalse(VerdictFixtures.has(checks, CheckId.HANDS));
  }

  @Test
  public void aHandThatTheCropLeavesOutIsNoWarning() {
    // The frame is 350 x 450 px, its corner at (100, 100).
    assertEquals(Outcome.WARN, inCrop(print, new BoxPx(400, 500, 100, 100)));
    assertEquals(Outcome.PASS, inCrop(print, new BoxPx(400, 560, 100, 100)));
    assertEquals(Outcome.PASS, inCrop(print, new BoxPx(460, 300, 100, 100)));
  }

  @Test
  public void aHandAcrossACornerOfTheCropIsInIt() {
    RegionPx across = new RegionPx(List.of(new PointPx(60, 130), new PointPx(130, 60), new PointPx(160, 160)));
    RegionPx over = new RegionPx(List.of(new PointPx(90, 130), new PointPx(90, 60), new PointPx(160, 80)));
    assertEquals(Outcome.WARN, inCrop(print, across));
    assertEquals(Outcome.WARN, inCrop(print, over));
  }

  @Test
  public void wherePhotosAreHandedInAsTheyAreTheCropDoesNotHelp() {
    PhotoDocument asIs =
        NowhereDocument.print("size 35 x 45 mm [page]", "edits crop forbidden, background forbidden, light forbidden"
            + " [page]");
    assertEquals(Outcome.WARN, inCrop(asIs, new BoxPx(460, 300, 100, 100)));
  }

  private Outcome outcome(Measurement... found) {
    return VerdictFixtures.outcome(VerdictFixtures.judge(print, found), CheckId.HANDS);
  }

  private static Outcome inCrop(PhotoDocument document, BoxPx hand) {
    return inCrop(document, RegionPx.of(hand));
  }

  private static Outcome inCrop(PhotoDocument document, RegionPx hand) {
    Crop crop = new Crop(document.frame().orElseThrow(), new PointPx(100, 100), 0, 10);
    Measurement hands = Measurement.of(MeasureId.HANDS, 0.99).at(hand);
    PhotoFacts facts =
        new PhotoFacts(
            "JPEG", 100_000, 800, 1000, List.of(VerdictFixtures.face()), Optional.empty(), true,
            Optional.of(new CropSolution(crop, List.of(), List.of(), 1)),
            Optional.of(new Measurements(VerdictFixtures.goodBut(hands))), false, Answers.NONE, true, CarriedData.NOTHING);
    CheckSheet sheet = new CheckSheet(document, facts);
    HandChecks.add(sheet);
    return VerdictFixtures.outcome(sheet.checks(), CheckId.HANDS);
  }
}
