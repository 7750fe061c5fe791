package app.selfsame.session;

import app.selfsame.inspection.Preparation;
import java.util.Optional;

/**
 * What was last made of a photo.
 *
 * @param documentId for which document; empty when nothing was made yet
 * @param ownLight the file in the photo's own light, or that it is handed in unchanged
 * @param otherLight the same file in another light
 */
record LastFile(String documentId, Optional<Preparation> ownLight, Optional<Preparation> otherLight) {
  static final LastFile NONE = new LastFile("", Optional.empty(), Optional.empty());

  static LastFile of(String documentId, Preparation preparation) {
    return new LastFile(documentId, Optional.of(preparation), Optional.empty());
  }

  LastFile relit(Preparation.Made made) {
    return new LastFile(documentId, ownLight, Optional.of(made));
  }

  /** The file in the photo's own light, when it was made for this document. */
  Optional<Preparation.Made> made(String document) {
    return preparation(document, false).filter(Preparation.Made.class::isInstance).map(Preparation.Made.class::cast);
  }

  /** What was made for this document; in another light only if it was asked for and is there. */
  Optional<Preparation> preparation(String document, boolean inOtherLight) {
    if (!document.equals(documentId)) {
      return Optional.empty();
    }
    return inOtherLight && otherLight.isPresent() ? otherLight : ownLight;
  }
}
