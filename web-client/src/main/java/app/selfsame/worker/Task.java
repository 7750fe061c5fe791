package app.selfsame.worker;

import app.selfsame.protocol.ToPage;
import app.selfsame.protocol.ToWorker;

/**
 * A message from the page on its way to the desk. One that asks for a file, or for anything about its light, can be
 * overruled by what comes after it.
 */
final class Task {
  private final ToWorker message;
  private boolean overruled;
  private boolean cancelled;

  Task(ToWorker message) {
    this.message = message;
  }

  ToWorker message() {
    return message;
  }

  private boolean asksForFile() {
    return message instanceof ToWorker.Prepare;
  }

  private boolean asksForLight() {
    return message instanceof ToWorker.Crop || message instanceof ToWorker.Relight;
  }

  /** Takes note of a message that has come after this one. */
  void hear(ToWorker later) {
    if ((asksForFile() || asksForLight()) && later.photo() == message.photo()) {
      cancelled |= later instanceof ToWorker.Cancel;
      overruled |= cancelled || later instanceof ToWorker.Prepare || isChangedBy(later);
    }
  }

  /** The answers to a document's questions may change what file there is to be, but no crop that is made. */
  private boolean isChangedBy(ToWorker later) {
    return later instanceof ToWorker.Choose && (asksForFile() || !later.document().equals(message.document()));
  }

  /** Whether the page wants to hear that this was given up. */
  boolean isCancelled() {
    return cancelled;
  }

  /** What it hears then. */
  ToPage cancellation() {
    return new ToPage.Cancelled(message.photo(), message.document().orElseThrow(), asksForLight());
  }

  void checkWanted() {
    if (overruled) {
      throw new Overruled();
    }
  }
}
