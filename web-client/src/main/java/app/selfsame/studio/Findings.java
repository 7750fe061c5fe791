package app.selfsame.studio;

import app.selfsame.background.BackgroundWish;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.DocumentAdvice;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Stage;
import app.selfsame.protocol.FileToSave;
import app.selfsame.refusal.Refusal;
import app.selfsame.studio.background.BackgroundPanel;
import app.selfsame.studio.checks.CheckList;
import app.selfsame.studio.checks.MeasuresPanel;
import app.selfsame.studio.checks.VerdictPanel;
import app.selfsame.studio.editing.EditingPanel;
import app.selfsame.studio.editing.UnsaidPanel;
import app.selfsame.studio.engine.EngineAssets;
import app.selfsame.studio.engine.EngineLink;
import app.selfsame.studio.engine.EngineRequests;
import app.selfsame.studio.file.DownloadPanel;
import app.selfsame.studio.file.PreparedFile;
import app.selfsame.studio.light.LightPanel;
import app.selfsame.studio.questions.QuestionPanel;
import app.selfsame.studio.report.PrintedPage;
import app.selfsame.studio.report.ReportPanel;
import app.selfsame.studio.stage.EvidencePointer;
import app.selfsame.studio.stage.PhotoPixels;
import app.selfsame.studio.stage.PhotoStage;
import app.selfsame.studio.stage.PictureViews;
import java.util.Optional;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** Everything on the page that speaks of the photo: picture, verdict, checks, editing rule and finished file. */
final class Findings {
  private final EngineRequests engine;
  private final Seal seal = new Seal();
  private final PhotoPixels photo = new PhotoPixels();
  private final PhotoStage stage = new PhotoStage(photo);
  private final EvidencePointer pointer = new EvidencePointer(stage, photo);
  private final PictureViews views = new PictureViews();
  private final VerdictPanel verdict = new VerdictPanel();
  private final QuestionPanel questions;
  private final CheckList checks = new CheckList(pointer);
  private final UnsaidPanel unsaid = new UnsaidPanel();
  private final EditingPanel editing = new EditingPanel();
  private final BackgroundPanel background;
  private final LightPanel light;
  private final DownloadPanel download = new DownloadPanel();
  private final ReportPanel print;
  private final MeasuresPanel measures = new MeasuresPanel();
  private final PrintedPage sheet = new PrintedPage(pointer);

  private PhotoDocument document;
  private Judgement judgement;
  private PreparedFile prepared;
  private boolean preparing;
  private boolean verdictIsOfFile;

  Findings(EngineLink link) {
    engine = link.requests();
    questions = new QuestionPanel(link::answer);
    background = new BackgroundPanel(this::prepare, engine::cancel, views::showPrepared);
    light = new LightPanel(engine, seal::open, this::offer);
    print = new ReportPanel(() -> engine.print(EngineAssets.version(), light.isChanged()));
  }

  /** Asks and says first what belongs to the document, before anything is known of a photo. */
  void setDocument(PhotoDocument chosen) {
    document = chosen;
    questions.show(document);
    verdict.setDocument(document);
    sheet.show(document);
  }

  /** A new photo is being read. */
  void beginPhoto() {
    photo.forget();
    seal.close();
    beginDocument();
  }

  /** The same photo is being held against another document, or again. */
  void beginDocument() {
    clear();
    verdict.showReading();
  }

  void startAgain() {
    clear();
    verdict.showStartingAgain();
  }

  void giveUp() {
    clear();
    verdict.showNotChecked();
  }

  /** There is no photo any more. */
  void forget() {
    photo.forget();
    seal.close();
    clear();
    verdict.hide();
  }

  private void clear() {
    judgement = null;
    prepared = null;
    preparing = false;
    verdictIsOfFile = false;
    stage.clearJudgement();
    checks.clear();
    unsaid.hide();
    editing.hide();
    background.hide();
    light.hide();
    download.hide();
    print.hide();
    measures.hide();
    views.clearPrepared();
  }

