package app.selfsame.studio;

import java.util.function.Consumer;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** Shows what the engine says of the photo, unless it speaks of a document that is not the chosen one any more. */
final class PhotoAnswers implements PhotoListener {
  private final DocumentPanel documents;
  private final Findings findings;
  private final EngineProgress progress;
  private final Consumer<String> onUnreadable;

  /**
   * @param onUnreadable hears why the photo cannot be judged at all
   */
  PhotoAnswers(
      DocumentPanel documents, Findings findings, EngineProgress progress, Consumer<String> onUnreadable) {
    this.documents = documents;
    this.findings = findings;
    this.progress = progress;
    this.onUnreadable = onUnreadable;
  }

  @Override
  public void preview(int width, int height, ArrayBuffer pixels) {
    progress.hide();
    findings.showPixels(width, height, pixels);
    if (documents.chosenId() == null) {
      findings.showNotHeldAgainst();
    }
  }

  @Override
  public void report(Report found) {
    if (isChosen(found.getDocument())) {
      findings.show(found);
    }
  }

  @Override
  public void progress(String documentId, String backdrop, double share) {
    if (isChosen(documentId)) {
      findings.showProgress(backdrop, share);
    }
  }

  @Override
  public void cancelled(String documentId) {
    if (isChosen(documentId)) {
      findings.showStopped();
    }
  }

  @Override
  public void prepared(PreparedFile file) {
    if (isChosen(file.report().getDocument())) {
      findings.showPrepared(file);
    }
  }

  @Override
  public void crop(String documentId, LightCrop crop) {
    if (isChosen(documentId)) {
      findings.light().send(crop);
    }
  }

  @Override
  public void relit(PreparedFile file) {
    if (isChosen(file.report().getDocument())) {
      findings.light().showRelit(file);
    }
  }

  @Override
  public void lightRefused(String documentId, String sentence) {
    if (isChosen(documentId)) {
      findings.light().showRefused(sentence);
    }
  }

  @Override
  public void printable(String documentId, String html) {
    if (isChosen(documentId)) {
      ReportPanel.save(documentId, html);
    }
  }

  @Override
  public void refused(String documentId, String backdrop, String reason, String sentence) {
    if (documentId == null) {
      onUnreadable.accept(sentence);
    } else if (isChosen(documentId)) {
      findings.showNoFile(backdrop, reason, sentence);
    }
  }

  private boolean isChosen(String documentId) {
    return documentId.equals(documents.chosenId());
  }
}
