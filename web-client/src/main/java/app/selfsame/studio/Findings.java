package app.selfsame.studio;

import app.selfsame.background.BackgroundWish;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Stage;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.protocol.FileToSave;
import app.selfsame.refusal.Refusal;
import app.selfsame.report.NextStep;
import app.selfsame.report.Summary;
import app.selfsame.studio.background.BackgroundPanel;
import app.selfsame.studio.checks.CheckList;
import app.selfsame.studio.checks.MeasuresPanel;
import app.selfsame.studio.checks.StepBar;
import app.selfsame.studio.checks.VerdictPanel;
import app.selfsame.studio.contribution.Contribution;
import app.selfsame.studio.documents.DocumentText;
import app.selfsame.studio.editing.EditingPanel;
import app.selfsame.studio.editing.UnsaidPanel;
import app.selfsame.studio.editor.EditorPanel;
import app.selfsame.studio.engine.EngineLink;
import app.selfsame.studio.engine.EngineRequests;
import app.selfsame.studio.file.DownloadPanel;
import app.selfsame.studio.light.LightPanel;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.studio.payment.Till;
import app.selfsame.studio.questions.QuestionPanel;
import app.selfsame.studio.report.PrintedPage;
import app.selfsame.studio.report.ReportPanel;
import app.selfsame.studio.sheet.SheetPanel;
import app.selfsame.studio.stage.EvidencePointer;
import app.selfsame.studio.stage.PhotoPixels;
import app.selfsame.studio.stage.PhotoStage;
import app.selfsame.studio.stage.PictureViews;
import app.selfsame.studio.state.FileName;
import app.selfsame.studio.state.PageFlow;
import app.selfsame.studio.state.PageState;
import app.selfsame.studio.state.Panel;
import app.selfsame.studio.state.PreparedFile;
import app.selfsame.verdict.CheckId;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** The panels that speak of the photo; each shows its part of the page's state. */
final class Findings {
  private final Runnable onRetake;
  private final Contribution contribution;
  private final PageFlow flow;
  private final Seal seal = new Seal();
  private final Till till = new Till(this::showAgain);
  private final PhotoPixels photo = new PhotoPixels();
  private final PhotoStage stage = new PhotoStage(photo);
  private final EvidencePointer pointer = new EvidencePointer(stage, photo);
  private final PictureViews views = new PictureViews(photo, till);
  private final EditorPanel editor;
  private final VerdictPanel verdict;
  private final StepBar step;
  private final QuestionPanel questions;
  private final BackgroundPanel background;
  private final LightPanel light;
  private final DownloadPanel download = new DownloadPanel(till);
  private final SheetPanel sheet;
  private final PrintedPage paper = new PrintedPage(photo, till);
  /** In the order in which they stand below the verdict. */
  private final List<Panel> panels;

  private final HTMLElement results = HTMLDocument.current().querySelector(".results");
  private PhotoDocument document;
  private String photoName = "";

  /**
   * @param contribution knows whether somebody asks for the file
   * @param onRetake hears that the person goes for another photo
   */
  Findings(EngineLink link, Contribution contribution, Runnable onRetake) {
    this.contribution = contribution;
    this.onRetake = onRetake;
    EngineRequests engine = link.requests();
    editor = new EditorPanel(stage, views, link::adjust);
    verdict = new VerdictPanel(till, contribution, this::goOn);
    step = new StepBar(till, contribution, this::goOn);
    flow = new PageFlow(engine::prepare, this::show);
    questions = new QuestionPanel(link::answer);
    background = new BackgroundPanel(flow::wish, engine::cancel, views::showPrepared);
    light = new LightPanel(engine, till, seal::open, flow::offer);
    sheet = new SheetPanel(engine, till, onRetake);
    panels =
        List.of(
            questions,
            new CheckList(pointer),
            background,
            light,
            download,
            sheet,
            new UnsaidPanel(),
            new EditingPanel(),
            new MeasuresPanel(),
            new ReportPanel(paper));
    panels.forEach(panel -> results.appendChild(panel.element()));
  }

  PageFlow flow() {
    return flow;
  }

  /** Asks and says first what belongs to the document, before anything is known of a photo. */
  void setDocument(PhotoDocument chosen) {
    document = chosen;
    verdict.setDocument(document);
    editor.setDocument(document);
    showInTab(flow.state());
    contribution.show(flow.state(), document);
    flow.choose(document);
  }

