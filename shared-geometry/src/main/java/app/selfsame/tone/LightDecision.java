package app.selfsame.tone;

import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Message;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalMessage;
import java.util.List;

/** Whether light and contrast of a photo for a document may be changed at all, as its authority's rules say. */
public sealed interface LightDecision {
  /**
   * They may.
   *
   * @param cautions what to know before: that the authority is silent, say; none when it allows it
   */
  record Permitted(List<Message> cautions) implements LightDecision {}

  /** They may not. */
  record Refused(Refusal refusal) implements LightDecision {}

  /**
   * Decides for a document.
   *
   * @param told whether the person knows that the authority may not say whether it accepts changed light: silence is no
   *     permission
   */
  static LightDecision of(PhotoDocument document, boolean told) {
    Message retake = Message.of(LightMessage.RETAKE);
    if (document.editing().light() == Permission.FORBIDDEN) {
      return new Refused(
          Refusal.of(RefusalMessage.LIGHT_FORBIDDEN).and(document.editing().words()).and(retake));
    }
    if (document.handedInAsIs()) {
      return new Refused(Refusal.of(RefusalMessage.ORIGINAL_LIGHT).and(retake));
    }
    if (document.editing().light() == Permission.ALLOWED) {
      return new Permitted(List.of());
    }
    return told
        ? new Permitted(List.of(Message.of(LightMessage.UNSAID)))
        : new Refused(Refusal.of(RefusalMessage.LIGHT_UNSAID));
  }
}
