package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.crop.CropSolver;
import app.selfsame.document.NowhereDocument;
import app.selfsame.document.PhotoDocument;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.CarriedData;
import app.selfsame.message.English;
import app.selfsame.portrait.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class FramingCheckTest {
  private static final PhotoDocument JAPAN =
      NowhereDocument.print("size 35 x 45 mm [page]", "head 32 to 36 mm to crown [page]", "top 2 to 6 mm [page]");

  /** A head 1,000 px high whose crown lies so far below the photo's upper edge, in a photo 3,000 px wide. */
  private static Check framing(double crownY, Optional<Double> hairPx, boolean hairLeavesPhoto) {
    return VerdictFixtures.find(checks(JAPAN, crownY, hairPx, hairLeavesPhoto), CheckId.FRAMING);
  }

  private static List<Check> checks(
      PhotoDocument document, double crownY, Optional<Double> hairPx, boolean hairLeavesPhoto) {
    Head head = new Head(
        new PointPx(1350, crownY + 500), new PointPx(1650, crownY + 500), new PointPx(1500, crownY + 1000),
        new PointPx(1500, crownY), hairPx.map(px -> new PointPx(1500, crownY - px)), 0, 0, 0, 0, List.of(),
        hairLeavesPhoto);
    PhotoFacts facts = new PhotoFacts(
        "JPEG", 100_000, 3000, 4000, List.of(VerdictFixtures.face()), Optional.of(head), true,
        CropSolver.solve(document, head, 3000, 4000), Optional.empty(), false, Answers.NONE, true, CarriedData.NOTHING);
    return Judge.judge(document, facts);
  }

  @Test
  public void roomAllAroundPasses() {
    assertEquals(Outcome.PASS, framing(1000, Optional.of(50.0), false).outcome());
  }

  @Test
  public void hairThatThePhotoCutsOffIsSaidThoughTheCrownHasRoom() {
    Check check = framing(100, Optional.empty(), true);
    assertEquals(Outcome.WARN, check.outcome());
    assertEquals("check.framing.warn.hair-at-edge", check.advice().id());
  }

  /** 300 px of hair are 9.7 mm of the lowest head, and at most 6 mm may lie above the crown. */
  @Test
  public void hairThatTheLimitsHaveNoRoomForIsSaid() {
    Check check = framing(1000, Optional.of(300.0), false);
    assertEquals(Outcome.WARN, check.outcome());
    assertEquals("check.framing.warn.hair-cut", check.advice().id());
    assertTrue("" + check.value(), check.value().getAsDouble() > 3);
  }

  /** A head of 36 mm with 2 mm above needs 55.6 px; 0.45 mm, 1 % of the picture, are 12.5 px. */
  @Test
  public void aLackThatNobodyMeasuresOnlyWarns() {
    assertEquals(List.of(Outcome.PASS), outcomes(56));
    assertEquals(List.of(Outcome.PASS, Outcome.WARN), outcomes(52));
    assertEquals(List.of(Outcome.PASS, Outcome.WARN), outcomes(44));
    assertEquals(Outcome.FAIL, framing(42, Optional.empty(), false).outcome());
    assertEquals(Outcome.FAIL, framing(20, Optional.empty(), true).outcome());
  }

  @Test
  public void aHeadCutByThePhotoFailsWhereNothingMayBeCropped() {
    PhotoDocument uncropped =
        NowhereDocument.print(
            "size 30 x 40 mm [page]", "edits crop forbidden, background forbidden, light forbidden [page]");
    List<Check> uncut = checks(uncropped, 100, Optional.empty(), false);
    assertEquals(Outcome.PASS, VerdictFixtures.outcome(uncut, CheckId.FRAMING));
    Check check = VerdictFixtures.find(checks(uncropped, -100, Optional.empty(), false), CheckId.FRAMING);
    assertEquals(Outcome.FAIL, check.outcome());
    assertEquals("check.framing.fail.head-cut", check.advice().id());
  }

  @Test
  public void aLengthMissedByAHairIsNamedWithWhatItLacks() {
    List<Check> warned =
        checks(JAPAN, 44, Optional.empty(), false).stream().filter(check -> isLength(check, Outcome.WARN)).toList();
    assertEquals(1, warned.size());
    assertEquals("check.top-margin.warn.hardly-too-small", warned.get(0).advice().id());
    String advice = English.say(warned.get(0).advice());
    assertTrue(advice, advice.contains("0.4 mm"));
  }

  /** Of the framing, and of the lengths that do not pass. */
  private static List<Outcome> outcomes(double crownY) {
    List<Check> checks = checks(JAPAN, crownY, Optional.empty(), false);
    List<Outcome> outcomes = new ArrayList<>(List.of(VerdictFixtures.find(checks, CheckId.FRAMING).outcome()));
    checks.stream().filter(check -> isLength(check, Outcome.WARN) || isLength(check, Outcome.FAIL))
        .forEach(check -> outcomes.add(check.outcome()));
    return outcomes;
  }

  private static boolean isLength(Check check, Outcome outcome) {
    return check.outcome() == outcome && (check.id() == CheckId.HEAD_HEIGHT || check.id() == CheckId.TOP_MARGIN);
  }
}
