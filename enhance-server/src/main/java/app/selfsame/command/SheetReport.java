package app.selfsame.command;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.SizeMessage;
import app.selfsame.message.Texts;
import app.selfsame.message.Unit;
import app.selfsame.report.Json;
import app.selfsame.report.RefusalJson;
import app.selfsame.report.Summary;
import app.selfsame.sheet.Placement;
import app.selfsame.sheet.Ruler;
import app.selfsame.sheet.SheetFile;
import app.selfsame.sheet.SheetLayout;
import app.selfsame.sheet.SheetWish;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What came of a sheet and of its photos, for a person or for a program. */
final class SheetReport {
  private final List<SheetPhoto> photos;
  private final List<FileResult> results;
  private final SheetWish wish;
  private final SheetLayout layout;
  private final SheetFile format;
  private final Optional<Written> written;

  /** Where a sheet is, and how large its file. */
  record Written(Path path, int bytes) {}

  /**
   * @param results of the photos, in their order
   * @param written empty where there is no sheet, because a photo is missing
   */
  SheetReport(
      List<SheetPhoto> photos,
      List<FileResult> results,
      SheetWish wish,
      SheetLayout layout,
      SheetFile format,
      Optional<Written> written) {
    this.photos = photos;
    this.results = results;
    this.wish = wish;
    this.layout = layout;
    this.format = format;
    this.written = written;
  }

  void print(PrintWriter out, Texts texts) {
    Lines lines = new Lines(out, texts);
    for (int i = 0; i < photos.size(); i++) {
      print(photos.get(i), results.get(i), lines);
      lines.end();
    }
    written.ifPresent(sheet -> print(sheet, lines));
  }

  private void print(SheetPhoto photo, FileResult result, Lines lines) {
    Message name =
        Message.of(
            CommandMessage.PHOTO, Argument.literal(photo.file().toString()), Argument.literal(photo.document().id()));
    if (result instanceof FileResult.Judged judged) {
      lines.head(Label.of(judged.finished()), name);
      lines.more(Summary.headline(judged.finished()));
      judged.refusal().ifPresent(refusal -> lines.line(Label.NO_FILE, refusal.messages()));
      Summary.takenBy(photo.document()).ifPresent(rule -> lines.line(Label.NOTE, rule));
    } else if (result instanceof FileResult.Unusable unusable) {
      lines.head(Label.ERROR, name);
      lines.more(unusable.refusal().messages());
    } else {
      lines.head(Label.NOTE, name);
      lines.more(CommandMessage.SHEET_FINISHED);
    }
  }

  private void print(Written sheet, Lines lines) {
    lines.head(
        Label.WRITTEN,
        Message.of(
            CommandMessage.SHEET,
            Argument.literal(sheet.path().toString()),
            Argument.message(wish.paper()),
            Argument.count(sheet.bytes())));
    for (int i = 0; i < photos.size(); i++) {
      SheetPhoto photo = photos.get(i);
      lines.more(
          Message.of(
              CommandMessage.SHEET_COPIES,
              Argument.count(layout.copies(i)),
              Argument.literal(photo.file().toString()),
              Argument.message(SizeMessage.of(photo.size().width(), photo.size().height(), Unit.MILLIMETRE, 1))));
    }
    lines.more(CommandMessage.SHEET_PRINT);
    lines.more(layout.ruler().isPresent() ? CommandMessage.SHEET_RULER : CommandMessage.SHEET_NO_RULER);
    lines.end();
  }

  /** One object on a line of its own. */
  String json(Texts texts) {
    Json json = new Json().beginObject();
    written.ifPresent(
        sheet -> json.name("sheet").value(sheet.path().toString()).name("bytes").value(sheet.bytes()));
    json.name("format").value(format.extension());
    json.name("paper").value(wish.paper().code());
    json.name("paperMm").beginArray().value(layout.widthMm()).value(layout.heightMm()).endArray();
    json.name("gapMm").value(wish.gapMm()).name("marginMm").value(wish.marginMm()).name("marks").value(wish.marks());
    layout.ruler().ifPresent(ruler -> json.name("rulerMm").value(Ruler.LENGTH_MM));
    json.name("photos").beginArray();
    for (int i = 0; i < photos.size(); i++) {
      write(json, i, texts);
    }
    json.endArray().name("placements").beginArray();
    layout.placements().forEach(placement -> write(json, placement));
    return json.endArray().endObject().toString();
  }

  private void write(Json json, int index, Texts texts) {
    SheetPhoto photo = photos.get(index);
    FileResult result = results.get(index);
    json.beginObject().name("file").value(photo.file().toString()).name("document").value(photo.document().id());
    json.name("mm").beginArray().value(photo.size().width()).value(photo.size().height()).endArray();
    json.name("copies").value(layout.copies(index));
    json.name("prepared").value(result instanceof FileResult.Judged judged && judged.refusal().isEmpty());
    if (result instanceof FileResult.Judged judged) {
      json.name("verdict").value(judged.finished().verdict().name().toLowerCase(Locale.ROOT));
      json.name("headline").value(texts.say(Summary.headline(judged.finished())));
      judged.refusal().ifPresent(refusal -> RefusalJson.write(json, "refused", refusal, texts));
    } else if (result instanceof FileResult.Unusable unusable) {
      RefusalJson.write(json, "error", unusable.refusal(), texts);
    }
    json.endObject();
  }

  private static void write(Json json, Placement placement) {
    json.beginObject().name("photo").value(placement.photo());
    json.name("leftMm").value(placement.box().left()).name("topMm").value(placement.box().top());
    json.name("widthMm").value(placement.box().width()).name("heightMm").value(placement.box().height());
    json.name("turned").value(placement.turned()).endObject();
  }
}
