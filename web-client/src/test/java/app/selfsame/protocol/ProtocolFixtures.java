package app.selfsame.protocol;

import app.selfsame.adjustment.Adjustment;
import app.selfsame.adjustment.HeadCorrection;
import app.selfsame.adjustment.HeadPoint;
import app.selfsame.crop.Crop;
import app.selfsame.crop.CropSolution;
import app.selfsame.document.BackgroundTone;
import app.selfsame.document.Frame;
import app.selfsame.document.FrameUnit;
import app.selfsame.document.Limits;
import app.selfsame.document.Source;
import app.selfsame.face.Face;
import app.selfsame.face.FaceMesh;
import app.selfsame.face.HeadPose;
import app.selfsame.file.FileFacts;
import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.image.CarriedData;
import app.selfsame.image.ImageFormat;
import app.selfsame.inspection.BackgroundOutcome;
import app.selfsame.inspection.Edit;
import app.selfsame.inspection.EditMessage;
import app.selfsame.inspection.LoggedEdit;
import app.selfsame.inspection.Stage;
import app.selfsame.matting.Confidence;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Measurements;
import app.selfsame.measure.NotMeasured;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Unit;
import app.selfsame.message.Verbatim;
import app.selfsame.portrait.Head;
import app.selfsame.verdict.Answers;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckChange;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.PhotoFacts;
import app.selfsame.verdict.Verdict;
import app.selfsame.verdict.VerdictComparison;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Values with something in every place. */
final class ProtocolFixtures {
  static final Answers ANSWERS =
      new Answers(
          OptionalInt.of(4), OptionalInt.of(0), Optional.of(false),
          new Adjustment(
              Optional.of(new Crop(new Frame(FrameUnit.PERCENT_OF_HEIGHT, 80, 100), new PointPx(-3.5, 7), 1.25, 12)),
              HeadCorrection.NONE
                  .with(HeadPoint.CHIN, new PointPx(301, 402.5)).with(HeadPoint.HAIR_TOP, new PointPx(300, 99))));
  static final Source SOURCE =
      new Source("Dépêche 法 \uD83D\uDCF7", "https://example.org/", "2026-03", Source.Confidence.UNVERIFIED);
  private static final Check OPEN =
      new Check(
          CheckId.RECENCY, Outcome.ASK, OptionalDouble.empty(), "", Optional.empty(), SOURCE,
          Verbatim.of(""), List.of(), true);

  private ProtocolFixtures() {}

  static Check check(Outcome outcome) {
    return new Check(
        CheckId.YAW, outcome, OptionalDouble.of(-1.0 / 3), "degrees", Optional.of(Limits.atMost(8)), SOURCE,
        Verbatim.of("Turn “back”."), List.of(RegionPx.of(new BoxPx(1, 2, 3, 4)), RegionPx.of(new BoxPx(-1, 0.5, 3, 4))), false);
  }

  /** Of a photo of which everything is known. */
  static Assessment assessment() {
    Measurements measures =
        new Measurements(
            List.of(
                Measurement.of(MeasureId.EYES_OPEN, 0.0712, 99).at(RegionPx.of(new BoxPx(1, 2, 3, 4))),
                Measurement.unknown(MeasureId.GAZE, NotMeasured.EYES_TOO_SMALL_FOR_GAZE)));
    PhotoFacts facts =
        new PhotoFacts(
            "PNG", 5_000_000_000L, 600, 800, List.of(face(0.9), face(0.1)), Optional.of(head()), true,
            Optional.of(crop()), Optional.of(measures), true, ANSWERS, true, new CarriedData(3, true));
    return new Assessment(
        "us-passport-print", Stage.COMPLETE, facts, List.of(check(Outcome.FAIL), OPEN), Verdict.REFUSED);
  }

  /** Of a photo of which nothing is known yet. */
  static Assessment empty() {
    PhotoFacts facts =
        new PhotoFacts(
            "JPEG", 1, 1, 1, List.of(), Optional.empty(), false, Optional.empty(), Optional.empty(), false,
            Answers.NONE, false, CarriedData.NOTHING);
    return new Assessment("", Stage.FACES, facts, List.of(), Verdict.UNUSABLE);
  }

  private static Face face(double score) {
    float[] points = new float[3 * FaceMesh.POINTS];
    for (int i = 0; i < points.length; i++) {
      points[i] = i / 7f;
    }
    return new Face(score, new BoxPx(1, 2, 3, 4), new FaceMesh(points, 21.5), new HeadPose(1, -2, 3));
  }

  private static Head head() {
    return new Head(
        new PointPx(1, 2), new PointPx(3, 2), new PointPx(2, 9), new PointPx(2, -1), Optional.of(new PointPx(2, -2)),
        1, 2, 3, 0.7, List.of(new PointPx(0, 3), new PointPx(5, 3)), true);
  }

  private static CropSolution crop() {
    Crop crop = new Crop(new Frame(FrameUnit.PERCENT_OF_HEIGHT, 80, 100), new PointPx(-3, 4), -1.5, 7.25);
    return new CropSolution(
        crop,
        List.of(new CropSolution.Missing(CropSolution.Edge.LEFT, 0.5)),
        List.of(new CropSolution.UnmetLimit(CropSolution.Rule.EYE_LINE, 0.25)),
        -0.125);
  }

  static FileToSave file() {
    BackgroundOutcome background =
        new BackgroundOutcome(
            OptionalInt.of(0xffd3d3d3), Optional.of(BackgroundTone.LIGHT_GREY),
            Optional.of(new Confidence(0.71, Confidence.Grade.POOR, Optional.of(Verbatim.of("Fog.")))),
            List.of(Verbatim.of("It was replaced.")), List.of(check(Outcome.WARN)));
    FileReport report =
        new FileReport.Made(
            new FileFacts(ImageFormat.JPEG, 413, 531, 300, 40_000, true, 12),
            1.25,
            List.of(
                new LoggedEdit(
                    Edit.ROTATED, Message.of(EditMessage.ROTATED_CLOCKWISE, Argument.quantity(1.2, Unit.DEGREE))),
                new LoggedEdit(Edit.MADE_GREY, Message.of(EditMessage.MADE_GREY))),
            background,
            Optional.of(
                new VerdictComparison(
                    List.of(new CheckChange(CheckId.FACE_SHADOW, Outcome.UNKNOWN, Outcome.PASS)))));
    return new FileToSave(new ByteParcel(new byte[] {1, 2}), ImageFormat.JPEG, "a.jpg", empty(), report);
  }
}
