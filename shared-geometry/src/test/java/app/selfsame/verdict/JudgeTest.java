package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.PhotoDocument;
import app.selfsame.face.Face;
import app.selfsame.face.FaceMesh;
import app.selfsame.face.HeadPose;
import app.selfsame.geometry.BoxPx;
import app.selfsame.image.CarriedData;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Measurements;
import app.selfsame.message.English;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;
import org.teavm.junit.WholeClassCompilation;

@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
public class JudgeTest {
  private final PhotoDocument upload = VerdictFixtures.document("quote unaltered");

  @Test
  public void aPhotoWithoutAFaceFailsForThatAlone() {
    List<Check> checks = Judge.judge(upload, facts(List.of(), "JPEG", 100_000, 1000, true));
    assertEquals(Outcome.FAIL, outcome(checks, CheckId.FACE_COUNT));
    String advice = English.say(find(checks, CheckId.FACE_COUNT).advice());
    assertTrue(advice.contains("nothing else of the picture could be checked"));
    assertEquals(
        List.of(CheckId.FILE, CheckId.RESOLUTION, CheckId.FACE_COUNT), checks.stream().map(Check::id).toList());
    assertEquals(Verdict.UNUSABLE, Judge.verdict(checks));
  }

  @Test
  public void aFileOfWhichNothingIsAskedIsNotSaidToBeAsAsked() {
    String limited =
        English.say(find(Judge.judge(upload, facts(List.of(), "JPEG", 100_000, 1000, true)), CheckId.FILE).advice());
    assertEquals("The file's format and size are as asked.", limited);
    PhotoDocument silent = VerdictFixtures.documentWithout("kilobytes 50 to 10240 [page]", "formats JPEG [page]");
    String unlimited =
        English.say(find(Judge.judge(silent, facts(List.of(), "JPEG", 100_000, 1000, true)), CheckId.FILE).advice());
    assertTrue(unlimited, unlimited.startsWith("Nothing is known"));
  }

  @Test
  public void whatIsNotMeasuredYetIsLeftOutUntilNothingMoreCanBeKnown() {
    List<Check> early = Judge.judge(upload, facts(List.of(face(0, 0, 100)), "JPEG", 100_000, 1000, false));
    assertFalse(has(early, CheckId.SHARPNESS));
    List<Check> late = Judge.judge(upload, facts(List.of(face(0, 0, 100)), "JPEG", 100_000, 1000, true));
    assertEquals(Outcome.UNKNOWN, outcome(late, CheckId.SHARPNESS));
  }

  @Test
  public void aPhotoOfWhichACheckIsUnknownIsNotReady() {
    Check pass = Checks.measured(CheckId.YAW, Outcome.PASS, 0, "degrees", upload.file().widthPx(), Standards.OWN, "");
    Check unknown = Checks.unknown(CheckId.PITCH, "degrees", Standards.OWN, "");
    assertEquals(Verdict.REFUSED, Judge.verdict(List.of(pass, unknown)));
    assertEquals(Verdict.READY, Judge.verdict(List.of(pass)));
  }

  @Test
  public void anOriginalIsHeldAgainstTheFileRules() {
    List<Face> one = List.of(face(0, 0, 100));
    assertEquals(Outcome.PASS, outcome(Judge.judge(upload, facts(one, "JPEG", 100_000, 800, true)), CheckId.FILE));
    assertEquals(Outcome.FAIL, outcome(Judge.judge(upload, facts(one, "PNG", 100_000, 800, true)), CheckId.FILE));
    assertEquals(Outcome.FAIL, outcome(Judge.judge(upload, facts(one, "JPEG", 40_000, 800, true)), CheckId.FILE));
    assertEquals(
        Outcome.FAIL, outcome(Judge.judge(upload, facts(one, "JPEG", 100_000, 599, true)), CheckId.RESOLUTION));
    assertEquals(
        Outcome.PASS, outcome(Judge.judge(upload, facts(one, "JPEG", 100_000, 600, true)), CheckId.RESOLUTION));
  }

