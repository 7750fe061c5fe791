package app.selfsame.tone;

import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Message;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalMessage;

/** Whether light and contrast of a photo for a document may be changed at all, as its authority's rules say. */
public sealed interface LightDecision {
  /**
   * They may.
   *
   * @param caution what to know before: that the authority is silent, say; empty when it allows it
   */
  record Permitted(String caution) implements LightDecision {}

  /** They may not. */
  record Refused(Refusal refusal) implements LightDecision {}

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
          Refusal.of(RefusalMessage.LIGHT_FORBIDDEN).and(document.editing().words()).and(Message.verbatim(RETAKE)));
    }
    if (document.handedInAsIs()) {
      return new Refused(Refusal.of(RefusalMessage.ORIGINAL_LIGHT).and(Message.verbatim(RETAKE)));
    }
    if (document.editing().light() == Permission.ALLOWED) {
      return new Permitted("");
    }
    return told
        ? new Permitted("The authority does not say whether it accepts changed light. Silence is no permission.")
        : new Refused(Refusal.of(RefusalMessage.LIGHT_UNSAID));
  }
}
