package app.selfsame.worker;

import app.selfsame.background.BackgroundWish;
import app.selfsame.document.PhotoDocument;
import app.selfsame.file.LosslessFile;
import app.selfsame.image.ImageFormat;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.matting.MattingWatch;
import app.selfsame.protocol.Assessment;
import app.selfsame.protocol.ByteParcel;
import app.selfsame.protocol.FileReport;
import app.selfsame.protocol.FileToSave;
import app.selfsame.protocol.ToPage;
import app.selfsame.protocol.ToWorker;
import app.selfsame.session.PhotoSession;
import java.util.Optional;

/** The making of one photo's file for one document, and of its light. */
final class FileWork {
  private final PhotoSession session;
  private final PhotoDocument document;
  private final int photo;
  private final Outbox page;
  private final Interruption interruption;

  FileWork(PhotoSession session, PhotoDocument document, int photo, Outbox page, Interruption interruption) {
    this.session = session;
    this.document = document;
    this.photo = photo;
    this.page = page;
    this.interruption = interruption;
  }

  void prepare(ToWorker.Prepare asked) {
    BackgroundWish wish = asked.request().background();
    Judgement judgement = session.judge(document, asked.answers());
    MattingWatch watch =
        share -> {
          page.post(new ToPage.Progress(photo, document.id(), wish, share));
          interruption.check();
        };
    Preparation preparation = session.prepare(judgement, asked.request(), watch);
    page.post(
        preparation instanceof Preparation.Refused refused
            ? new ToPage.NoFile(photo, document.id(), wish, refused.refusal())
            : new ToPage.Prepared(photo, wish, file(judgement, preparation)));
  }

  void crop() {
    Optional<Preparation.Made> made = session.made(document);
    page.post(
        made.isPresent()
            ? new ToPage.Cropped(
                photo, document.id(), new ByteParcel(LosslessFile.of(made.get().picture())), ImageFormat.PNG)
            : new ToPage.NoLight(photo, document.id(), PhotoSession.NO_FILE.refusal()));
  }

  void relight(ToWorker.Relight asked) {
    Preparation preparation =
        session.relight(document, asked.answers(), asked.picture().bytes(), asked.notes());
    page.post(
        preparation instanceof Preparation.Refused refused
            ? new ToPage.NoLight(photo, document.id(), refused.refusal())
            : new ToPage.Relit(photo, file(session.judge(document, asked.answers()), preparation)));
  }

  private FileToSave file(Judgement judgement, Preparation preparation) {
    return FileToSave.of(
        session.finished(document, preparation).orElseThrow(),
        Assessment.of(judgement.after(preparation)),
        FileReport.of(preparation));
  }
}
