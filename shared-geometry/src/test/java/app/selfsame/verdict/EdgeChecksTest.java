package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;

import app.selfsame.crop.CropSolver;
import app.selfsame.document.NowhereDocument;
import app.selfsame.document.PhotoDocument;
import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.image.CarriedData;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Measurements;
import app.selfsame.portrait.Head;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Of a photo that is handed in as it stands, but where a crop is said. */
@RunWith(TeaVMTestRunner.class)
public class EdgeChecksTest {
  private static final PhotoDocument PRINT =
      NowhereDocument.print("size 35 x 45 mm [page]", "head 32 to 36 mm to crown [page]");

  @Test
  public void aBorderIsObjectedToTheMoreTheWiderItIs() {
    assertEquals(Outcome.PASS, edge(MeasureId.PICTURE_BORDER, 0).outcome());
    assertEquals(Outcome.WARN, edge(MeasureId.PICTURE_BORDER, 0.01).outcome());
    assertEquals(Outcome.FAIL, edge(MeasureId.PICTURE_BORDER, 0.05).outcome());
  }

  @Test
  public void roundedCornersAndPrintsFailAndAreNamed() {
    Check corners = edge(MeasureId.ROUND_CORNERS, 0.1);
    assertEquals(Outcome.FAIL, corners.outcome());
    assertEquals("check.picture-edge.fail.corners", corners.advice().id());
    Check print = edge(MeasureId.PRINT_EDGES, 0.5);
    assertEquals(Outcome.FAIL, print.outcome());
    assertEquals("check.picture-edge.fail.print", print.advice().id());
  }

  @Test
  public void whatIsWrittenOverThePictureWarns() {
    assertEquals(Outcome.PASS, check(CheckId.OVERPRINT, MeasureId.LETTERING, 0).outcome());
    assertEquals(Outcome.WARN, check(CheckId.OVERPRINT, MeasureId.LETTERING, 3).outcome());
  }

  @Test
  public void whatTheCropLeavesOutOfLettersHarmsNobody() {
    BoxPx inCorner = new BoxPx(2900, 3900, 80, 80);
    BoxPx besideTheHead = new BoxPx(1800, 1800, 80, 80);
    assertEquals(Outcome.PASS, overprint(PRINT, inCorner));
    assertEquals(Outcome.WARN, overprint(PRINT, besideTheHead));
    assertEquals(Outcome.WARN, overprint(PRINT, inCorner, besideTheHead));
    assertEquals("handed in as it stands", Outcome.WARN, overprint(VerdictFixtures.document(), inCorner));
  }

  /** Of a head 1,000 px high in a photo of 3,000 x 4,000 px. */
  private static Outcome overprint(PhotoDocument document, BoxPx... written) {
    Head head =
        new Head(
            new PointPx(1350, 1500), new PointPx(1650, 1500), new PointPx(1500, 2000), new PointPx(1500, 1000),
            Optional.empty(), 0, 0, 0, 0, List.of(), false);
    List<RegionPx> where = Stream.of(written).map(RegionPx::of).toList();
    Measurement lettering = Measurement.of(MeasureId.LETTERING, written.length).at(where);
    PhotoFacts facts =
        new PhotoFacts(
            "JPEG", 100_000, 3000, 4000, List.of(VerdictFixtures.face()), Optional.of(head), true,
            CropSolver.solve(document, head, 3000, 4000),
            Optional.of(new Measurements(VerdictFixtures.goodBut(lettering))), false, Answers.NONE, true,
            CarriedData.NOTHING);
    return VerdictFixtures.outcome(Judge.judge(document, facts), CheckId.OVERPRINT);
  }

  private static Check edge(MeasureId measure, double value) {
    return check(CheckId.PICTURE_EDGE, measure, value);
  }

  private static Check check(CheckId id, MeasureId measure, double value) {
    PhotoFacts facts = VerdictFixtures.facts(VerdictFixtures.goodBut(Measurement.of(measure, value)), Answers.NONE);
    return Judge.judge(VerdictFixtures.document(), facts).stream()
        .filter(check -> check.id() == id).findFirst().orElseThrow();
  }
}
