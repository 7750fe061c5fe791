package app.selfsame.studio;

import app.selfsame.js.EngineMessage;
import app.selfsame.js.Features;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.ArrayBuffer;

/**
 * The life of the engine's worker: starts one, gives it the photo, and starts another when it breaks. The photo stays
 * with the page as a file, so a new worker goes on where the broken one stopped.
 */
final class EngineLink {
  private static final int ATTEMPTS = 2;

  private final EngineListener listener;
  private EngineMessage boot;
  private JSObject script;
  private EngineWorkerPort worker;
  private boolean wasReady;
  private int failedStarts;

  private Blob photo;
  private int photoNumber;
  private int photoFailures;
  private String documentId;

  EngineLink(EngineListener listener) {
    this.listener = listener;
  }

  /** Fetches the engine and starts it. */
  void start() {
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
    photo = file;
    photoNumber++;
    photoFailures = 0;
    documentId = document;
    sendPhoto();
  }

  /** Has the same photo judged for another document. */
  void choose(String document) {
    documentId = document;
    if (photoFailures >= ATTEMPTS) {
      retry();
    } else if (photo != null && worker != null) {
      EngineMessage message = EngineMessage.aboutPhoto("choose", photoNumber);
      message.setDocument(document);
      worker.postMessage(message);
    }
  }

  /** Has the finished file made, in the format that the document prefers. */
  void prepare() {
    EngineMessage message = EngineMessage.aboutPhoto("prepare", photoNumber);
    message.setDocument(documentId);
    message.setFormat(null);
    worker.postMessage(message);
  }

  /** Has everything of the photo forgotten. */
  void close() {
    photo = null;
    if (worker != null) {
      worker.postMessage(EngineMessage.aboutPhoto("close", photoNumber));
    }
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
    if (photo == null || receiver == null) {
      return;
    }
    int number = photoNumber;
    photo
        .arrayBuffer()
        .then(
            bytes -> {
              if (photo != null && number == photoNumber && receiver == worker) {
                post(receiver, bytes);
              }
              return null;
            },
            reason -> {
              if (number == photoNumber) {
                listener.cannotRead();
              }
              return null;
            });
  }

  private void post(EngineWorkerPort receiver, ArrayBuffer bytes) {
    EngineMessage message = EngineMessage.aboutPhoto("open", photoNumber);
    message.setBytes(bytes);
    message.setDocument(documentId);
    receiver.postMessage(message, JSArray.of(bytes));
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
      default -> hearOfPhoto(message);
    }
  }

  private void hearOfPhoto(EngineMessage message) {
    if (photo == null || message.getPhoto() != photoNumber) {
      return;
    }
    switch (message.getType()) {
      case "report" -> listener.report(Report.parse(message.getReport()));
      case "preview" -> listener.preview(message.getWidth(), message.getHeight(), message.getPixels());
      case "prepared" -> listener.prepared(PreparedFile.of(message));
      case "refused" -> listener.refused(message.getDocument(), message.getMessage());
      default -> { }
    }
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
    if (photo != null && photoFailures >= ATTEMPTS) {
      listener.gaveUp();
    } else {
      listener.startingAgain();
      sendPhoto();
    }
  }
}
