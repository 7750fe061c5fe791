package app.selfsame.worker;

import app.selfsame.document.CatalogueText;
import app.selfsame.document.PhotoDocument;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Stage;
import app.selfsame.message.Argument;
import app.selfsame.network.Networks;
import app.selfsame.network.NeuralRuntime;
import app.selfsame.protocol.Assessment;
import app.selfsame.protocol.PixelParcel;
import app.selfsame.protocol.ToPage;
import app.selfsame.protocol.ToWorker;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalMessage;
import app.selfsame.session.PhotoSession;
import app.selfsame.verdict.Answers;
import java.util.Optional;

/** The engine at work on one photo for the page. */
final class InspectionDesk implements Desk {
  private static final int PREVIEW_LONGEST_PX = 1600;

  private final Readiness readiness;
  private final NeuralRuntime runtime;
  private final CatalogueText catalogue;
  private final PhotoDecoder decoder;
  private final Interruption interruption;

  private final Engine engine;
  private final MrzWork mrz;
  private final FaceWork faces;
  private Optional<Engine> handEngine = Optional.empty();
  private boolean cannotBeEquipped;
  private PhotoSession session;

  /**
   * @param readiness of the engine's networks
   * @param runtime loads the others when they come
   */
  InspectionDesk(
      Engine engine,
      MrzWork mrz,
      FaceWork faces,
      Readiness readiness,
      NeuralRuntime runtime,
      CatalogueText catalogue,
      PhotoDecoder decoder,
      Interruption interruption) {
    this.engine = engine;
    this.mrz = mrz;
    this.faces = faces;
    this.readiness = readiness;
    this.runtime = runtime;
    this.catalogue = catalogue;
    this.decoder = decoder;
    this.interruption = interruption;
  }

  @Override
  public void serve(ToWorker message, Outbox page) {
    if (message instanceof ToWorker.Open open) {
      open(open, page);
    } else if (message instanceof ToWorker.ReadMrz read) {
      clear();
      mrz.read(read, page);
    } else if (message instanceof ToWorker.EditMrz edit) {
      mrz.edit(edit, page);
    } else if (message instanceof ToWorker.ShowFace show) {
      faces.show(show, page);
    } else if (message instanceof ToWorker.LookAtFace look) {
      faces.look(look, page);
    } else if (message instanceof ToWorker.CompareFaces compare) {
      faces.compare(compare, page);
    } else if (message instanceof ToWorker.Sheet sheet) {
      page.post(SheetWork.make(sheet, decoder));
    } else if (session != null) {
      interruption.check();
      serveOpenPhoto(message, page);
    }
  }

  private void serveOpenPhoto(ToWorker message, Outbox page) {
    if (message instanceof ToWorker.Equip equip) {
      equip(equip, page);
      return;
    }
    Optional<PhotoDocument> found = find(message, page);
    if (found.isEmpty()) {
      return;
    }
    PhotoDocument document = found.get();
    FileWork work = new FileWork(session, document, message.photo(), page, interruption);
    if (message instanceof ToWorker.Choose choose) {
      judge(message, document, choose.answers(), page);
    } else if (message instanceof ToWorker.Prepare prepare) {
      work.prepare(prepare);
    } else if (message instanceof ToWorker.Crop) {
      work.crop();
    } else if (message instanceof ToWorker.Relight relight) {
      work.relight(relight);
    }
  }

  private void open(ToWorker.Open asked, Outbox page) {
    if (session != null) {
      decoder.reuse(session.photo());
    }
    clear();
    try {
      session = PhotoSession.open(asked.file().bytes(), engine, file -> decoder.decode(file, watch(asked, page)));
    } catch (UnreadablePhotoException e) {
      page.post(new ToPage.Unreadable(asked.photo(), e.refusal()));
      return;
    }
    RgbaImage preview = session.preview(PREVIEW_LONGEST_PX);
    page.post(new ToPage.Preview(asked.photo(), preview.width(), preview.height(), new PixelParcel(preview)));
    Optional<PhotoDocument> document = find(asked, page);
    Stage stage;
    do {
      stage = session.advance();
      document.ifPresent(chosen -> judge(asked, chosen, asked.answers(), page));
    } while (stage != Stage.COMPLETE);
    if (session.showsPerson()) {
      session.completeRest();
      findHands(asked, document, asked.answers(), page);
    }
  }

  /** Of what is decoded later the page hears otherwise. */
  private DecodingWatch watch(ToWorker.Open asked, Outbox page) {
    return share -> {
      if (session == null) {
        page.post(new ToPage.Opening(asked.photo(), share));
      }
      interruption.check();
    };
  }

  private void equip(ToWorker.Equip asked, Outbox page) {
    if (handEngine.isPresent()) {
      return;
    }
    try {
      handEngine = Optional.of(engine.findingHands(new Networks(runtime, ModelFiles.later(asked.models())::get)));
    } catch (IllegalStateException e) {
      // What was said without them stands.
      cannotBeEquipped = true;
      return;
    }
    findHands(asked, find(asked, page), asked.answers(), page);
  }

  /** Hands come after all else, which people need not wait for, whether the networks for them are there or not. */
  private void findHands(ToWorker asked, Optional<PhotoDocument> document, Answers answers, Outbox page) {
    handEngine.ifPresent(session::completeWith);
    document.ifPresent(chosen -> judge(asked, chosen, answers, page));
    if (handEngine.isEmpty() && !cannotBeEquipped) {
      page.post(new ToPage.Lacking(asked.photo()));
    }
  }

  private void judge(ToWorker asked, PhotoDocument document, Answers answers, Outbox page) {
    page.post(new ToPage.Judged(asked.photo(), Assessment.of(session.judge(document, answers))));
  }

  @Override
  public boolean getReady() {
    return readiness.advance();
  }

  @Override
  public void clear() {
    session = null;
    mrz.forget();
    faces.forget();
  }

  /** The document that a message names; the page hears of one that is not there. */
  private Optional<PhotoDocument> find(ToWorker message, Outbox page) {
    Optional<PhotoDocument> document = message.document().flatMap(catalogue::find);
    if (document.isEmpty() && message.document().isPresent()) {
      String id = message.document().get();
      page.post(new ToPage.NoDocument(message.photo(), id, Refusal.of(RefusalMessage.UNKNOWN_DOCUMENT, Argument.literal(id))));
    }
    return document;
  }
}
