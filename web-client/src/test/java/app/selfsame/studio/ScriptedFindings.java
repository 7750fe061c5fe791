package app.selfsame.studio;

import app.selfsame.adjustment.Adjustment;
import app.selfsame.crop.AreaCrop;
import app.selfsame.crop.Crop;
import app.selfsame.crop.CropSolution;
import app.selfsame.document.Frame;
import app.selfsame.document.HeadMeasure;
import app.selfsame.document.PhotoDocument;
import app.selfsame.face.Face;
import app.selfsame.face.FaceMesh;
import app.selfsame.face.HeadPose;
import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.CarriedData;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Stage;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Measurements;
import app.selfsame.measure.NotMeasured;
import app.selfsame.portrait.Head;
import app.selfsame.verdict.Answers;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Judge;
import app.selfsame.verdict.PhotoFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the scripted engine finds in a photo. Head, frame, number of faces and the person's answers are judged by the
 * engine's own {@link Judge}; what would have to be measured is the scenario's.
 */
final class ScriptedFindings {
  static final List<PointPx> EYES = List.of(new PointPx(500, 700), new PointPx(700, 704));

  private static final PointPx CHIN = new PointPx(604, 980);
  private static final PointPx CROWN = new PointPx(596, 420);
  private static final PointPx HAIR = new PointPx(595, 372);

  /** How far the photo ends below where it should, in the scenario in which it ends too near to the hair. */
  private static final double TIGHT_PX = 371;

  private static final Set<CheckId> JUDGED =
      Set.of(CheckId.FACE_COUNT, CheckId.FRAMING, CheckId.HEAD_HEIGHT, CheckId.TAKEN_BY, CheckId.RECENCY);
  private static final Set<CheckId> ASKED = Set.of(CheckId.TAKEN_BY, CheckId.RECENCY);

  private static final List<Measurement> MEASURES =
      List.of(
          Measurement.unknown(MeasureId.UNIFIED_SCORE, NotMeasured.UNIFIED_SCORE_NEEDS_NETWORK),
          Measurement.of(MeasureId.UNDER_EXPOSURE, 0.0834, 97),
          Measurement.of(MeasureId.INTER_EYE_DISTANCE, 200, 100),
          Measurement.of(MeasureId.EDGE_BLUR, 0.000213));

  private final Scenario scenario;

  ScriptedFindings(Scenario scenario) {
    this.scenario = scenario;
  }

  double raisedPx() {
    return scenario.is("tight") ? TIGHT_PX : 0;
  }

  /**
   * Holds what is found against a document.
   *
   * @param rules the document's, for people of any age
   * @param hands whether hands were found
   */
  Judgement judge(PhotoDocument rules, Answers answers, Stage stage, boolean hands) {
    PhotoDocument document =
        answers.ageYears().isPresent() ? rules.forAge(answers.ageYears().getAsInt()) : rules;
    PhotoFacts facts = facts(document, answers, stage);
    boolean many = scenario.is("many") && stage == Stage.COMPLETE;
    Set<CheckId> judged = many ? ASKED : JUDGED;
    List<Check> checks = new ArrayList<>(Judge.judge(document, facts(document, answers, Stage.HEAD)));
    checks.removeIf(check -> !judged.contains(check.id()));
    if (!many) {
      checks.add(ScriptedChecks.resolution());
    }
    if (stage == Stage.COMPLETE) {
      checks.addAll(new ScriptedChecks(scenario).measured());
    }
    if (hands) {
      checks.add(ScriptedChecks.hands());
    }
    return judgement(document, stage, facts, checks);
  }

  static Judgement judgement(PhotoDocument document, Stage stage, PhotoFacts facts, List<Check> checks) {
    List<Check> sorted = new ArrayList<>(checks);
    sorted.sort(Comparator.comparing(Check::id));
    return new Judgement(document, stage, facts, List.copyOf(sorted), Judge.verdict(sorted));
  }

  private PhotoFacts facts(PhotoDocument document, Answers answers, Stage stage) {
    Optional<Head> found = Optional.of(head(stage));
    Adjustment set = answers.adjustment().holdingFor(document, found);
    Head head = set.head().applyTo(found.get()).orElseThrow();
    return new PhotoFacts(
        "JPEG", 1_200_000, DrawnPortrait.WIDTH, DrawnPortrait.HEIGHT, faces(), Optional.of(head),
        stage != Stage.FACES, document.frame().map(frame -> solution(document, frame, head, set)),
        stage == Stage.COMPLETE ? Optional.of(new Measurements(MEASURES)) : Optional.empty(), false,
        answers.with(set),
        stage == Stage.COMPLETE, CarriedData.NOTHING);
  }

  private List<Face> faces() {
    Face first = face(new BoxPx(400, 520 - raisedPx(), 400, 480));
    return scenario.is("several") ? List.of(first, face(new BoxPx(930, 300, 160, 190))) : List.of(first);
  }

  private static Face face(BoxPx box) {
    return new Face(1, box, new FaceMesh(new float[3 * FaceMesh.POINTS], 20), new HeadPose(2.1, -3.4, 1.1));
  }

  private Head head(Stage stage) {
    Optional<PointPx> hair = stage == Stage.FACES ? Optional.empty() : Optional.of(placed(HAIR));
    return new Head(
        placed(EYES.get(0)), placed(EYES.get(1)), placed(CHIN), placed(CROWN), hair, 2.1, -3.4, 1.1);
  }

  private PointPx placed(PointPx point) {
    return point.plus(0, -raisedPx());
  }

  private CropSolution solution(PhotoDocument document, Frame frame, Head head, Adjustment set) {
    List<BoxPx> photo = List.of(new BoxPx(0, 0, DrawnPortrait.WIDTH, DrawnPortrait.HEIGHT));
    return set.crop().map(crop -> AreaCrop.given(document, head, crop, photo)).orElseGet(() -> best(document, frame));
  }

  private CropSolution best(PhotoDocument document, Frame frame) {
    boolean american = document.id().startsWith("us-");
    double share = american ? 0.64 : 0.72;
    double downPx = document.id().equals("us-visa-ds160") ? 90 : american ? 60 : 30;
    PointPx crown = placed(document.headMeasure() == HeadMeasure.CROWN_WITH_HAIR ? HAIR : CROWN);
    PointPx chin = placed(CHIN);
    double pxPerUnit = (chin.y() - crown.y()) / (frame.height() * share);
    PointPx middle = new PointPx((chin.x() + crown.x()) / 2, (chin.y() + crown.y()) / 2 + downPx / share);
    double degrees = scenario.is("tilted") ? 7 : 1.1;
    PointPx toMiddle =
        new Crop(frame, new PointPx(0, 0), degrees, pxPerUnit).toPhoto(frame.width() / 2, frame.height() / 2);
    Crop crop = new Crop(frame, middle.plus(-toMiddle.x(), -toMiddle.y()), degrees, pxPerUnit);
    double missing = -crop.origin().y() / pxPerUnit;
    List<CropSolution.Missing> above = List.of(new CropSolution.Missing(CropSolution.Edge.TOP, missing));
    return new CropSolution(crop, missing > 0 ? above : List.of(), List.of(), missing > 0 ? -1 : 0.5);
  }
}
