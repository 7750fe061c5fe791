package app.selfsame.background;

import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.refusal.Refusal;
import app.selfsame.refusal.RefusalMessage;
import java.util.List;

/** Whether a photo for a document may get another background at all, as its authority's rules say. */
public sealed interface BackgroundOffer {
  /**
   * It may.
   *
   * @param choices what the authority names, the one to take first; may be none
   * @param isUnsaid whether the authority does not say that it accepts another one: only for whoever says to know that
   */
  record Offered(List<BackgroundChoice> choices, boolean isUnsaid) implements BackgroundOffer {}

  /** It may not. */
  record Refused(Refusal refusal) implements BackgroundOffer {}

  /** What is wished for a person who has not said anything yet: the rule decides where the authority allows it. */
  default BackgroundWish firstWish() {
    boolean allowed = this instanceof Offered offered && !offered.isUnsaid && !offered.choices.isEmpty();
    return allowed ? BackgroundWish.AUTO : BackgroundWish.KEEP;
  }

  static BackgroundOffer of(PhotoDocument document) {
    Permission permission = document.editing().background();
    if (permission == Permission.FORBIDDEN) {
      return new Refused(Refusal.of(RefusalMessage.BACKGROUND_FORBIDDEN).and(document.editing().words()));
    }
    if (document.handedInAsIs()) {
      return new Refused(Refusal.of(RefusalMessage.ORIGINAL_BACKGROUND));
    }
    return new Offered(BackgroundChoice.of(document), permission == Permission.UNKNOWN);
  }
}
