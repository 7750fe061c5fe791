package app.selfsame.session;

import app.selfsame.inspection.Preparation;
import java.util.Optional;

/**
 * What was last made of a photo, in its own light.
 *
 * @param documentId for which document; empty when nothing was made yet
 * @param preparation the file, or that the photo is handed in unchanged
 */
record LastFile(String documentId, Optional<Preparation> preparation) {
  static final LastFile NONE = new LastFile("", Optional.empty());

  static LastFile of(String documentId, Preparation preparation) {
    return new LastFile(documentId, Optional.of(preparation));
  }

  /** The file, when it was made for this document. */
  Optional<Preparation.Made> made(String document) {
    return preparation
        .filter(any -> document.equals(documentId))
        .filter(Preparation.Made.class::isInstance)
        .map(Preparation.Made.class::cast);
  }
}
