package app.selfsame.worker;

import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.report.Printout;
import app.selfsame.report.ReportHtml;
import java.util.Optional;

/** What was last handed over of a photo: a file for a document, and the same in another light. */
final class Handover {
  private final Preparation file;
  private final String documentId;
  private Preparation relit;

  Handover(Preparation file, String documentId) {
    this.file = file;
    this.documentId = documentId;
  }

  /** Nothing was. */
  static Handover none() {
    return new Handover(null, null);
  }

  void setRelit(Preparation.Made made) {
    relit = made;
  }

  /** The file that was made for a document, in the photo's own light. */
  Optional<Preparation.Made> madeFor(String document) {
    return document.equals(documentId) && file instanceof Preparation.Made made ? Optional.of(made) : Optional.empty();
  }

  /**
   * The printed report, with the ledger of the file for the same document, if there is one.
   *
   * @param inOtherLight whether that is the one in another light
   */
  String printed(Judgement judgement, Printout printout, boolean inOtherLight) {
    if (!judgement.document().id().equals(documentId)) {
      return ReportHtml.of(judgement, printout);
    }
    return ReportHtml.of(judgement, inOtherLight && relit != null ? relit : file, printout);
  }
}
