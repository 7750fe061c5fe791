package app.selfsame.studio;

import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Message;
import app.selfsame.protocol.ToPage;
import app.selfsame.refusal.Refusal;
import app.selfsame.studio.camera.CameraDialog;
import app.selfsame.studio.contribution.Contribution;
import app.selfsame.studio.contribution.ContributionMessage;
import app.selfsame.studio.documents.DocumentPanel;
import app.selfsame.studio.engine.BrowserEngine;
import app.selfsame.studio.engine.EngineLink;
import app.selfsame.studio.engine.EngineListener;
import app.selfsame.studio.intake.BlobBytes;
import app.selfsame.studio.intake.PhotoHistory;
import app.selfsame.studio.intake.PhotoIntake;
import app.selfsame.studio.offline.Offline;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.studio.parts.ProblemBox;
import app.selfsame.studio.state.PageFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.browser.Window;
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
  private final Contribution contribution = new Contribution(this::hearWhatIsAsked, this::showAgain, this::cannotAsk);
  private final PhotoIntake intake = new PhotoIntake(this);
  private final HTMLElement removed = Html.byId("removed");
  private final HTMLElement bringBack = Html.byId("bring-back");
  private Findings findings;
  private PageFlow flow;
  private EngineHearing hearing;
  private Offline offline;
  private CameraDialog camera;
  /** Whether the last photo was taken with the page's camera. */
  private boolean wasTaken;
  private File last;

  private Studio() {}

  /** Runs once the page is parsed. */
  public static void main(String[] arguments) {
    new Studio().start();
  }

  /**
   * What is fetched is asked for at once, but the engine after who asks for a photo, which people read first and which is
   * small; what speaks of photos is made after the page had time to answer.
   */
  private void start() {
    documents.load();
    engine.listen(this::hear);
    contribution.begin(engine::start);
    Window.setTimeout(this::furnish, 0);
  }

  private void furnish() {
    if (findings != null) {
      return;
    }
    findings = new Findings(engine, contribution, this::goForAnother);
    flow = findings.flow();
    hearing = new EngineHearing(documents, findings, progress, this::stopAt);
    offline = new Offline(flow::hasPhoto);
    body.querySelector("[data-action=remove]").onEvent("click", event -> PhotoHistory.leave());
    bringBack.onEvent("click", event -> bringBack());
    camera = new CameraDialog(documents::chosen, flow::hasPhoto, this::giveTaken, intake::pick);
    camera.offer();
    PhotoHistory.watch(this::leavePhoto, this::bringBack, flow::hasPhoto);
    if (documents.chosen() != null) {
      findings.setDocument(documents.chosen());
    }
    PageTexts.offerChoice(this::sayAgain, () -> problem.showNote(StudioMessage.LANGUAGE_NOT_LOADED));
    intake.takeOver();
  }

  /** What does not say itself again in another language. */
  private void sayAgain() {
    documents.nameAgain();
    findings.sayAgain();
    contribution.sayAgain();
  }

  /** Somebody asks for a photo for this document. */
  private void hearWhatIsAsked(String documentId) {
    documents.require(documentId, contribution::refuseDocument);
  }

  private void showAgain() {
    if (findings != null) {
      findings.showAgain();
    }
  }

  /** It could not be loaded who asks for a photo. */
  private void cannotAsk() {
    problem.showWithRetry(List.of(Message.of(ContributionMessage.NOT_LOADED)));
  }

  private void giveTaken(File photo) {
    intake.give(photo);
    wasTaken = true;
  }

  /** Another photo comes the way that this one came. */
  private void goForAnother() {
    if (wasTaken) {
      camera.open();
    } else {
      intake.pick();
    }
  }

  private void hear(ToPage message) {
    furnish();
    hearing.accept(message);
    if (flow.state().complete().isPresent()) {
      offline.keep();
    }
  }

  private void holdAgainst(PhotoDocument document) {
    if (findings == null) {
      // It is asked for when they are made.
      return;
    }
    findings.setDocument(document);
    if (flow.hasPhoto()) {
      if (document.isTakenByOffice()) {
        flow.holdAgainstNothing();
      } else {
        engine.choose(document.id());
      }
    }
  }

  @Override
  public void photo(File file, int others) {
    findings.forgetAnswers();
    wasTaken = false;
    open(file, others);
    PhotoHistory.enter();
  }

  /** The person went back before the photo; it is at hand until there is another. */
  private void leavePhoto() {
    if (flow.hasPhoto()) {
      removePhoto();
      removed.setHidden(false);
      bringBack.focus();
      documents.showAddress();
    }
  }

  private void bringBack() {
    if (last != null && !flow.hasPhoto()) {
      open(last, 0);
      PhotoHistory.enter();
    }
  }

  private void open(File file, int others) {
    last = file;
    contribution.give(file);
    removed.setHidden(true);
    problem.clear();
    if (!flow.hasPhoto()) {
      // What had the focus is about to go.
      Html.byId("main").focus();
    }
    if (others > 0) {
      problem.showNote(StudioMessage.SEVERAL_FILES);
    }
    body.getClassList().remove("empty");
    stagePanel.setHidden(false);
    results.setHidden(false);
    progress.show(file);
    findings.forgetPhoto(file.getName());
    flow.open();
    documents.load();
    engine.open(new BlobBytes(file), documents.chosenId());
  }

  @Override
  public void notAPhoto(Refusal refusal) {
    problem.show(refusal.messages());
  }

  @Override
  public void onlyALink() {
    problem.show(List.of(Message.of(StudioMessage.ONLY_A_LINK)));
  }

  private void removePhoto() {
    engine.close();
    problem.clear();
    progress.hide();
    findings.forgetPhoto("");
    flow.remove();
    body.getClassList().add("empty");
    stagePanel.setHidden(true);
    results.setHidden(true);
    body.querySelector(".intake [data-action=pick]").focus();
  }

  private void retry() {
    furnish();
    if (flow.hasPhoto()) {
      flow.open();
      progress.showAgain();
    }
    documents.load();
    engine.retry();
    if (!contribution.isAsked()) {
      contribution.begin(() -> { });
    }
  }

  @Override
  public void loading(double bytes, double of) {
    progress.loading(bytes, of);
  }

  @Override
  public void ready() {
    furnish();
    progress.ready();
    flow.checkIsHere();
    offline.keepWhenIdle();
  }

  @Override
  public void startingAgain() {
    findings.sheet().lose();
    flow.openAgain();
  }

  @Override
  public void gaveUp() {
    findings.sheet().lose();
    showNotChecked();
    problem.showWithRetry(List.of(Message.of(StudioMessage.STOPPED_TWICE)));
  }

  @Override
  public void cannotLoad() {
    showNotChecked();
    List<Message> sentences = new ArrayList<>(List.of(Message.of(StudioMessage.NOT_LOADED)));
    kept().map(Message::of).ifPresent(sentences::add);
    problem.showWithRetry(sentences);
  }

  /** What is not lost. */
  private Optional<StudioMessage> kept() {
    furnish();
    boolean document = documents.chosen() != null;
    if (flow.hasPhoto()) {
      return Optional.of(document ? StudioMessage.BOTH_KEPT : StudioMessage.PHOTO_KEPT);
    }
    return document ? Optional.of(StudioMessage.DOCUMENT_KEPT) : Optional.empty();
  }

  @Override
  public void cannotStart() {
    showNotChecked();
    problem.showWithRetry(List.of(Message.of(StudioMessage.NOT_STARTED)));
  }

  @Override
  public void cannotRead() {
    stopAt(List.of(Message.of(StudioMessage.NOT_READ)));
  }

  private void showNotChecked() {
    furnish();
    if (flow.hasPhoto()) {
      progress.stop();
      flow.fail();
    }
  }

  /** The photo cannot be judged: says why, and goes back to where another can be given. */
  private void stopAt(List<Message> why) {
    last = null;
    removePhoto();
    PhotoHistory.leave();
    problem.show(why);
  }
}
