package app.selfsame.batch;

import app.selfsame.document.Catalogue;
import app.selfsame.document.PhotoDocument;
import app.selfsame.http.JsonMembers;
import java.util.Optional;

/** What photos are for, as a request says it: a document, or a size of a company's own. */
public final class SentDocument {
  /** The member with a document's id. */
  public static final String DOCUMENT = "document";

  /** The member with a size of one's own instead. */
  public static final String FRAME = "frame";

  private SentDocument() {}

  /**
   * Reads it out of a request.
   *
   * @throws app.selfsame.http.ProblemException when there is none, or both, or for which no photo can be brought
   */
  public static PhotoDocument of(JsonMembers sent, Catalogue catalogue) {
    PhotoDocument document = any(sent, catalogue);
    if (document.isTakenByOffice()) {
      throw BatchRefusal.of(BatchRefusal.TAKEN_BY_OFFICE);
    }
    return document;
  }

  private static PhotoDocument any(JsonMembers sent, Catalogue catalogue) {
    Optional<String> id = sent.text(DOCUMENT);
    Optional<JsonMembers> frame = frame(sent);
    if (id.isPresent() && frame.isPresent()) {
      throw BatchRefusal.of(BatchRefusal.DOCUMENT_AND_FRAME);
    }
    if (frame.isPresent()) {
      return SentFrame.document(frame.get());
    }
    return catalogue
        .find(id.orElseThrow(() -> BatchRefusal.of(BatchRefusal.DOCUMENT_MISSING)))
        .orElseThrow(() -> BatchRefusal.of(BatchRefusal.UNKNOWN_DOCUMENT));
  }

  /** The size of one's own, if a request says one. */
  public static Optional<JsonMembers> frame(JsonMembers sent) {
    return sent.object(FRAME, SentFrame.MEMBERS);
  }
}
