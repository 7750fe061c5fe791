package app.selfsame.worker;

import app.selfsame.js.EngineMessage;

/** A message from the page on its way to the desk. One that asks for a file can be overruled by what comes after it. */
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

  boolean asksForFile() {
    return message.getType().equals("prepare");
  }

  /** Takes note of a message that has come after this one. */
  void hear(EngineMessage later) {
    if (asksForFile() && later.getPhoto() == message.getPhoto()) {
      cancelled |= later.getType().equals("cancel");
      overruled |= cancelled || later.getType().equals("prepare") || later.getType().equals("choose");
    }
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
