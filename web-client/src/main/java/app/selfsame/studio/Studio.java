package app.selfsame.studio;

import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Message;
import app.selfsame.refusal.Refusal;
import app.selfsame.studio.documents.DocumentPanel;
import app.selfsame.studio.engine.BrowserEngine;
import app.selfsame.studio.engine.EngineLink;
import app.selfsame.studio.engine.EngineListener;
import app.selfsame.studio.intake.BlobBytes;
import app.selfsame.studio.intake.PhotoIntake;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.ProblemBox;
import java.util.List;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.File;

/** The page: one photo, one document, and what the engine says of the two. */
public final class Studio implements EngineListener, PhotoIntake.Listener {
  private final HTMLElement body = HTMLDocument.current().getBody();
  private final HTMLElement stagePanel = body.querySelector(".stage");
  private final HTMLElement results = body.querySelector(".results");
  private final EngineLink engine = new EngineLink(this, new BrowserEngine());
  private final EngineProgress progress = new EngineProgress();
  private final ProblemBox problem = new ProblemBox(this::retry);
  private final DocumentPanel documents = new DocumentPanel(this::holdAgainst, this::cannotLoad);
  private final Findings findings = new Findings(engine);

  private boolean hasPhoto;

  private Studio() {}

  /** Runs once the page is parsed. */
  public static void main(String[] arguments) {
    new Studio().start();
  }

  private void start() {
    new PhotoIntake(this);
    body.querySelector("[data-action=remove]").onEvent("click", event -> removePhoto());
    documents.load();
    engine.start(new EngineHearing(documents, findings, progress, this::stopAt));
  }

  private void holdAgainst(PhotoDocument document) {
    findings.setDocument(document);
    if (hasPhoto) {
      findings.beginDocument();
      if (document.isTakenByOffice()) {
        findings.showNotHeldAgainst();
      } else {
        engine.choose(document.id());
      }
    }
  }

  @Override
  public void photo(File file, int others) {
    problem.clear();
    if (!hasPhoto) {
      // What had the focus is about to go.
      Html.byId("main").focus();
    }
    if (others > 0) {
      problem.show(StudioMessage.SEVERAL_FILES);
    }
    hasPhoto = true;
    body.getClassList().remove("empty");
    stagePanel.setHidden(false);
    results.setHidden(false);
    progress.show();
    findings.beginPhoto();
    engine.open(new BlobBytes(file), documents.chosenId());
  }

  @Override
  public void notAPhoto(Refusal refusal) {
    problem.show(refusal.messages());
  }

  private void removePhoto() {
    engine.close();
    problem.clear();
    findings.forget();
    hasPhoto = false;
    body.getClassList().add("empty");
    stagePanel.setHidden(true);
    results.setHidden(true);
    body.querySelector(".intake [data-action=pick]").focus();
  }

  private void retry() {
    if (hasPhoto) {
      findings.beginDocument();
      progress.show();
    }
    documents.load();
    engine.retry();
  }

  @Override
  public void loading(int parts, int of) {
    progress.loading(parts, of);
  }

  @Override
  public void ready() {
    progress.ready();
  }

  @Override
  public void startingAgain() {
    if (hasPhoto) {
      findings.startAgain();
    }
  }

  @Override
  public void gaveUp() {
    showNotChecked();
    problem.showWithRetry(StudioMessage.STOPPED_TWICE);
  }

  @Override
  public void cannotLoad() {
    showNotChecked();
    problem.showWithRetry(StudioMessage.NOT_LOADED);
  }

  @Override
  public void cannotStart() {
    showNotChecked();
    problem.showWithRetry(StudioMessage.NOT_STARTED);
  }

  @Override
  public void cannotRead() {
    stopAt(List.of(Message.of(StudioMessage.NOT_READ)));
  }

  private void showNotChecked() {
    if (hasPhoto) {
      progress.stop();
      findings.giveUp();
    }
  }

  /** The photo cannot be judged: says why, and goes back to where another can be given. */
  private void stopAt(List<Message> why) {
    removePhoto();
    problem.show(why);
  }
}
