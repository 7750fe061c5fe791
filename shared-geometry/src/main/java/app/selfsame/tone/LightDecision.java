package app.selfsame.tone;

import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;

/** Whether light and contrast of a photo for a document may be changed at all, as its authority's rules say. */
public sealed interface LightDecision {
  /**
   * They may.
   *
   * @param caution what to know before: that the authority is silent, say; empty when it allows it
   */
  record Permitted(String caution) implements LightDecision {}

  /**
   * They may not.
   *
   * @param reason one kebab-case word
   * @param sentence why, and what to do
   */
  record Refused(String reason, String sentence) implements LightDecision {}

  /** What is refused because the person has not been told that the authority is silent. */
  String UNSAID = "light-unsaid";

  String RETAKE = "Retake the photo facing a window or another soft, wide light.";

  /**
   * Decides for a document.
   *
   * @param told whether the person knows that the authority may not say whether it accepts changed light: silence is no
   *     permission
   */
  static LightDecision of(PhotoDocument document, boolean told) {
    if (document.editing().light() == Permission.FORBIDDEN) {
      return new Refused(
          "light-forbidden",
          "The authority does not accept a photo whose light or contrast was changed"
              + document.editing().quoted() + ". " + RETAKE);
    }
    if (document.handedInAsIs()) {
      return new Refused(
          "takes-original", "The authority takes the original file, so its light is not changed. " + RETAKE);
    }
    if (document.editing().light() == Permission.ALLOWED) {
      return new Permitted("");
    }
    String silent = "The authority does not say whether it accepts changed light. Silence is no permission.";
    return told ? new Permitted(silent) : new Refused(UNSAID, silent + " It is safest to retake.");
  }
}
