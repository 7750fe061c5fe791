package app.selfsame.studio;

import app.selfsame.inspection.Judgement;
import app.selfsame.js.BufferParcel;
import app.selfsame.message.Message;
import app.selfsame.protocol.ToPage;
import app.selfsame.studio.documents.DocumentPanel;
import app.selfsame.studio.light.LightCrop;
import java.util.List;
import java.util.function.Consumer;

/** Shows what the engine says of the photo, unless it speaks of a document that is not the chosen one any more. */
final class EngineHearing implements Consumer<ToPage> {
  private final DocumentPanel documents;
  private final Findings findings;
  private final EngineProgress progress;
  private final Consumer<List<Message>> onUnreadable;

  /**
   * @param onUnreadable hears why the photo cannot be judged at all
   */
  EngineHearing(
      DocumentPanel documents, Findings findings, EngineProgress progress, Consumer<List<Message>> onUnreadable) {
    this.documents = documents;
    this.findings = findings;
    this.progress = progress;
    this.onUnreadable = onUnreadable;
  }

  @Override
  public void accept(ToPage message) {
    if (message instanceof ToPage.Opening opening) {
      progress.opening(opening.share());
    } else if (message instanceof ToPage.Preview preview) {
      show(preview);
    } else if (message instanceof ToPage.Unreadable unreadable) {
      onUnreadable.accept(unreadable.refusal().messages());
    } else if (message instanceof ToPage.Judged judged && isChosen(judged.assessment().documentId())) {
      Judgement found = judged.assessment().against(documents.chosen());
      if (!findings.editor().hear(found)) {
        findings.flow().judge(found);
      }
    } else if (message instanceof ToPage.NoDocument missing && isChosen(missing.documentId())) {
      findings.flow().refuse(missing.refusal());
    } else if (message instanceof ToPage.SheetMade sheet) {
      findings.sheet().take(sheet);
    } else {
      acceptOfFile(message);
    }
  }

  private void show(ToPage.Preview preview) {
    progress.hide();
    findings.showPixels(preview.width(), preview.height(), ((BufferParcel) preview.pixels()).buffer());
    if (documents.chosenId() == null) {
      findings.flow().holdAgainstNothing();
    }
  }

  private void acceptOfFile(ToPage message) {
    if (message instanceof ToPage.Progress made && isChosen(made.documentId())) {
      findings.showProgress(made.wish(), made.share());
    } else if (message instanceof ToPage.Prepared prepared && isChosen(prepared.file().judgement().documentId())) {
      findings.showPrepared(prepared.wish(), prepared.file());
    } else if (message instanceof ToPage.NoFile refused && isChosen(refused.documentId())) {
      findings.showNoFile(refused.wish(), refused.refusal());
    } else if (message instanceof ToPage.Cancelled cancelled && isChosen(cancelled.documentId())) {
      if (!cancelled.light()) {
        findings.showStopped();
      }
    } else if (message instanceof ToPage.Cropped cropped && isChosen(cropped.documentId())) {
      findings.light().send(new LightCrop(((BufferParcel) cropped.picture()).buffer(), cropped.format().mediaType()));
    } else if (message instanceof ToPage.Relit relit && isChosen(relit.file().judgement().documentId())) {
      findings.light().showRelit(findings.relit(relit.file()));
    } else if (message instanceof ToPage.NoLight refused && isChosen(refused.documentId())) {
      findings.light().showRefused(refused.refusal());
    }
  }

  private boolean isChosen(String documentId) {
    return documentId.equals(documents.chosenId());
  }
}
