package app.selfsame.verdict;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.NowhereDocument;
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
import app.selfsame.message.Message;
import app.selfsame.message.Verbatim;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class JudgeTest {
  private static final Message NOTHING = Verbatim.of("");

  private final PhotoDocument upload = VerdictFixtures.document("quote unaltered");

  @Test
  public void aPhotoWithoutAFaceFailsForThatAlone() {
    List<Check> checks = Judge.judge(upload, facts(List.of(), "JPEG", 100_000, 1000, true));
    assertEquals(Outcome.FAIL, outcome(checks, CheckId.FACE_COUNT));
    assertEquals("check.face-count.fail.no-face", find(checks, CheckId.FACE_COUNT).advice().id());
    assertEquals(
        List.of(CheckId.FILE, CheckId.RESOLUTION, CheckId.FACE_COUNT), checks.stream().map(Check::id).toList());
    assertEquals(Verdict.UNUSABLE, Judge.verdict(checks));
  }

  @Test
  public void aFileOfWhichNothingIsAskedIsNotSaidToBeAsAsked() {
    assertEquals("check.file.pass", ofFile(upload));
    PhotoDocument silent = VerdictFixtures.documentWithout("kilobytes 50 to 10240 [page]", "formats JPEG [page]");
    assertEquals("check.file.pass.unlimited", ofFile(silent));
  }

  private static String ofFile(PhotoDocument document) {
    List<Check> checks = Judge.judge(document, facts(List.of(), "JPEG", 100_000, 1000, true));
    return find(checks, CheckId.FILE).advice().id();
  }

  @Test
  public void anotherFormatIsNamedWithThoseThatAreTaken() {
    List<Check> checks = Judge.judge(upload, facts(List.of(), "PNG", 100_000, 1000, true));
    assertEquals(
        "The file is PNG, but the authority accepts JPEG. Set the camera to save that format and retake the photo.",
        English.say(find(checks, CheckId.FILE).advice()));
  }

  @Test
  public void whatIsNotMeasuredYetIsLeftOutUntilNothingMoreCanBeKnown() {
    List<Check> early = Judge.judge(upload, facts(List.of(face(0, 0, 100)), "JPEG", 100_000, 1000, false));
    assertFalse(has(early, CheckId.SHARPNESS));
    List<Check> late = Judge.judge(upload, facts(List.of(face(0, 0, 100)), "JPEG", 100_000, 1000, true));
    assertEquals(Outcome.UNKNOWN, outcome(late, CheckId.SHARPNESS));
  }

  @Test
  public void nothingOfAFaceIsMetAsLongAsSomebodyElseMayBeFound() {
    List<Check> early = Judge.judge(upload, facts(List.of(face(0, 0, 100)), "JPEG", 100_000, 800, false));
    assertEquals(
        List.of(CheckId.FILE),
        early.stream().filter(check -> check.outcome() == Outcome.PASS).map(Check::id).toList());
    assertFalse(has(early, CheckId.FACE_COUNT));
    List<Check> late = Judge.judge(upload, facts(List.of(face(0, 0, 100)), "JPEG", 100_000, 800, true));
    assertEquals(Outcome.PASS, outcome(late, CheckId.FACE_COUNT));
    assertEquals(Outcome.PASS, outcome(late, CheckId.YAW));
  }

  @Test
  public void whatIsWrongWithTheOnlyFaceThatIsSeenSoFarIsSaidAtOnce() {
    List<Check> early = Judge.judge(upload, facts(List.of(face(0, 0, 100)), "JPEG", 100_000, 599, false));
    assertEquals(Outcome.FAIL, outcome(early, CheckId.RESOLUTION));
  }

  @Test
  public void severalFacesAreCountedAtOnce() {
    List<Face> two = List.of(face(0, 0, 100), face(200, 0, 90));
    assertEquals(
        Outcome.FAIL, outcome(Judge.judge(upload, facts(two, "JPEG", 100_000, 800, false)), CheckId.FACE_COUNT));
  }

  @Test
  public void aPhotoOfWhichACheckIsUnknownIsNotReady() {
    Check pass =
        Checks.measured(CheckId.YAW, Outcome.PASS, 0, "degrees", upload.file().widthPx(), Standards.OWN, NOTHING);
    Check unknown = Checks.unknown(CheckId.PITCH, "degrees", Standards.OWN, NOTHING);
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
    assertEquals("check.file.fail.film", tooLarge(12_000_000, 11_000_000));
    assertEquals("check.file.fail.too-large-with-film", tooLarge(23_000_000, 11_000_000));
    assertEquals("check.file.fail.too-large", tooLarge(23_000_000, 0));
  }

  private String tooLarge(long bytes, long filmBytes) {
    PhotoFacts facts =
        new PhotoFacts(
            "JPEG", bytes, 800, 1000, List.of(), Optional.empty(), false, Optional.empty(), Optional.empty(), false,
            Answers.NONE, true, new CarriedData(filmBytes, false));
    Check file = find(Judge.judge(upload, facts), CheckId.FILE);
    assertEquals(Outcome.FAIL, file.outcome());
    return file.advice().id();
  }

  @Test
  public void aFileHandedInAsItIsIsAsLargeAsItsPictureNotAsWhatWasReadOfIt() {
    PhotoDocument bounded =
        NowhereDocument.upload(
            "pixels 600 x 750 to 8000 x 8000 [page]",
            "edits crop forbidden, background forbidden, light forbidden [page]");
    Check tooMany = find(Judge.judge(bounded, readAtHalf(9000, 12000)), CheckId.RESOLUTION);
    assertEquals(Outcome.FAIL, tooMany.outcome());
    assertEquals(9000, tooMany.value().orElseThrow(), 0);
    PhotoFacts whole = facts(List.of(), "JPEG", 100_000, 4500, true);
    assertEquals(Outcome.PASS, outcome(Judge.judge(bounded, whole), CheckId.RESOLUTION));
  }

  @Test
  public void aPhotoThatWasReadSmallerSaysSo() {
    String said = English.say(find(Judge.judge(upload, readAtHalf(9000, 12000)), CheckId.FILE).advice());
    assertTrue(said, said.contains("9000 x 12000 px"));
    Check file = find(Judge.judge(upload, facts(List.of(), "JPEG", 100_000, 4500, true)), CheckId.FILE);
    String whole = English.say(file.advice());
    assertFalse(whole, whole.contains("px"));
  }

  @Test
  public void aGoodFileThatHoldsMoreThanThePictureSaysWhatElseIsHandedIn() {
    PhotoFacts facts =
        new PhotoFacts(
            "JPEG", 4_000_000, 800, 1000, List.of(), Optional.empty(), false, Optional.empty(), Optional.empty(), false,
            Answers.NONE, true, new CarriedData(2_000_000, true));
    Check file = find(Judge.judge(upload, facts), CheckId.FILE);
    assertEquals(Outcome.PASS, file.outcome());
    String said = English.say(file.advice());
    assertTrue(said, said.contains("a video of 1.9 MB and the place where the photo was taken"));
  }

  private static PhotoFacts readAtHalf(int widthPx, int heightPx) {
    return new PhotoFacts(
        "JPEG", 100_000, widthPx / 2, heightPx / 2, widthPx, heightPx, List.of(), Optional.empty(), false,
        Optional.empty(), Optional.empty(), false, Answers.NONE, true, CarriedData.NOTHING);
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
    assertEquals("check.roll.fail.on-its-side", roll.advice().id());
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