  /** The catalogue's rule ends at 10 MB. */
  @Test
  public void aFilmThatMakesAFileTooLargeIsNamed() {
    assertTrue(tooLarge(12_000_000, 11_000_000).contains("because of the film"));
    assertTrue(tooLarge(23_000_000, 11_000_000).contains("lower resolution"));
    assertTrue(tooLarge(23_000_000, 11_000_000).contains("motion photos"));
    assertFalse(tooLarge(23_000_000, 0).contains("motion photos"));
  }

  private String tooLarge(long bytes, long filmBytes) {
    PhotoFacts facts =
        new PhotoFacts(
            "JPEG", bytes, 800, 1000, List.of(), Optional.empty(), false, Optional.empty(), Optional.empty(), false,
            Answers.NONE, true, new CarriedData(filmBytes, false));
    Check file = find(Judge.judge(upload, facts), CheckId.FILE);
    assertEquals(Outcome.FAIL, file.outcome());
    return English.say(file.advice());
  }

  @Test
  public void aSecondFaceFailsAndATinyOneWarns() {
    assertEquals(Outcome.FAIL, faceCount(face(0, 0, 100), face(0, 0, 60)));
    assertEquals(Outcome.WARN, faceCount(face(0, 0, 100), face(0, 0, 20)));
  }

  @Test
  public void aTurnedHeadFailsOnlyBeyondWhatTheMeasurementCanTell() {
    assertEquals(Outcome.PASS, pose(face(4, 0, 100), CheckId.YAW));
    assertEquals(Outcome.WARN, pose(face(-8, 0, 100), CheckId.YAW));
    assertEquals(Outcome.FAIL, pose(face(20, 0, 100), CheckId.YAW));
  }

  @Test
  public void anOriginalThatLiesOnItsSideIsToBeTurned() {
    Check roll = find(Judge.judge(upload, facts(List.of(face(0, 90, 100)), "JPEG", 100_000, 800, true)), CheckId.ROLL);
    assertEquals(Outcome.FAIL, roll.outcome());
    assertTrue(English.say(roll.advice()).contains("on its side"));
  }

  @Test
  public void dimLightWarnsAndFailsNobody() {
    Measurements dark =
        new Measurements(
            List.of(
                Measurement.of(MeasureId.OVER_EXPOSURE, 0, 100), Measurement.of(MeasureId.LIGHT_LEVEL, 10)));
    PhotoFacts facts =
        new PhotoFacts(
            "JPEG", 100_000, 800, 1000, List.of(face(0, 0, 100)), Optional.empty(), true, Optional.empty(),
            Optional.of(dark), false, Answers.NONE, true, CarriedData.NOTHING);
    assertEquals(Outcome.WARN, outcome(Judge.judge(upload, facts), CheckId.UNDER_EXPOSURE));
  }

  private Outcome faceCount(Face... faces) {
    return outcome(Judge.judge(upload, facts(List.of(faces), "JPEG", 100_000, 800, true)), CheckId.FACE_COUNT);
  }

  private Outcome pose(Face face, CheckId id) {
    return outcome(Judge.judge(upload, facts(List.of(face), "JPEG", 100_000, 800, true)), id);
  }

  private static PhotoFacts facts(List<Face> faces, String format, long bytes, int widthPx, boolean complete) {
    return new PhotoFacts(
        format, bytes, widthPx, 1000, faces, Optional.empty(), false, Optional.empty(), Optional.empty(),
        false, Answers.NONE, complete, CarriedData.NOTHING);
  }

  private static Face face(double yawDegrees, double rollDegrees, double sidePx) {
    FaceMesh mesh = new FaceMesh(new float[3 * FaceMesh.POINTS], 1);
    return new Face(1, new BoxPx(0, 0, sidePx, sidePx), mesh, new HeadPose(yawDegrees, 0, rollDegrees));
  }

  private static boolean has(List<Check> checks, CheckId id) {
    return checks.stream().anyMatch(check -> check.id() == id);
  }

  private static Check find(List<Check> checks, CheckId id) {
    return checks.stream().filter(check -> check.id() == id).findFirst().orElseThrow();
  }

  private static Outcome outcome(List<Check> checks, CheckId id) {
    return find(checks, id).outcome();
  }
}
