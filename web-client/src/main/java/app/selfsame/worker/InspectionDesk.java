package app.selfsame.worker;

import app.selfsame.document.Catalogue;
import app.selfsame.document.PhotoDocument;
import app.selfsame.file.LosslessFile;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.inspection.Stage;
import app.selfsame.matting.MattingWatch;
import app.selfsame.message.Argument;
import app.selfsame.message.English;
import app.selfsame.network.ModelFile;
import app.selfsame.network.Networks;
import app.selfsame.network.NeuralRuntime;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalMessage;
import app.selfsame.report.Json;
import app.selfsame.report.ReportJson;
import app.selfsame.session.FinishedFile;
import app.selfsame.session.Letterhead;
import app.selfsame.session.PhotoSession;
import app.selfsame.tone.ToneNote;
import app.selfsame.verdict.Answers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teavm.jso.JSBody;

/** The engine at work on one photo for the page. */
final class InspectionDesk implements Desk {
  private static final int PREVIEW_LONGEST_PX = 1600;

  private final NeuralRuntime runtime;
  private final Catalogue catalogue;
  private final PhotoDecoder decoder;
  private final Interruption interruption;

  private final Engine engine;
  private Optional<Engine> handEngine = Optional.empty();
  private boolean cannotBeEquipped;
  private PhotoSession session;
  private long startMillis;

  /**
   * @param networks those that the engine starts with
   * @param runtime loads the others when they come
   */
  InspectionDesk(
      Networks networks, NeuralRuntime runtime, String documents, PhotoDecoder decoder, Interruption interruption) {
    this.engine = new Engine(networks);
    this.runtime = runtime;
    this.catalogue = Catalogue.parse(documents);
    this.decoder = decoder;
    this.interruption = interruption;
  }

  @Override
  public void open(byte[] file, String documentId, Answers answers, Reply reply) {
    if (session != null) {
      decoder.reuse(session.photo());
    }
    close();
    startMillis = System.currentTimeMillis();
    try {
      session = PhotoSession.open(file, engine, decoder);
    } catch (UnreadablePhotoException e) {
      refuse(null, e.refusal(), reply);
      return;
    }
    reply.preview(session.preview(PREVIEW_LONGEST_PX));
    Optional<PhotoDocument> document = documentId == null ? Optional.empty() : find(documentId, reply);
    Stage stage;
    do {
      stage = session.advance();
      document.ifPresent(chosen -> report(chosen, answers, reply));
    } while (stage != Stage.COMPLETE);
    if (session.showsPerson()) {
      session.completeRest();
      findHands(document, answers, reply);
    }
  }

  /** Hands come after all else, which people need not wait for, whether the networks for them are there or not. */
  private void findHands(Optional<PhotoDocument> document, Answers answers, Reply reply) {
    handEngine.ifPresent(session::completeWith);
    document.ifPresent(chosen -> report(chosen, answers, reply));
    if (handEngine.isEmpty() && !cannotBeEquipped) {
      reply.lacking();
    }
  }

  @Override
  public void equip(Map<ModelFile, byte[]> models, String documentId, Answers answers, Reply reply) {
    if (session == null || handEngine.isPresent()) {
      return;
    }
    startMillis = System.currentTimeMillis();
    try {
      handEngine = Optional.of(engine.findingHands(new Networks(runtime, models::get)));
    } catch (IllegalStateException e) {
      // What was said without them stands.
      cannotBeEquipped = true;
      return;
    }
    findHands(documentId == null ? Optional.empty() : find(documentId, reply), answers, reply);
  }

  @Override
  public void choose(String documentId, Answers answers, Reply reply) {
    if (session != null) {
      startMillis = System.currentTimeMillis();
      find(documentId, reply).ifPresent(document -> report(document, answers, reply));
    }
  }

  @Override
  public void prepare(String documentId, PreparationRequest request, Answers answers, Reply reply) {
    if (session != null) {
      interruption.check();
      startMillis = System.currentTimeMillis();
      find(documentId, reply).ifPresent(document -> prepare(document, request, answers, reply));
    }
  }

  private void prepare(PhotoDocument document, PreparationRequest request, Answers answers, Reply reply) {
    Judgement judgement = session.judge(document, answers);
    MattingWatch watch =
        share -> {
          reply.progress(document.id(), share);
          interruption.check();
        };
    Preparation preparation = session.prepare(judgement, request, watch);
    if (preparation instanceof Preparation.Refused refused) {
      refuse(document.id(), refused.refusal(), reply);
    } else {
      reply.prepared(
          session.finished(document, preparation).orElseThrow(), end(ReportJson.begin(judgement, preparation)));
    }
  }

  @Override
  public void crop(String documentId, Reply reply) {
    interruption.check();
    if (session != null) {
      find(documentId, reply).ifPresent(document -> crop(document, reply));
    }
  }

  private void crop(PhotoDocument document, Reply reply) {
    Optional<Preparation.Made> made = session.made(document);
    if (made.isPresent()) {
      reply.crop(document.id(), LosslessFile.of(made.get().picture()), ImageFormat.PNG.mediaType());
    } else {
      refuse(document.id(), PhotoSession.NO_FILE.refusal(), reply);
    }
  }

  @Override
  public void relight(String documentId, byte[] picture, List<ToneNote> notes, Answers answers, Reply reply) {
    interruption.check();
    if (session != null) {
      startMillis = System.currentTimeMillis();
      find(documentId, reply).ifPresent(document -> relight(document, picture, notes, answers, reply));
    }
  }

  private void relight(
      PhotoDocument document, byte[] picture, List<ToneNote> notes, Answers answers, Reply reply) {
    Preparation preparation = session.relight(document, answers, picture, notes);
    if (preparation instanceof Preparation.Refused refused) {
      refuse(document.id(), refused.refusal(), reply);
    } else {
      Judgement judgement = session.judge(document, answers);
      FinishedFile file = session.finished(document, preparation).orElseThrow();
      reply.relit(document.id(), file, end(ReportJson.begin(judgement, preparation)));
    }
  }

  private static void refuse(String documentId, Refusal refusal, Reply reply) {
    reply.refused(documentId, refusal.code().id(), English.say(refusal.messages()));
  }

  @Override
  public void print(String documentId, String version, boolean relit, Answers answers, Reply reply) {
    if (session != null) {
      Letterhead letterhead = new Letterhead("", today(), version);
      find(documentId, reply)
          .ifPresent(
              document -> reply.printable(documentId, session.print(document, answers, letterhead, relit)));
    }
  }

  @Override
  public void close() {
    session = null;
  }

  @JSBody(script = "return new Date().toISOString().slice(0, 10);")
  private static native String today();

  private Optional<PhotoDocument> find(String documentId, Reply reply) {
    Optional<PhotoDocument> document = catalogue.find(documentId);
    if (document.isEmpty()) {
      refuse(documentId, Refusal.of(RefusalMessage.UNKNOWN_DOCUMENT, Argument.literal(documentId)), reply);
    }
    return document;
  }

  private void report(PhotoDocument document, Answers answers, Reply reply) {
    reply.report(end(ReportJson.begin(session.judge(document, answers))));
  }

  private String end(Json json) {
    return json.name("millis").value(System.currentTimeMillis() - startMillis).endObject().toString();
  }
}
