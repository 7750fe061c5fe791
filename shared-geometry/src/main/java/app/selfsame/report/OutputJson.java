package app.selfsame.report;

import app.selfsame.document.Frame;
import app.selfsame.document.FrameUnit;
import app.selfsame.document.PhotoDocument;
import app.selfsame.file.FileFacts;
import app.selfsame.inspection.Edit;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.verdict.PhotoFacts;

/** The prepared file's part of a report. */
final class OutputJson {
  private OutputJson() {}

  /** Writes {@code output} and {@code edits}: {@code null} and none when no file was made. */
  static void write(Json json, Judgement judgement, Preparation preparation) {
    if (preparation instanceof Preparation.Made made) {
      made(json, judgement.document(), made);
    } else if (preparation instanceof Preparation.Unchanged unchanged) {
      unchanged(json, judgement.facts(), unchanged);
    } else {
      none(json);
    }
  }

  private static void made(Json json, PhotoDocument document, Preparation.Made made) {
    FileFacts facts = made.file().facts();
    json.name("output").beginObject();
    px(json, facts.width(), facts.height());
    mm(json, document);
    json.name("dpi").value(facts.dpi());
    json.name("bytes").value(facts.bytes());
    json.name("format").value(facts.format().name());
    json.name("enlargement").value(made.enlargement());
    json.name("unchanged").value(false);
    json.endObject();
    json.name("edits").beginArray();
    for (Edit edit : made.edits()) {
      json.value(edit.word());
    }
    json.endArray();
  }

  static void none(Json json) {
    json.name("output").nullValue();
    json.name("edits").beginArray().endArray();
  }

  private static void unchanged(Json json, PhotoFacts facts, Preparation.Unchanged unchanged) {
    json.name("output").beginObject();
    px(json, facts.widthPx(), facts.heightPx());
    json.name("mm").nullValue();
    json.name("dpi").nullValue();
    json.name("bytes").value(facts.fileBytes());
    json.name("format").value(facts.format());
    json.name("unchanged").value(true);
    json.name("note").value(unchanged.sentence());
    json.endObject();
    json.name("edits").beginArray().endArray();
  }

  private static void px(Json json, int width, int height) {
    json.name("px").beginArray().value(width).value(height).endArray();
  }

  private static void mm(Json json, PhotoDocument document) {
    json.name("mm");
    Frame frame = document.frame().orElseThrow();
    if (frame.unit() == FrameUnit.MILLIMETRE) {
      json.beginArray().value(frame.width()).value(frame.height()).endArray();
    } else {
      json.nullValue();
    }
  }
}
