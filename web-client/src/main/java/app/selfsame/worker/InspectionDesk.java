package app.selfsame.worker;

import app.selfsame.document.Catalogue;
import app.selfsame.document.PhotoDocument;
import app.selfsame.image.DecodingLimits;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.ImageHeader;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.inspection.SourceFile;
import app.selfsame.inspection.Stage;
import app.selfsame.network.Networks;
import app.selfsame.report.Json;
import app.selfsame.report.Printout;
import app.selfsame.report.ReportHtml;
import app.selfsame.report.ReportJson;
import app.selfsame.verdict.Answers;
import java.util.Optional;
import org.teavm.jso.JSBody;

/** The engine at work on one photo for the page. */
final class InspectionDesk implements Desk {
  private static final int PREVIEW_LONGEST_PX = 1600;

  private final Engine engine;
  private final Catalogue catalogue;
  private final PhotoDecoder decoder;
  private final Interruption interruption;

  private byte[] file;
  private ImageHeader header;
  private Inspection inspection;
  private Preparation handed;
  private String handedFor;
  private long startMillis;

  InspectionDesk(Networks networks, String documents, PhotoDecoder decoder, Interruption interruption) {
    this.engine = new Engine(networks);
    this.catalogue = Catalogue.parse(documents);
    this.decoder = decoder;
    this.interruption = interruption;
  }

  @Override
  public void open(byte[] opened, String documentId, Answers answers, Reply reply) {
    close();
    startMillis = System.currentTimeMillis();
    try {
      header = DecodingLimits.admit(opened);
      inspection =
          engine.inspect(decoder.decode(opened, header), new SourceFile(header.format().label(), opened.length));
      file = opened;
    } catch (UnreadablePhotoException e) {
      reply.refused(null, e.reason().word(), e.getMessage());
      return;
    }
    reply.preview(inspection.preview(PREVIEW_LONGEST_PX));
    Optional<PhotoDocument> document = documentId == null ? Optional.empty() : find(documentId, reply);
    Stage stage;
    do {
      stage = inspection.advance();
      document.ifPresent(chosen -> report(chosen, answers, reply));
    } while (stage != Stage.COMPLETE);
  }

  @Override
  public void choose(String documentId, Answers answers, Reply reply) {
    if (inspection != null) {
      startMillis = System.currentTimeMillis();
      find(documentId, reply).ifPresent(document -> report(document, answers, reply));
    }
  }

  @Override
  public void prepare(String documentId, PreparationRequest request, Answers answers, Reply reply) {
    if (inspection == null) {
      return;
    }
    interruption.check();
    startMillis = System.currentTimeMillis();
    Optional<PhotoDocument> document = find(documentId, reply);
    if (document.isEmpty()) {
      return;
    }
    Judgement judgement = inspection.judge(document.get(), answers);
    Preparation preparation =
        inspection.prepare(
            judgement,
            request,
            share -> {
              reply.progress(documentId, share);
              interruption.check();
            });
    if (preparation instanceof Preparation.Refused refused) {
      reply.refused(documentId, refused.reason(), refused.sentence());
    } else if (preparation instanceof Preparation.Made made && !opensAgain(made)) {
      reply.refused(
          documentId,
          "not-verified",
          "The file was made, but this browser does not open it as it should. Use another browser.");
    } else {
      hand(judgement, preparation, reply);
    }
  }

  @Override
  public void print(String documentId, String image, String version, Answers answers, Reply reply) {
    if (inspection != null) {
      find(documentId, reply)
          .ifPresent(
              document ->
                  reply.printable(
                      documentId,
                      printed(inspection.judge(document, answers), new Printout(image, "", today(), version))));
    }
  }

  /** With the ledger of the file that was handed over for the same document, if one was. */
  private String printed(Judgement judgement, Printout printout) {
    return judgement.document().id().equals(handedFor)
        ? ReportHtml.of(judgement, handed, printout)
        : ReportHtml.of(judgement, printout);
  }

  @Override
  public void close() {
    inspection = null;
    header = null;
    file = null;
    handed = null;
    handedFor = null;
  }

  @JSBody(script = "return new Date().toISOString().slice(0, 10);")
  private static native String today();

  private boolean opensAgain(Preparation.Made made) {
    byte[] bytes = made.file().bytes();
    try {
      made.verifyReopened(decoder.decode(bytes, DecodingLimits.admit(bytes)));
      return true;
    } catch (IllegalStateException | UnreadablePhotoException e) {
      return false;
    }
  }

  /** Hands over the file that was made, or else the one that was opened. */
  private void hand(Judgement judgement, Preparation preparation, Reply reply) {
    boolean isMade = preparation instanceof Preparation.Made;
    byte[] bytes = isMade ? ((Preparation.Made) preparation).file().bytes() : file.clone();
    ImageFormat format = isMade ? ((Preparation.Made) preparation).file().facts().format() : header.format();
    handed = preparation;
    handedFor = judgement.document().id();
    String fileName = judgement.document().id() + "." + format.extension();
    reply.prepared(bytes, format.mediaType(), fileName, end(ReportJson.begin(judgement, preparation)));
  }

  private Optional<PhotoDocument> find(String documentId, Reply reply) {
    Optional<PhotoDocument> document = catalogue.find(documentId);
    if (document.isEmpty()) {
      reply.refused(
          documentId,
          "unknown-document",
          "There is no document \"" + documentId + "\". Did you mean "
              + String.join(" or ", catalogue.nearestIds(documentId)) + "?");
    }
    return document;
  }

  private void report(PhotoDocument document, Answers answers, Reply reply) {
    reply.report(end(ReportJson.begin(inspection.judge(document, answers))));
  }

  private String end(Json json) {
    return json.name("millis").value(System.currentTimeMillis() - startMillis).endObject().toString();
  }
}
