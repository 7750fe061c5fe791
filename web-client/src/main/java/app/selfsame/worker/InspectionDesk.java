package app.selfsame.worker;

import app.selfsame.document.Catalogue;
import app.selfsame.document.PhotoDocument;
import app.selfsame.file.LosslessFile;
import app.selfsame.image.DecodingLimits;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.ImageHeader;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.inspection.Relighting;
import app.selfsame.inspection.SourceFile;
import app.selfsame.inspection.Stage;
import app.selfsame.matting.MattingWatch;
import app.selfsame.network.ModelFile;
import app.selfsame.network.Networks;
import app.selfsame.network.NeuralRuntime;
import app.selfsame.report.Json;
import app.selfsame.report.Printout;
import app.selfsame.report.ReportJson;
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
  private final FileProof proof;
  private final OtherLight otherLight;
  private final Interruption interruption;

  private final Engine engine;
  private Optional<Engine> handEngine = Optional.empty();
  private boolean cannotBeEquipped;
  private byte[] file;
  private ImageHeader header;
  private Inspection inspection;
  private Handover handed = Handover.none();
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
    this.proof = new FileProof(decoder);
    this.otherLight = new OtherLight(decoder, proof);
    this.interruption = interruption;
  }

  @Override
  public void open(byte[] opened, String documentId, Answers answers, Reply reply) {
    int[] unused = inspection == null ? new int[0] : inspection.photo().pixels();
    close();
    startMillis = System.currentTimeMillis();
    try {
      header = DecodingLimits.admitForHalving(opened);
      RgbaImage photo = decoder.decode(opened, header, unused);
      inspection = engine.inspect(photo, SourceFile.of(opened, header));
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
    if (inspection.portrait().isPresent()) {
      inspection.measureRest();
      findHands(document, answers, reply);
    }
  }

  /** Hands come after all else, which people need not wait for, whether the networks for them are there or not. */
  private void findHands(Optional<PhotoDocument> document, Answers answers, Reply reply) {
    handEngine.ifPresent(able -> able.findHands(inspection));
    document.ifPresent(chosen -> report(chosen, answers, reply));
    if (handEngine.isEmpty() && !cannotBeEquipped) {
      reply.lacking();
    }
  }

  @Override
  public void equip(Map<ModelFile, byte[]> models, String documentId, Answers answers, Reply reply) {
    if (inspection == null || handEngine.isPresent()) {
      return;
    }
    startMillis = System.currentTimeMillis();
    try {
      handEngine = Optional.of(engine.with(Networks.load(runtime, models)));
    } catch (IllegalStateException e) {
      // What was said without them stands.
      cannotBeEquipped = true;
      return;
    }
    findHands(documentId == null ? Optional.empty() : find(documentId, reply), answers, reply);
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
    MattingWatch watch =
        share -> {
          reply.progress(documentId, share);
          interruption.check();
        };
    Preparation preparation = proof.of(inspection.prepare(judgement, request, watch));
    if (preparation instanceof Preparation.Refused refused) {
      reply.refused(documentId, refused.reason(), refused.sentence());
    } else {
      hand(judgement, preparation, reply);
    }
  }

  @Override
  public void crop(String documentId, Reply reply) {
    interruption.check();
    madeFile(documentId, reply)
        .ifPresent(made -> reply.crop(documentId, LosslessFile.of(made.picture()), ImageFormat.PNG.mediaType()));
  }

  @Override
  public void relight(String documentId, byte[] picture, List<ToneNote> notes, Answers answers, Reply reply) {
    interruption.check();
    startMillis = System.currentTimeMillis();
    Optional<Preparation.Made> made = madeFile(documentId, reply);
    if (made.isEmpty()) {
      return;
    }
    Judgement judgement = inspection.judge(catalogue.find(documentId).orElseThrow(), answers);
    Relighting relighting = new Relighting(handEngine.orElse(engine), judgement, made.get());
    Preparation preparation = otherLight.apply(relighting, picture, notes);
    if (preparation instanceof Preparation.Made relit) {
      handed.setRelit(relit);
      ImageFormat format = relit.file().facts().format();
      String report = end(ReportJson.begin(judgement, relit));
      reply.relit(documentId, relit.file().bytes(), format.mediaType(), fileName(judgement, format), report);
    } else if (preparation instanceof Preparation.Refused refused) {
      reply.refused(documentId, refused.reason(), refused.sentence());
    }
  }

  private Optional<Preparation.Made> madeFile(String documentId, Reply reply) {
    Optional<Preparation.Made> made = handed.madeFor(documentId);
    if (made.isEmpty()) {
      reply.refused(documentId, "no-file", "There is no file whose light could be changed. Have it made first.");
    }
    return made;
  }

  @Override
  public void print(String documentId, String image, String version, boolean relit, Answers answers, Reply reply) {
    if (inspection != null) {
      Printout printout = new Printout(image, "", today(), version);
      find(documentId, reply)
          .ifPresent(
              document ->
                  reply.printable(documentId, handed.printed(inspection.judge(document, answers), printout, relit)));
    }
  }

  @Override
  public void close() {
    inspection = null;
    header = null;
    file = null;
    handed = Handover.none();
  }

  @JSBody(script = "return new Date().toISOString().slice(0, 10);")
  private static native String today();

  /** Hands over the file that was made, or else the one that was opened. */
  private void hand(Judgement judgement, Preparation preparation, Reply reply) {
    boolean isMade = preparation instanceof Preparation.Made;
    byte[] bytes = isMade ? ((Preparation.Made) preparation).file().bytes() : file.clone();
    ImageFormat format = isMade ? ((Preparation.Made) preparation).file().facts().format() : header.format();
    handed = new Handover(preparation, judgement.document().id());
    reply.prepared(
        bytes, format.mediaType(), fileName(judgement, format), end(ReportJson.begin(judgement, preparation)));
  }

  private static String fileName(Judgement judgement, ImageFormat format) {
    return judgement.document().id() + "." + format.extension();
  }

  private Optional<PhotoDocument> find(String documentId, Reply reply) {
    Optional<PhotoDocument> document = catalogue.find(documentId);
    if (document.isEmpty()) {
      reply.refused(
          documentId,
          "unknown-document",
          "There is no document \"" + documentId + "\".");
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
