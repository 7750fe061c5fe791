package app.selfsame.report;

import app.selfsame.crop.Crop;
import app.selfsame.crop.CropSolution;
import app.selfsame.crop.MeasuredCrown;
import app.selfsame.document.Frame;
import app.selfsame.document.HeadMeasure;
import app.selfsame.document.LengthRule;
import app.selfsame.document.Limits;
import app.selfsame.document.PhotoDocument;
import app.selfsame.geometry.PointPx;
import app.selfsame.inspection.Judgement;
import app.selfsame.portrait.Head;
import java.util.Locale;
import java.util.Optional;

/** The crop's part of a report: where the document's frame lies and what its rules ask for, in the frame's unit. */
final class CropJson {
  private CropJson() {}

  static void write(Json json, Judgement judgement) {
    json.name("crop");
    if (judgement.facts().crop().isEmpty()) {
      json.nullValue();
      return;
    }
    CropSolution solution = judgement.facts().crop().get();
    Crop crop = solution.crop();
    Frame frame = crop.frame();
    json.beginObject();
    json.name("unit").value(frame.unit().symbol());
    json.name("width").value(frame.width());
    json.name("height").value(frame.height());
    json.name("corners").beginArray();
    crop.corners().forEach(json::value);
    json.endArray();
    json.name("rotation").value(crop.rotationDegrees());
    json.name("pxPerUnit").value(crop.pxPerUnit());
    json.name("withinPhoto").value(solution.withinPhoto());
    missing(json, solution);
    head(json, judgement, crop);
    rules(json, judgement.document());
    json.endObject();
  }

  private static void missing(Json json, CropSolution solution) {
    json.name("missing").beginArray();
    for (CropSolution.Missing missing : solution.missing()) {
      json.beginObject();
      json.name("edge").value(missing.edge().name().toLowerCase(Locale.ROOT));
      json.name("units").value(missing.units());
      json.endObject();
    }
    json.endArray();
  }

  private static void head(Json json, Judgement judgement, Crop crop) {
    Head head = judgement.facts().head().orElseThrow();
    Optional<PointPx> crown = MeasuredCrown.of(judgement.document(), head);
    boolean skull = judgement.document().headMeasure() != HeadMeasure.CROWN_WITH_HAIR;
    json.name("headMeasure").value(skull ? "crown" : "crown-with-hair");
    json.name("crownFromTop").value(crown.map(crop::fromTop).orElse(Double.NaN));
    json.name("chinFromTop").value(crop.fromTop(head.chin()));
    json.name("eyeLineFromTop").value(crop.fromTop(head.eyeMidpoint()));
  }

  private static void rules(Json json, PhotoDocument document) {
    rule(json, "headHeight", document.headHeight());
    rule(json, "eyeLineFromBottom", document.eyeLineFromBottom());
    rule(json, "topMargin", document.topMargin());
  }

  private static void rule(Json json, String name, Optional<LengthRule> rule) {
    json.name(name);
    if (rule.isEmpty()) {
      json.nullValue();
      return;
    }
    Limits limits = rule.get().limits();
    json.beginArray().value(limits.min()).value(limits.max()).endArray();
  }
}
