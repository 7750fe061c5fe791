package app.selfsame.backdrop;

import app.selfsame.document.PhotoDocument;
import app.selfsame.refusal.Refusal;
import app.selfsame.verdict.Check;
import java.util.List;

/** What is to become of a photo's background: the least that complies with the rules and with the wish. */
public sealed interface BackdropDecision {
  /** To be known before a file with another background is used. */
  String SILENT = "The authority does not say whether it accepts another background.";

  /**
   * It stays.
   *
   * @param sentence why
   */
  record Keep(String sentence) implements BackdropDecision {}

  /**
   * Another one is put in, if person and background can be told apart.
   *
   * @param colour opaque
   * @param name of the colour, to be shown; empty when it has none
   * @param caution what to know before the file is used; empty when there is nothing
   */
  record Replace(int colour, String name, String caution) implements BackdropDecision {}

  /** What is wished must not be done. */
  record Refuse(Refusal refusal) implements BackdropDecision {}

  /**
   * Decides.
   *
   * @param checks of the photo for the document, with everything measured
   * @param faces how many were found
   */
  static BackdropDecision of(PhotoDocument document, List<Check> checks, int faces, BackdropWish wish) {
    if (!wish.mayReplace()) {
      return new Keep("The background was left as it is.");
    }
    return wish.colour().isPresent()
        ? new WishedColour(document, faces, wish.told()).decide(wish.colour().getAsInt())
        : new LeastEdit(document, checks, faces, wish.told()).decide();
  }
}
