package app.selfsame.command;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.PhotoDocument;
import app.selfsame.image.ImageFormat;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.SourceFile;
import app.selfsame.report.Json;
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
    Inspection inspection =
        engine.inspect(decoder.decode(file), new SourceFile(ImageFormat.of(file).label(), file.length));
    inspection.complete();
    Json json = new Json();
    json.beginObject();
    new ReportJson(json).write(inspection.judge(document));
    return json.endObject().toString();
  }

  @Override
  public Prepared prepare(byte[] file, PhotoDocument document, Optional<String> format) {
    return new Prepared(check(file, document), Optional.empty(), "", "Preparing is not wired.");
  }
}
