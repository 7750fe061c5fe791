package app.selfsame.command;

import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Preparation;
import app.selfsame.matting.Confidence;
import app.selfsame.message.Texts;
import app.selfsame.report.Json;
import app.selfsame.report.MrzJson;
import app.selfsame.report.RefusalJson;
import app.selfsame.report.ReportJson;
import java.nio.file.Path;

/** What there is to say of one file, as one JSON object on a line of its own. */
final class ResultJson {
  private final Json json = new Json().beginObject();
  private final Texts texts;

  private ResultJson(Texts texts) {
    this.texts = texts;
  }

  /**
   * Writes the line.
   *
   * @param millis how long it took
   * @param texts in which sentences are written
   */
  static String of(FileResult result, long millis, Texts texts) {
    ResultJson line = new ResultJson(texts);
    line.json.name("file").value(result.file().toString());
    line.write(result);
    return line.json.name("millis").value(millis).endObject().toString();
  }

  private void write(FileResult result) {
    if (result instanceof FileResult.Judged judged) {
      judged(judged);
    } else if (result instanceof FileResult.CutOut cutOut) {
      cutOut(cutOut);
    } else if (result instanceof FileResult.ZoneRead read) {
      MrzJson.write(json, read.reading(), read.today(), texts);
    } else if (result instanceof FileResult.NotCutOut refused) {
      RefusalJson.write(json, "refused", refused.refusal(), texts);
    } else if (result instanceof FileResult.Unusable unusable) {
      RefusalJson.write(json, "error", unusable.refusal(), texts);
    }
  }

  private void judged(FileResult.Judged judged) {
    if (judged.preparation().isEmpty()) {
      ReportJson.write(json, judged.judgement(), texts);
    } else {
      Preparation preparation = judged.preparation().get();
      String path = judged.written().map(Path::toString).orElse("");
      ReportJson.write(json, judged.judgement(), preparation, path, texts);
    }
    judged.refusal().ifPresent(refusal -> RefusalJson.write(json, "refused", refusal, texts));
    judged.printed().ifPresent(path -> json.name("printed").value(path.toString()));
  }

  private void cutOut(FileResult.CutOut cutOut) {
    RgbaImage cutout = cutOut.made().matte().cutout();
    json.name("px").beginArray().value(cutout.width()).value(cutout.height()).endArray();
    Confidence confidence = cutOut.made().matte().confidence();
    json.name("confidence").beginObject();
    json.name("value").value(confidence.value());
    json.name("grade").value(confidence.grade().word());
    json.name("note").value(texts.say(confidence.sentences())).endObject();
    json.name("notices").beginArray();
    cutOut.made().notices().forEach(notice -> json.value(texts.say(notice)));
    json.endArray();
    json.name("alpha").value(cutOut.alpha().toString()).name("foreground").value(cutOut.foreground().toString());
  }
}
