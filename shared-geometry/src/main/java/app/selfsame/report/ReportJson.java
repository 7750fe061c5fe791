package app.selfsame.report;

import app.selfsame.face.Face;
import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.message.Texts;
import app.selfsame.portrait.Head;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.PhotoFacts;
import java.util.Optional;

/**
 * Writes a judgement as the members of a JSON object: the one report that page and command line show. Points and boxes
 * are in pixels of the upright photo, angles in degrees. Sentences are in the language of the texts.
 */
public final class ReportJson {
  private final Json json;
  private final Texts texts;

  private ReportJson(Json json, Texts texts) {
    this.json = json;
    this.texts = texts;
  }

  /** The report of a photo for which no file was asked: an object that the caller may add to and has to end. */
  public static Json begin(Judgement judgement, Texts texts) {
    Json json = new Json().beginObject();
    write(json, judgement, texts);
    return json;
  }

  /**
   * The report of a photo and of the file that was asked for, whose verdict and checks it has: an object that the caller
   * may add to and has to end.
   */
  public static Json begin(Judgement judgement, Preparation preparation, Texts texts) {
    Json json = new Json().beginObject();
    write(json, judgement, preparation, "", texts);
    return json;
  }

  /** Writes the members of the report of a photo for which no file was asked. */
  public static void write(Json json, Judgement judgement, Texts texts) {
    new ReportJson(json, texts).write(judgement);
    new OutputJson(json, texts).none();
  }

  /**
   * Writes the members of the report of a photo and of the file that was asked for.
   *
   * @param path where the file is; empty when it is nowhere yet
   */
  public static void write(
      Json json, Judgement judgement, Preparation preparation, String path, Texts texts) {
    new ReportJson(json, texts).write(judgement.after(preparation));
    new OutputJson(json, texts).write(judgement, preparation, path);
  }

  private void write(Judgement judgement) {
    PhotoFacts facts = judgement.facts();
    json.name("stage").value(judgement.stage().word());
    json.name("document").value(judgement.document().id());
    json.name("verdict").value(judgement.verdict().word());
    json.name("headline").value(texts.say(Summary.headline(judgement)));
    json.name("verdictTitle").value(texts.say(Summary.title(judgement)));
    json.name("reasons").value(texts.say(Summary.reasons(judgement)));
    json.name("questions").value(judgement.count(Outcome.ASK));
    RulesJson.rules(json, judgement.document(), texts);
    RulesJson.answers(json, facts.answers());
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
    ChecksJson.write(json, judgement.checks(), texts);
    MeasuresJson.write(json, facts.measures(), texts);
    CropJson.write(json, judgement);
    RulesJson.editing(json, judgement.document().editing(), texts);
    json.name("promise").value(texts.say(SummaryMessage.PROMISE));
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
}
