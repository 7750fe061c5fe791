package app.selfsame.studio;

import app.selfsame.js.EngineMessage;
import app.selfsame.js.Features;
import app.selfsame.verdict.Answers;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.ArrayBuffer;

/**
 * The life of the engine's worker: starts one, gives it the photo, and starts another when it breaks. The photo stays
 * with the page as a file, so a new worker goes on where the broken one stopped.
 */
final class EngineLink {
  private static final int ATTEMPTS = 2;

  private final EngineListener listener;
  private PhotoListener photoListener;
  private EngineMessage boot;
  private JSObject script;
  private EngineWorkerPort worker;
  private boolean wasReady;
  private int failedStarts;
  private JSPromise<JSMapLike<ArrayBuffer>> laterModels;

  private final Inquiry inquiry = new Inquiry();
  private int photoFailures;

  EngineLink(EngineListener listener) {
    this.listener = listener;
  }

  /**
   * Fetches the engine and starts it.
   *
   * @param photoListener hears what it says of the photo
   */
  void start(PhotoListener photoListener) {
    this.photoListener = photoListener;
    start();
  }

  private void start() {
    if (!Features.hasSimd()) {
      listener.cannotStart();
      return;
    }
    start(failedStarts == 0 ? EngineAssets.best() : EngineAssets.plainest());
  }

  private void start(EngineAssets assets) {
    assets
        .fetch((parts, of) -> listener.loading(parts, of))
        .then(
            message -> {
              boot = message;
              script = assets.script();
              launch();
              sendPhoto();
              return null;
            },
            reason -> {
              listener.cannotLoad();
              return null;
            });
  }

  /** Has this photo judged, and gives up those before it. */
  void open(Blob file, String document) {
    inquiry.open(file, document);
    photoFailures = 0;
    sendPhoto();
  }

  /** Has the same photo judged for another document. */
  void choose(String document) {
    inquiry.choose(document);
    judgeAgain();
  }

  /** Has the same photo judged by what the person says of it; that is kept for photos and documents to come. */
  void answer(Answers answers) {
    inquiry.answer(answers);
    if (inquiry.hasDocument()) {
      judgeAgain();
    }
  }

  private void judgeAgain() {
    if (photoFailures >= ATTEMPTS) {
      retry();
    } else if (inquiry.photo() != null) {
      tell(inquiry.message("choose"));
    }
  }

  private void tell(EngineMessage message) {
    if (worker != null) {
      worker.postMessage(message);
    }
  }

  /** The way to ask about the file of the photo that is open. */
  EngineRequests requests() {
    return new EngineRequests(inquiry, this::tell);
  }

  /** Has everything of the photo forgotten. */
  void close() {
    inquiry.forgetPhoto();
    tell(EngineMessage.aboutPhoto("close", inquiry.number()));
  }

  /** Tries again after the listener was told of a failure. */
  void retry() {
    photoFailures = 0;
    failedStarts = 0;
    if (worker == null) {
      start();
    } else {
      sendPhoto();
    }
  }

  private void launch() {
    wasReady = false;
    EngineWorkerPort[] started = new EngineWorkerPort[1];
    started[0] =
        EngineWorkerPort.start(script, message -> hear(started[0], message), () -> broken(started[0]));
    worker = started[0];
    // Copied, not transferred: the next worker must start even when the network is gone by then.
    worker.postMessage(boot);
  }

  private void sendPhoto() {
    EngineWorkerPort receiver = worker;
    if (inquiry.photo() == null || receiver == null) {
      return;
    }
    inquiry.read(
        bytes -> {
          if (receiver == worker) {
            EngineMessage message = inquiry.message("open");
            message.setBytes(bytes);
            receiver.postMessage(message, JSArray.of(bytes));
          }
        },
        listener::cannotRead);
  }

  private void hear(EngineWorkerPort sender, EngineMessage message) {
    if (sender != worker) {
      return;
    }
    switch (message.getType()) {
      case "ready" -> {
        wasReady = true;
        failedStarts = 0;
        listener.ready();
      }
      case "failed" -> broken(sender);
      case "lacking" -> equip(sender);
      default -> {
        if (inquiry.isAbout(message.getPhoto())) {
          PhotoMessages.tell(photoListener, message);
        }
      }
    }
  }

  /** Fetches what the engine starts without, now that the person has a first answer; when that fails it stays so. */
  private void equip(EngineWorkerPort receiver) {
    int asked = inquiry.number();
    if (laterModels == null) {
      laterModels = EngineAssets.fetchLaterModels();
    }
    laterModels.then(
        models -> {
          if (receiver == worker && inquiry.isAbout(asked)) {
            EngineMessage message = inquiry.message("equip");
            message.setModels(models);
            worker.postMessage(message);
          }
          return null;
        },
        reason -> {
          laterModels = null;
          return null;
        });
  }

  private void broken(EngineWorkerPort sender) {
    if (sender != worker) {
      return;
    }
    worker.terminate();
    worker = null;
    if (!wasReady) {
      failedStarts++;
      if (failedStarts < ATTEMPTS) {
        start();
      } else {
        listener.cannotStart();
      }
      return;
    }
    launch();
    photoFailures++;
    if (inquiry.photo() != null && photoFailures >= ATTEMPTS) {
      listener.gaveUp();
    } else {
      listener.startingAgain();
      sendPhoto();
    }
  }
}
