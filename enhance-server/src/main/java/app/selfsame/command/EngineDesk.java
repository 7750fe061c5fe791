package app.selfsame.command;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.PhotoDocument;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.Preparation;
import app.selfsame.inspection.SourceFile;
import app.selfsame.report.Json;
import app.selfsame.report.OutputJson;
import app.selfsame.report.ReportJson;
import java.util.Optional;

/** One engine, and the JVM's decoders in front of it. */
final class EngineDesk implements PhotoDesk {
  private final PhotoDecoder decoder = new PhotoDecoder();
  private final Engine engine;

  EngineDesk(Engine engine) {
    this.engine = engine;
  }

  @Override
  public String check(byte[] file, PhotoDocument document) {
    Json report = beginReport(inspect(file), document);
    OutputJson.none(report);
    return report.endObject().toString();
  }

  @Override
  public Prepared prepare(byte[] file, PhotoDocument document, Optional<ImageFormat> format) {
    Inspection inspection = inspect(file);
    Preparation preparation = inspection.prepare(document, format);
    Json report = beginReport(inspection, document);
    if (preparation instanceof Preparation.Made made) {
      made.verifyReopened(decoder.decode(made.file().bytes()));
      OutputJson.made(report, document, made);
      ImageFormat written = made.file().facts().format();
      return Prepared.made(report.endObject().toString(), made.file().bytes(), written.extension());
    }
    if (preparation instanceof Preparation.Unchanged unchanged) {
      ImageFormat opened = ImageFormat.of(file);
      RgbaImage photo = inspection.photo();
      OutputJson.unchanged(report, opened.label(), photo.width(), photo.height(), file.length, unchanged);
      return Prepared.made(report.endObject().toString(), file, opened.extension());
    }
    OutputJson.none(report);
    return Prepared.refused(report.endObject().toString(), ((Preparation.Refused) preparation).sentence());
  }

  private Inspection inspect(byte[] file) {
    Inspection inspection =
        engine.inspect(decoder.decode(file), new SourceFile(ImageFormat.of(file).label(), file.length));
    inspection.complete();
    return inspection;
  }

  private static Json beginReport(Inspection inspection, PhotoDocument document) {
    Json json = new Json();
    json.beginObject();
    new ReportJson(json).write(inspection.judge(document));
    return json;
  }
}
