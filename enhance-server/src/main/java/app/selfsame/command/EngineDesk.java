package app.selfsame.command;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.Limits;
import app.selfsame.document.PhotoDocument;
import app.selfsame.file.OutputRequest;
import app.selfsame.file.OutputWriter;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.ImageHeaderReader;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Cutting;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.inspection.SourceFile;
import app.selfsame.inspection.Stage;
import app.selfsame.matting.MattingWatch;
import app.selfsame.report.Printout;
import app.selfsame.report.ReportHtml;
import app.selfsame.report.ReportJson;
import app.selfsame.verdict.Answers;
import java.time.LocalDate;
import java.util.Base64;

/** One engine, and the JVM's decoders in front of it. */
final class EngineDesk implements PhotoDesk {
  private static final int PRINTED_LONGEST_PX = 1200;
  private static final int PRINTED_DPI = 300;

  /** A report is to be sent by mail and kept. */
  private static final double PRINTED_KILOBYTES = 300;

  private final PhotoDecoder decoder = new PhotoDecoder();
  private final Engine engine;

  EngineDesk(Engine engine) {
    this.engine = engine;
  }

  @Override
  public String check(byte[] file, PhotoDocument document, Answers answers) {
    return json(inspect(file).judge(document, answers));
  }

  @Override
  public Printed print(byte[] file, PhotoDocument document, Answers answers, String name, LocalDate today) {
    Inspection inspection = inspect(file);
    Judgement judgement = inspection.judge(document, answers);
    Printout printout =
        new Printout(dataUrl(inspection.preview(PRINTED_LONGEST_PX)), name, today.toString(), Selfsame.version());
    return new Printed(json(judgement), ReportHtml.of(judgement, printout));
  }

  private static String json(Judgement judgement) {
    return ReportJson.begin(judgement).endObject().toString();
  }

  private static String dataUrl(RgbaImage picture) {
    OutputRequest request =
        new OutputRequest(ImageFormat.JPEG, PRINTED_DPI, Limits.atMost(PRINTED_KILOBYTES), false);
    byte[] jpeg = OutputWriter.write(picture, request).bytes();
    return "data:" + ImageFormat.JPEG.mediaType() + ";base64," + Base64.getEncoder().encodeToString(jpeg);
  }

  @Override
  public Prepared prepare(byte[] file, PhotoDocument document, Answers answers, PreparationRequest request) {
    Inspection inspection = inspect(file);
    Judgement judgement = inspection.judge(document, answers);
    Preparation preparation = inspection.prepare(judgement, request, MattingWatch.NOBODY);
    String report = ReportJson.begin(judgement, preparation).endObject().toString();
    if (preparation instanceof Preparation.Made made) {
      made.verifyReopened(decoder.decode(made.file().bytes()));
      return Prepared.made(report, made.file().bytes(), made.file().facts().format().extension());
    }
    return preparation instanceof Preparation.Refused refused
        ? Prepared.refused(report, refused.reason(), refused.sentence())
        : Prepared.made(report, file, ImageFormat.of(file).extension());
  }

  @Override
  public Cutting cut(byte[] file) {
    Inspection inspection = begin(file);
    Stage reached;
    do {
      reached = inspection.advance();
    } while (reached != Stage.HEAD);
    return inspection.cut(MattingWatch.NOBODY);
  }

  private Inspection inspect(byte[] file) {
    Inspection inspection = begin(file);
    inspection.complete();
    return inspection;
  }

  private Inspection begin(byte[] file) {
    RgbaImage photo = decoder.decode(file);
    return engine.inspect(photo, SourceFile.of(file, ImageHeaderReader.read(file)));
  }
}
