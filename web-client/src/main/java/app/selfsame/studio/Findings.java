package app.selfsame.studio;

import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** Everything on the page that speaks of the photo: picture, verdict, checks, editing rule and finished file. */
final class Findings {
  private final Runnable prepare;
  private final PhotoStage stage = new PhotoStage();
  private final PictureViews views = new PictureViews();
  private final VerdictPanel verdict = new VerdictPanel();
  private final CheckList checks = new CheckList();
  private final EditingPanel editing = new EditingPanel();
  private final DownloadPanel download = new DownloadPanel();

  private Report report;
  private boolean preparing;

  /**
   * @param prepare asks the engine for the finished file
   */
  Findings(Runnable prepare) {
    this.prepare = prepare;
  }

  /** A new photo is being read. */
  void beginPhoto() {
    stage.clear();
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
    stage.clear();
    clear();
    verdict.hide();
  }

  private void clear() {
    report = null;
    preparing = false;
    stage.clearReport();
    checks.clear();
    editing.hide();
    download.hide();
    views.clearPrepared();
  }

  void showPixels(int width, int height, ArrayBuffer pixels) {
    stage.showPixels(width, height, pixels);
  }

  void askForDocument() {
    verdict.showChooseDocument();
  }

  void show(Report found, PhotoDocument document) {
    report = found;
    stage.show(found);
    verdict.show(found);
    checks.show(found);
    if (found.isComplete()) {
      editing.show(document);
      beginFile(document);
    }
  }

  private void beginFile(PhotoDocument document) {
    if (document.editing().crop() == Permission.FORBIDDEN) {
      download.showKeepOriginal();
    } else if (report.getFace() != null) {
      preparing = true;
      download.showPreparing();
      prepare.run();
    }
  }

  void showPrepared(PreparedFile file, PhotoDocument document) {
    if (preparing) {
      preparing = false;
      download.show(file, report, document);
      views.setPrepared(file);
    }
  }

  void showNoFile(String sentence) {
    preparing = false;
    download.showRefused(sentence);
  }
}
