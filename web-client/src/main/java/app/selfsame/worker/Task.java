package app.selfsame.worker;

import app.selfsame.js.EngineMessage;

/**
 * A message from the page on its way to the desk. One that asks for a file, or for anything about its light, can be
 * overruled by what comes after it.
 */
final class Task {
  private final EngineMessage message;
  private boolean overruled;
  private boolean cancelled;

  Task(EngineMessage message) {
    this.message = message;
  }

  EngineMessage message() {
    return message;
  }

  private boolean asksForFile() {
    return message.getType().equals("prepare");
  }

  /** Whether this is about the light of a file that is made. */
  boolean asksForLight() {
    return message.getType().equals("crop") || message.getType().equals("relight");
  }

  /** Takes note of a message that has come after this one. */
  void hear(EngineMessage later) {
    if ((asksForFile() || asksForLight()) && later.getPhoto() == message.getPhoto()) {
      cancelled |= later.getType().equals("cancel");
      overruled |= cancelled || later.getType().equals("prepare") || isChangedBy(later);
    }
  }

  /** The answers to a document's questions may change what file there is to be, but no crop that is made. */
  private boolean isChangedBy(EngineMessage later) {
    return later.getType().equals("choose")
        && (asksForFile() || !later.getDocument().equals(message.getDocument()));
  }

  /** Whether the page wants to hear that this was given up. */
  boolean isCancelled() {
    return cancelled;
  }

  void checkWanted() {
    if (overruled) {
      throw new Overruled(message.getDocument());
    }
  }
}
