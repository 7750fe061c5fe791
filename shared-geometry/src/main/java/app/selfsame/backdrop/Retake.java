package app.selfsame.backdrop;

import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;

/** How to have the background right in the photo itself, which every authority accepts. */
public final class Retake {
  private Retake() {}

  /** In the authority's words where it has any. */
  public static Message advice(PhotoDocument document) {
    return document.background().isPresent()
        ? Message.of(BackdropMessage.RETAKE_AS_ASKED, Argument.quote(document.background().get().words(), "en"))
        : Message.of(BackdropMessage.RETAKE);
  }
}
