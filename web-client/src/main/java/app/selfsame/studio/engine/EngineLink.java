package app.selfsame.studio.engine;

import app.selfsame.adjustment.Adjustment;
import app.selfsame.protocol.Parcel;
import app.selfsame.protocol.ToPage;
import app.selfsame.protocol.ToWorker;
import app.selfsame.verdict.Answers;
import java.util.function.Consumer;

/**
 * The life of the engine: starts one, gives it the photo, and starts another when it breaks. The photo stays with the
 * page as a file, so a new engine goes on where the broken one stopped.
 */
public final class EngineLink {
  private static final int ATTEMPTS = 2;

  private final EngineListener listener;
  private final EngineSource source;
  private final Inquiry inquiry = new Inquiry();
  private Consumer<ToPage> page;
  private EngineSource.Starter starter;
  private EngineSource.Running engine;
  private boolean fetching;
  private boolean wasReady;
  private int failedStarts;
  private int photoFailures;

  public EngineLink(EngineListener listener, EngineSource source) {
    this.listener = listener;
    this.source = source;
  }

  /**
   * Says who hears what the engine says of the photo, before it is started.
   *
   * @param page hears all of it
   */
  public void listen(Consumer<ToPage> page) {
    this.page = page;
  }

  /** Fetches the engine and starts it, unless a photo has had that done. */
  public void start() {
    if (engine == null && !fetching) {
      startAnew();
    }
  }

  private void startAnew() {
    if (starter != null) {
      launch();
      sendPhoto();
    } else {
      fetch();
    }
  }

  private void fetch() {
    if (!source.isRunnable()) {
      listener.cannotStart();
      return;
    }
    fetching = true;
    source.fetch(
        failedStarts > 0,
        listener::loading,
        fetched -> {
          fetching = false;
          starter = fetched;
          launch();
          sendPhoto();
        },
        () -> {
          fetching = false;
          listener.cannotLoad();
        });
  }

  /**
   * Has this photo judged, and gives up those before it; the document is null when none is chosen yet. An engine that
   * could not be had before is tried again: nobody gives a photo without wanting it checked.
   */
  public void open(PhotoBytes file, String document) {
    inquiry.open(file, document);
    photoFailures = 0;
    if (engine == null && !fetching) {
      failedStarts = 0;
      startAnew();
    } else {
      sendPhoto();
    }
  }

  /** Has the same photo judged for another document. */
  public void choose(String document) {
    inquiry.choose(document);
    judgeAgain();
  }

  /** Has the same photo judged by what the person says of it; that is kept for photos and documents to come. */
  public void answer(Answers answers) {
    inquiry.answer(answers);
    if (inquiry.document().isPresent()) {
      judgeAgain();
    }
  }

  /** Has the same photo judged with frame and points of the head where the person set them, for this document. */
  public void adjust(Adjustment adjustment) {
    inquiry.adjust(adjustment);
    judgeAgain();
  }

  private void judgeAgain() {
    if (photoFailures >= ATTEMPTS) {
      retry();
    } else if (inquiry.hasPhoto()) {
      tell(new ToWorker.Choose(inquiry.number(), inquiry.documentId(), inquiry.answers()));
    }
  }

  /** Whether there is an engine to be told. */
  private boolean tell(ToWorker message) {
    if (engine == null) {
      return false;
    }
    engine.post(message);
    return true;
  }

  /** The way to ask about the file of the photo that is open. */
  public EngineRequests requests() {
    return new EngineRequests(inquiry, this::tell);
  }

  /** Has everything of the photo forgotten. */
  public void close() {
    inquiry.forgetPhoto();
    tell(new ToWorker.Close(inquiry.number()));
  }

  /** Tries again after the listener was told of a failure. */
  public void retry() {
    photoFailures = 0;
    failedStarts = 0;
    if (engine != null) {
      sendPhoto();
    } else {
      start();
    }
  }

  private void launch() {
    wasReady = false;
    Ear ear = new Ear();
    ear.heard = starter.start(ear);
    engine = ear.heard;
  }

  private void sendPhoto() {
    EngineSource.Running receiver = engine;
    if (inquiry.hasPhoto() && receiver != null) {
      inquiry.read(bytes -> send(bytes, receiver), listener::cannotRead);
    }
  }

  private void send(Parcel bytes, EngineSource.Running receiver) {
    if (receiver == engine) {
      receiver.post(new ToWorker.Open(inquiry.number(), inquiry.document(), inquiry.answers(), bytes));
    }
  }

  /** Hears one engine for as long as it is the one. */
  private final class Ear implements EngineSource.Ear {
    private EngineSource.Running heard;

    @Override
    public void ready() {
      if (heard == engine) {
        wasReady = true;
        listener.ready();
      }
    }

    @Override
    public void hear(ToPage message) {
      boolean isAboutNoPhoto = message instanceof ToPage.SheetMade;
      if (heard != engine || !isAboutNoPhoto && !inquiry.isAbout(message.photo())) {
        return;
      }
      if (message instanceof ToPage.Lacking) {
        equip();
      } else {
        page.accept(message);
      }
    }

    /** Fetches what the engine starts without, now that the person has a first answer; when that fails it stays so. */
    private void equip() {
      int asked = inquiry.number();
      source.fetchLaterModels(
          models -> {
            if (heard == engine && inquiry.isAbout(asked)) {
              engine.post(new ToWorker.Equip(asked, inquiry.document(), models, inquiry.answers()));
            }
          },
          () -> { });
    }

    @Override
    public void missing() {
      if (heard == engine) {
        engine.terminate();
        engine = null;
        listener.cannotLoad();
      }
    }

    @Override
    public void broken() {
      if (heard == engine) {
        engine.terminate();
        engine = null;
        startAgain();
      }
    }

    @Override
    public void miscomputing() {
      if (heard == engine) {
        wasReady = false;
        broken();
      }
    }
  }

  private void startAgain() {
    if (!wasReady) {
      starter = null;
      failedStarts++;
      if (failedStarts < ATTEMPTS) {
        startAnew();
      } else {
        listener.cannotStart();
      }
      return;
    }
    launch();
    photoFailures++;
    if (inquiry.hasPhoto() && photoFailures >= ATTEMPTS) {
      listener.gaveUp();
    } else {
      listener.startingAgain();
      sendPhoto();
    }
  }
}
