package app.selfsame.verdict;

import app.selfsame.document.Limits;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Documents and photos of which just what a test is about is set. */
final class VerdictFixtures {
  private static final List<String> RULES =
      List.of(
          "pixels at least 600 x 750 [page]",
          "kilobytes 50 to 10240 [page]",
          "formats JPEG [page]",
          "edits crop forbidden, background forbidden, light forbidden [page]");

  private VerdictFixtures() {}

  /** The document with more lines of rules. */
  static PhotoDocument document(String... lines) {
    List<String> all = new ArrayList<>(RULES);
    all.addAll(List.of(lines));
    return NowhereDocument.upload(all.toArray(new String[0]));
  }

  /** The document without some of its lines of rules. */
  static PhotoDocument documentWithout(String... lines) {
    List<String> rest = new ArrayList<>(RULES);
    rest.removeAll(List.of(lines));
    return NowhereDocument.upload(rest.toArray(new String[0]));
  }

  static Face face() {
    FaceMesh mesh = new FaceMesh(new float[3 * FaceMesh.POINTS], 1);
    return new Face(1, new BoxPx(0, 0, 100, 100), mesh, new HeadPose(0, 0, 0));
  }

  /** What is measured of a photo in which nothing is wrong but this. */
  static List<Measurement> goodBut(Measurement... others) {
    List<Measurement> all = new ArrayList<>();
    for (MeasureId id : MeasureId.values()) {
      all.add(Measurement.of(id, good(id)));
    }
    for (Measurement other : others) {
      all.set(other.id().ordinal(), other);
    }
    return all;
  }

  /** A native value well within the limits, whatever they are. */
  private static double good(MeasureId id) {
    for (StandardLimits limits : StandardLimits.values()) {
      if (limits.measure().filter(measure -> measure == id).isPresent()) {
        Limits allowed = limits.allowed();
        double shown =
            allowed.hasMin() && allowed.hasMax()
                ? (allowed.min() + allowed.max()) / 2
                : allowed.hasMin() ? 1.2 * allowed.min() : allowed.max() / 2;
        return shown / limits.shown(1);
      }
    }
    boolean ofTheWall = id == MeasureId.BACKGROUND_LIGHTNESS || id == MeasureId.BACKGROUND_LIT_LIGHTNESS;
    return ofTheWall ? 90 : 0;
  }

  static PhotoFacts facts(List<Measurement> measured, Answers answers) {
    return facts(Optional.of(new Measurements(measured)), answers);
  }

  /** A face of which nothing could be measured. */
  static PhotoFacts unmeasured() {
    return facts(Optional.empty(), Answers.NONE);
  }

  private static PhotoFacts facts(Optional<Measurements> measures, Answers answers) {
    return facts(measures, answers, false);
  }

  /** A good portrait whose background somebody has taken out of the file. */
  static PhotoFacts cutOut() {
    return facts(Optional.of(new Measurements(goodBut())), Answers.NONE, true);
  }

  private static PhotoFacts facts(Optional<Measurements> measures, Answers answers, boolean cutOut) {
    return new PhotoFacts(
        "JPEG", 100_000, 800, 1000, List.of(face()), Optional.empty(), true, Optional.empty(), measures, cutOut,
        answers, true, CarriedData.NOTHING);
  }

  static List<Check> judge(PhotoDocument document, Measurement... others) {
    return Judge.judge(document, facts(goodBut(others), Answers.NONE));
  }

  static List<Check> judge(PhotoDocument document, Answers answers, Measurement... others) {
    return Judge.judge(document, facts(goodBut(others), answers));
  }

  static Answers ofAge(int years) {
    return new Answers(OptionalInt.of(years), OptionalInt.empty(), Optional.empty());
  }

  static boolean has(List<Check> checks, CheckId id) {
    return checks.stream().anyMatch(check -> check.id() == id);
  }

  static Check find(List<Check> checks, CheckId id) {
    return checks.stream().filter(check -> check.id() == id).findFirst().orElseThrow();
  }

  static Outcome outcome(List<Check> checks, CheckId id) {
    return find(checks, id).outcome();
  }
}
