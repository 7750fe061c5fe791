package app.selfsame.report;

import app.selfsame.document.EditingPolicy;
import app.selfsame.document.Limits;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Source;
import app.selfsame.document.Topic;
import app.selfsame.face.Face;
import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.RegionPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Measurements;
import app.selfsame.portrait.Head;
import app.selfsame.verdict.Answers;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.PhotoFacts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes a judgement as the members of a JSON object: the one report that page and command line show. Points and boxes
 * are in pixels of the upright photo, angles in degrees.
 */
public final class ReportJson {
  private final Json json;

  private ReportJson(Json json) {
    this.json = json;
  }

  /** The report of a photo for which no file was asked: an object that the caller may add to and has to end. */
  public static Json begin(Judgement judgement) {
    Json json = new Json().beginObject();
    new ReportJson(json).write(judgement);
    OutputJson.none(json);
    return json;
  }

  /** The report of a photo and of the file that was asked for: an object that the caller may add to and has to end. */
  public static Json begin(Judgement judgement, Preparation preparation) {
    Json json = new Json().beginObject();
    new ReportJson(json).write(judgement);
    OutputJson.write(json, judgement, preparation);
    return json;
  }

  private void write(Judgement judgement) {
    PhotoFacts facts = judgement.facts();
    json.name("stage").value(judgement.stage().word());
    json.name("document").value(judgement.document().id());
    json.name("verdict").value(judgement.verdict().word());
    document(judgement.document());
    answers(facts.answers());
    json.name("photo").beginObject();
    json.name("width").value(facts.widthPx()).name("height").value(facts.heightPx());
    json.endObject();
    json.name("faces").value(facts.faces().size());
    face(facts);
    json.name("otherFaces").beginArray();
    for (Face face : facts.faces().subList(Math.min(1, facts.faces().size()), facts.faces().size())) {
      json.value(face.box());
    }
    json.endArray();
    checks(judgement.checks());
    measures(facts.measures());
    CropJson.write(json, judgement);
    editing(judgement.document().editing());
  }

  private void face(PhotoFacts facts) {
    json.name("face");
    if (facts.head().isEmpty()) {
      json.nullValue();
      return;
    }
    Head head = facts.head().get();
    json.beginObject();
    json.name("box").value(facts.faces().get(0).box());
    json.name("eyes").beginArray().value(head.imageLeftEye()).value(head.imageRightEye()).endArray();
    FaceMesh mesh = facts.faces().get(0).mesh();
    json.name("irises").beginArray();
    json.value(mesh.point(FaceMesh.IMAGE_LEFT_IRIS)).value(mesh.point(FaceMesh.IMAGE_RIGHT_IRIS)).endArray();
    json.name("chin").value(head.chin());
    json.name("crown").value(head.crown());
    optional("crownWithHair", head.crownWithHair());
    json.name("yaw").value(head.yawDegrees());
    json.name("pitch").value(head.pitchDegrees());
    json.name("roll").value(head.rollDegrees());
    json.endObject();
  }

  private void optional(String name, Optional<PointPx> point) {
    json.name(name);
    if (point.isPresent()) {
      json.value(point.get());
    } else {
      json.nullValue();
    }
  }

  private void checks(List<Check> checks) {
    json.name("checks").beginArray();
    for (Check check : checks) {
      json.beginObject();
      json.name("id").value(check.id().word());
      json.name("outcome").value(check.outcome().word());
      json.name("value").value(check.value().orElse(Double.NaN));
      json.name("unit").value(check.unit());
      json.name("min").value(check.allowed().map(Limits::min).orElse(Double.NaN));
      json.name("max").value(check.allowed().map(Limits::max).orElse(Double.NaN));
      source(check.source());
      json.name("advice").value(check.advice());
      regions(check.where());
      json.endObject();
    }
    json.endArray();
  }

  /** {@code rules}: how near to the authority's word they are, where to check them, and what it does not say. */
  private void document(PhotoDocument document) {
    json.name("rules").beginObject();
    json.name("confidence").value(word(document.mainSource().confidence()));
    json.name("officialUrl").value(document.officialUrl());
    json.name("unsaid").beginArray();
    for (Topic topic : document.unsaid()) {
      json.value(topic.word());
    }
    json.endArray();
    json.endObject();
  }

  private void answers(Answers answers) {
    json.name("answers").beginObject();
    json.name("ageYears").value(answers.ageYears().isPresent() ? answers.ageYears().getAsInt() : Double.NaN);
    json.name("photoAgeMonths");
    json.value(answers.photoAgeMonths().isPresent() ? answers.photoAgeMonths().getAsInt() : Double.NaN);
    json.name("takenAsAsked");
    if (answers.takenAsAsked().isPresent()) {
      json.value(answers.takenAsAsked().get());
    } else {
      json.nullValue();
    }
    json.endObject();
  }

  private void measures(Optional<Measurements> measures) {
    json.name("measures").beginArray();
    if (measures.isPresent()) {
      for (Measurement measurement : measures.get().all()) {
        measure(measurement);
      }
    }
    json.endArray();
  }

  private void measure(Measurement measurement) {
    MeasureId id = measurement.id();
    json.beginObject();
    json.name("id").value(id.word());
    json.name("title").value(id.title());
    json.name("component").value(id.component());
    json.name("value").value(measurement.value().orElse(Double.NaN));
    json.name("unit").value(id.unit());
    json.name("scalar").value(measurement.scalar().isPresent() ? measurement.scalar().getAsInt() : Double.NaN);
    json.name("reason").value(measurement.reason());
    json.endObject();
  }

  private void regions(List<RegionPx> regions) {
    json.name("where").beginArray();
    for (RegionPx region : regions) {
      json.beginArray();
      for (PointPx corner : region.outline()) {
        json.value(corner);
      }
      json.endArray();
    }
    json.endArray();
  }

  private void editing(EditingPolicy policy) {
    json.name("editing").beginObject();
    json.name("crop").value(word(policy.crop()));
    json.name("background").value(word(policy.background()));
    json.name("light").value(word(policy.light()));
    json.name("quote").value(policy.quote());
    source(policy.source());
    json.endObject();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void source(Source source) {
    json.name("source").beginObject();
    json.name("title").value(source.title());
    json.name("url").value(source.url());
    json.name("date").value(source.date());
    json.name("confidence").value(word(source.confidence()));
    json.endObject();
  }
}
