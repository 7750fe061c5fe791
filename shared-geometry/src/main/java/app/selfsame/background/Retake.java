package app.selfsame.background;

import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Argument;
import app.selfsame.message.Language;
import app.selfsame.message.Message;

/** How to have the background right in the photo itself, which every authority accepts. */
public final class Retake {
  private Retake() {}

  /** In the authority's words where it has any. */
  public static Message advice(PhotoDocument document) {
    return document.background().isPresent()
        ? Message.of(BackgroundMessage.RETAKE_AS_ASKED, Argument.quote(document.background().get().words(), Language.EN.tag()))
        : Message.of(BackgroundMessage.RETAKE);
  }
}