  /** What was said of a picture says nothing of the next. */
  void forgetAnswers() {
    questions.forgetPicture();
  }

  /** Another photo comes, or none: nothing of the one that was here stays. */
  void forgetPhoto(String nameOfNext) {
    photoName = nameOfNext;
    photo.forget();
    editor.forgetPhoto();
    seal.close();
  }

  void showPixels(int width, int height, ArrayBuffer pixels) {
    photo.set(width, height, pixels);
    stage.draw();
  }

  /** What stands between the person and the file, or who asks for it, is another matter by now. */
  void showAgain() {
    show(flow.state());
  }

  /** Says in the language that the page speaks now what it said in another one. */
  void sayAgain() {
    showAgain();
    stage.draw();
  }

  private void show(PageState state) {
    till.show(state);
    if (!editor.isMoving()) {
      stage.show(state.photo());
    }
    editor.show(state);
    verdict.show(state);
    step.show(state);
    showInTab(state);
    panels.forEach(panel -> panel.show(state, document));
    placeSheet(state instanceof PageState.Empty);
    paper.show(state, document, photoName);
    contribution.show(state, document);
    if (state.photo().isEmpty()) {
      views.clearPrepared();
    }
    state.file().ifPresent(file -> views.setPrepared(file));
  }

  /** Photos that are kept for a sheet are within reach while there is none to judge. */
  private void placeSheet(boolean isAlone) {
    HTMLElement place = Html.byId("sheet-place");
    boolean isThere = place.hasChildNodes();
    if (isAlone && !isThere) {
      place.appendChild(sheet.element());
    } else if (!isAlone && isThere) {
      panels.forEach(panel -> results.appendChild(panel.element()));
    }
  }

  /** Tells two tabs apart. */
  private void showInTab(PageState state) {
    Optional<Judgement> verdictOf = state.verdict().filter(found -> found.stage() == Stage.COMPLETE);
    if (document == null) {
      return;
    }
    Argument name = Argument.message(DocumentText.name(document));
    Message title =
        verdictOf.isPresent()
            ? Message.of(StudioMessage.TAB_VERDICT, Argument.message(Summary.title(verdictOf.get())), name)
            : Message.of(StudioMessage.TAB, name);
    HTMLDocument.current().setTitle(PageTexts.say(title));
  }

  private void goOn(NextStep next) {
    switch (next) {
      case RETAKE -> onRetake.run();
      case CHANGE_BACKGROUND -> background.focus();
      case ANSWER -> QuestionPanel.focusOn(CheckId.TAKEN_BY);
      case SAVE, SAVE_TO_COMPARE -> {
        if (contribution.isAsked()) {
          contribution.focus();
          return;
        }
        List<Message> saved = download.goOn();
        if (!saved.isEmpty()) {
          flow.state().file().ifPresent(file -> verdict.showSaved(file, saved));
          step.showSaved(saved);
        }
      }
      case HAND_IN_ORIGINAL -> { }
    }
  }

  void showProgress(BackgroundWish wish, double share) {
    if (flow.isAwaited(wish)) {
      background.showProgress(share);
    }
  }

  void showPrepared(BackgroundWish wish, FileToSave made) {
    if (flow.isAwaited(wish)) {
      PreparedFile file = PreparedFile.of(made, FileName.of(photoName, made.name()), wish.mayReplace(), document);
      flow.offer(file);
      background.showMade(file.background());
    }
  }

  /** What is said of the photo as the person has it in hand. */
  EditorPanel editor() {
    return editor;
  }

  /** The panel that knows whether another light is wanted, and hears what the engine has to say of that. */
  LightPanel light() {
    return light;
  }

  /** The panel that asks for sheets. */
  SheetPanel sheet() {
    return sheet;
  }

  /** The file in another light that the engine has made. */
  PreparedFile relit(FileToSave made) {
    return PreparedFile.of(made, FileName.of(photoName, made.name()), false, document);
  }

  void showStopped() {
    background.showStopped();
  }

  /** The file that was wished for cannot be had; there may be one with the photo's own background. */
  void showNoFile(BackgroundWish wish, Refusal refusal) {
    if (flow.isAwaited(wish) && wish.mayReplace()) {
      background.showRefused(refusal);
    }
    flow.refuse(wish, refusal);
  }
}
