package app.selfsame.command;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.PhotoDocument;
import app.selfsame.image.ImageFormat;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.inspection.SourceFile;
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
    return ReportJson.begin(inspect(file).judge(document)).endObject().toString();
  }

  @Override
  public Prepared prepare(byte[] file, PhotoDocument document, Optional<ImageFormat> format) {
    Inspection inspection = inspect(file);
    Judgement judgement = inspection.judge(document);
    Preparation preparation = inspection.prepare(judgement, format);
    String report = ReportJson.begin(judgement, preparation).endObject().toString();
    if (preparation instanceof Preparation.Made made) {
      made.verifyReopened(decoder.decode(made.file().bytes()));
      return Prepared.made(report, made.file().bytes(), made.file().facts().format().extension());
    }
    return preparation instanceof Preparation.Refused refused
        ? Prepared.refused(report, refused.sentence())
        : Prepared.made(report, file, ImageFormat.of(file).extension());
  }

  private Inspection inspect(byte[] file) {
    Inspection inspection =
        engine.inspect(decoder.decode(file), new SourceFile(ImageFormat.of(file).label(), file.length));
    inspection.complete();
    return inspection;
  }
}
