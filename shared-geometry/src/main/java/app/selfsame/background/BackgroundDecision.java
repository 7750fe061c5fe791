package app.selfsame.background;

import app.selfsame.document.BackgroundTone;
import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Message;
import app.selfsame.refusal.Refusal;
import app.selfsame.verdict.Check;
import java.util.List;
import java.util.Optional;

/** What is to become of a photo's background: the least that complies with the rules and with the wish. */
public sealed interface BackgroundDecision {

  /**
   * It stays.
   *
   * @param sentences why, and what to do
   */
  record Keep(List<Message> sentences) implements BackgroundDecision {}

  /**
   * Another one is put in, if person and background can be told apart.
   *
   * @param colour opaque
   * @param tone that the colour stands for; empty when it is any other
   * @param cautions what to know before the file is used; may be none
   */
  record Replace(int colour, Optional<BackgroundTone> tone, List<Message> cautions) implements BackgroundDecision {}

  /** What is wished must not be done. */
  record Refuse(Refusal refusal) implements BackgroundDecision {}

  /**
   * Decides.
   *
   * @param checks of the photo for the document, with everything measured
   * @param faces how many were found
   */
  static BackgroundDecision of(PhotoDocument document, List<Check> checks, int faces, BackgroundWish wish) {
    if (!wish.mayReplace()) {
      return new Keep(List.of(Message.of(BackgroundMessage.LEFT)));
    }
    return wish.colour().isPresent()
        ? new WishedColour(document, faces, wish.told()).decide(wish.colour().getAsInt())
        : new LeastEdit(document, checks, faces, wish.told()).decide();
  }
}