  void showPixels(int width, int height, ArrayBuffer pixels) {
    photo.set(width, height, pixels);
    stage.draw();
  }

  /** The photo is held against no document: none is chosen, or its office takes the photo. */
  void showNotHeldAgainst() {
    if (document == null) {
      verdict.showChooseDocument();
    } else {
      verdict.showNothingToPrepare();
    }
  }

  void show(Judgement found) {
    boolean sameFrame = judgement != null && found.facts().crop().equals(judgement.facts().crop());
    judgement = found;
    verdictIsOfFile = false;
    stage.show(found);
    verdict.show(found);
    checks.show(found);
    if (found.stage() == Stage.COMPLETE) {
      DocumentAdvice advice = DocumentAdvice.of(document);
      unsaid.show(advice);
      editing.show(document, advice);
      if (found.facts().head().isPresent()) {
        background.show(found, document);
      }
      beginFile(sameFrame);
      print.show();
      measures.show(found);
    }
  }

  /**
   * Another answer, or what was found later, mostly leaves the frame where it was, and then the file is the same; but
   * one with another background has a verdict of its own, which is another one then.
   */
  private void beginFile(boolean sameFrame) {
    if (document.forbidsCropping()) {
      download.showKeepOriginal();
      showLight(null);
    } else if (prepared != null && sameFrame && !prepared.hasAnotherBackground()) {
      download.show(prepared, judgement, document);
    } else if (judgement.facts().head().isPresent() && !(preparing && sameFrame)) {
      prepare();
    }
  }

  private void prepare() {
    prepared = null;
    preparing = true;
    showVerdict(Optional.empty());
    light.hide();
    download.showPreparing();
    engine.prepare(background.wish());
  }

  void showProgress(BackgroundWish wish, double share) {
    if (isAwaited(wish)) {
      background.showProgress(share);
    }
  }

  void showPrepared(BackgroundWish wish, FileToSave made) {
    if (isAwaited(wish)) {
      preparing = false;
      PreparedFile file = PreparedFile.of(made, wish.mayReplace(), document);
      offer(file);
      showVerdict(Optional.of(file));
      background.showMade(file.background());
      showLight(file);
    }
  }

  /** Of the photo as it will be cropped, or of a finished file with another background, which is judged anew. */
  private void showVerdict(Optional<PreparedFile> file) {
    boolean isOfFile = file.isPresent() && file.get().hasAnotherBackground();
    if (isOfFile || verdictIsOfFile) {
      Judgement shown = isOfFile ? file.get().judgement() : judgement;
      verdict.show(shown);
      checks.show(shown);
    }
    verdictIsOfFile = isOfFile;
  }

  /** Offers a file to be saved in place of any other. */
  private void offer(PreparedFile file) {
    prepared = file;
    download.show(file, judgement, document);
    views.setPrepared(file);
  }

  private void showLight(PreparedFile file) {
    if (judgement.facts().head().isPresent()) {
      light.show(file, judgement, document);
    }
  }

  /** The panel that knows whether another light is wanted, and hears what the engine has to say of that. */
  LightPanel light() {
    return light;
  }

  void showStopped() {
    background.showStopped();
  }

  /** The file that was wished for cannot be had; there may be one with the photo's own background. */
  void showNoFile(BackgroundWish wish, Refusal refusal) {
    if (!isAwaited(wish)) {
      return;
    }
    if (wish.mayReplace()) {
      background.showRefused(refusal);
      prepare();
    } else {
      showNoFile(refusal);
    }
  }

  /** There is no file. */
  void showNoFile(Refusal refusal) {
    preparing = false;
    download.showRefused(refusal);
  }

  /** Whether nobody has wished for another background since. */
  private boolean isAwaited(BackgroundWish wish) {
    return preparing && wish.equals(background.wish());
  }
}
