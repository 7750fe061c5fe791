package app.selfsame.report;

import app.selfsame.background.ColourTitle;
import app.selfsame.document.Frame;
import app.selfsame.document.FrameUnit;
import app.selfsame.document.PhotoDocument;
import app.selfsame.file.FileFacts;
import app.selfsame.image.HexColour;
import app.selfsame.inspection.BackgroundOutcome;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.LightOutcome;
import app.selfsame.inspection.LoggedEdit;
import app.selfsame.inspection.Preparation;
import app.selfsame.matting.Confidence;
import app.selfsame.message.Texts;
import app.selfsame.verdict.CheckChange;
import app.selfsame.verdict.PhotoFacts;
import app.selfsame.verdict.VerdictComparison;
import java.util.List;
import java.util.Optional;

/** The prepared file's part of a report. */
final class OutputJson {
  private final Json json;
  private final Texts texts;

  OutputJson(Json json, Texts texts) {
    this.json = json;
    this.texts = texts;
  }

  /**
   * Writes {@code output}, {@code edits} and {@code ledger}: {@code null} and none when no file was made. Of a file
   * that is handed in unchanged {@code output.background} and {@code output.light} are {@code null}.
   *
   * @param path where the file is; {@code output.path} is left out when it is empty
   */
  void write(Judgement judgement, Preparation preparation, String path) {
    if (preparation instanceof Preparation.Made made) {
      made(judgement.document(), made, path);
    } else if (preparation instanceof Preparation.Unchanged unchanged) {
      unchanged(judgement.facts(), unchanged, path);
    } else {
      none();
    }
  }

  private void made(PhotoDocument document, Preparation.Made made, String path) {
    FileFacts facts = made.file().facts();
    json.name("output").beginObject();
    px(facts.width(), facts.height());
    mm(document);
    json.name("dpi").value(facts.dpi());
    json.name("bytes").value(facts.bytes());
    json.name("format").value(facts.format().name());
    json.name("enlargement").value(made.enlargement());
    json.name("unchanged").value(false);
    background(made.background());
    light(made.light().map(LightOutcome::comparison));
    path(path);
    json.endObject();
    edits(document, made.edits());
  }

  void none() {
    json.name("output").nullValue();
    noEdits();
  }

  private void noEdits() {
    json.name("edits").beginArray().endArray();
    json.name("ledger").beginArray().endArray();
  }

  private void edits(PhotoDocument document, List<LoggedEdit> edits) {
    json.name("edits").beginArray();
    for (LoggedEdit entry : edits) {
      json.value(entry.edit().word());
    }
    json.endArray();
    json.name("ledger").beginArray();
    for (LoggedEdit entry : edits) {
      json.beginObject();
      json.name("edit").value(entry.edit().word());
      json.name("detail").value(texts.say(entry.detail()));
      json.name("permission").value(SourceJson.word(entry.edit().permission(document)));
      json.endObject();
    }
    json.endArray();
  }

  private void background(BackgroundOutcome outcome) {
    json.name("background").beginObject();
    json.name("replaced").value(outcome.isReplaced());
    json.name("colour");
    text(outcome.isReplaced() ? HexColour.text(outcome.colour().getAsInt()) : "");
    json.name("name");
    text(outcome.tone().isPresent() ? texts.say(new ColourTitle(outcome.tone().get())) : "");
    json.name("confidence").value(outcome.confidence().map(Confidence::value).orElse(Double.NaN));
    json.name("grade");
    text(outcome.confidence().map(confidence -> confidence.grade().word()).orElse(""));
    json.name("note").value(texts.say(outcome.sentences()));
    ChecksJson.write(json, outcome.checks(), texts);
    json.endObject();
  }

  private void light(Optional<VerdictComparison> changed) {
    json.name("light").beginObject();
    json.name("changed").value(changed.isPresent());
    json.name("checks").beginArray();
    for (CheckChange change : changed.map(VerdictComparison::changes).orElse(List.of())) {
      json.beginObject();
      json.name("check").value(change.id().word());
      json.name("before").value(change.before().word());
      json.name("after").value(change.after().word());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  /** Null for an empty text. */
  private void text(String text) {
    if (text.isEmpty()) {
      json.nullValue();
    } else {
      json.value(text);
    }
  }

  private void unchanged(PhotoFacts facts, Preparation.Unchanged unchanged, String path) {
    json.name("output").beginObject();
    px(facts.widthPx(), facts.heightPx());
    json.name("mm").nullValue();
    json.name("dpi").nullValue();
    json.name("bytes").value(facts.fileBytes());
    json.name("format").value(facts.format());
    json.name("enlargement").nullValue();
    json.name("unchanged").value(true);
    json.name("note").value(texts.say(unchanged.sentences()));
    json.name("background").nullValue();
    json.name("light").nullValue();
    path(path);
    json.endObject();
    noEdits();
  }

  private void path(String path) {
    if (!path.isEmpty()) {
      json.name("path").value(path);
    }
  }

  private void px(int width, int height) {
    json.name("px").beginArray().value(width).value(height).endArray();
  }

  private void mm(PhotoDocument document) {
    json.name("mm");
    Frame frame = document.frame().orElseThrow();
    if (frame.unit() == FrameUnit.MILLIMETRE) {
      json.beginArray().value(frame.width()).value(frame.height()).endArray();
    } else {
      json.nullValue();
    }
  }
}
