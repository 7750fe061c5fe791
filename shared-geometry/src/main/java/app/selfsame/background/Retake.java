package app.selfsame.background;

import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Message;

/** How to have the background right in the photo itself, which every authority accepts. */
public final class Retake {
  private Retake() {}

  /** In the authority's words where it has any. */
  public static Message advice(PhotoDocument document) {
    return document.background().isPresent()
        ? Message.of(BackgroundMessage.RETAKE_AS_ASKED, document.background().get().words().argument())
        : Message.of(BackgroundMessage.RETAKE);
  }
}
