package app.selfsame.studio;

import app.selfsame.document.Catalogue;
import app.selfsame.document.PhotoDocument;
import org.teavm.jso.browser.History;
import org.teavm.jso.browser.Location;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.File;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** The page: one photo, one document, and what the engine says of the two. */
public final class Studio implements EngineListener, PhotoIntake.Listener {
  private final HTMLElement body = HTMLDocument.current().getBody();
  private final HTMLElement stagePanel = body.querySelector(".stage");
  private final HTMLElement results = body.querySelector(".results");
  private final EngineLink engine = new EngineLink(this);
  private final EngineProgress progress = new EngineProgress();
  private final ProblemBox problem = new ProblemBox(this::retry);
  private final DocumentRules rules = new DocumentRules();
  private final Findings findings = new Findings(engine::prepare);

  private DocumentChooser chooser;
  private Catalogue catalogue;
  private PhotoDocument document;
  private boolean hasPhoto;

  private Studio() {}

  /** Runs once the page is parsed. */
  public static void main(String[] arguments) {
    new Studio().start();
  }

  private void start() {
    new PhotoIntake(this);
    body.querySelector("[data-action=remove]").onEvent("click", event -> removePhoto());
    Window.current().addEventListener("hashchange", event -> chooseByAddress());
    loadCatalogue();
    engine.start();
  }

  private void loadCatalogue() {
    EngineAssets.documents()
        .then(
            text -> {
              catalogue = Catalogue.parse(text.stringValue());
              chooser = new DocumentChooser(catalogue, this::choose);
              chooseByAddress();
              return null;
            },
            reason -> {
              cannotLoad();
              return null;
            });
  }

  private void chooseByAddress() {
    String hash = Location.current().getHash();
    if (catalogue != null && hash.length() > 1) {
      catalogue
          .find(hash.substring(1))
          .filter(found -> found != document)
          .ifPresent(
              found -> {
                chooser.show(found);
                choose(found);
              });
    }
  }

  private void choose(PhotoDocument chosen) {
    document = chosen;
    History.current().replaceState(null, "", "#" + chosen.id());
    rules.show(chosen);
    if (hasPhoto) {
      findings.beginDocument();
      engine.choose(chosen.id());
    }
  }

  @Override
  public void photo(File file, int others) {
    problem.clear();
    if (others > 0) {
      problem.show("Several files came at once. The first one is checked here; give the others one by one.");
    }
    hasPhoto = true;
    body.getClassList().remove("empty");
    stagePanel.setHidden(false);
    results.setHidden(false);
    progress.show();
    findings.beginPhoto();
    engine.open(file, document == null ? null : document.id());
  }

  @Override
  public void notAPhoto(String sentence) {
    problem.show(sentence);
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
    if (catalogue == null) {
      loadCatalogue();
    }
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
  public void preview(int width, int height, ArrayBuffer pixels) {
    progress.hide();
    findings.showPixels(width, height, pixels);
    if (document == null) {
      findings.askForDocument();
    }
  }

  @Override
  public void report(Report found) {
    if (document == null) {
      findings.showWithoutDocument(found);
    } else if (document.id().equals(found.getDocument())) {
      findings.show(found, document);
    }
  }

  @Override
  public void prepared(PreparedFile file) {
    if (document.id().equals(file.report().getDocument())) {
      findings.showPrepared(file, document);
    }
  }

  @Override
  public void refused(String sentence) {
    if (findings.isPreparing()) {
      findings.showNoFile(sentence);
    } else {
      stopAt(sentence);
    }
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
    problem.showWithRetry("The check stopped twice on this photo. Try again, or choose another photo.");
  }

  @Override
  public void cannotLoad() {
    showNotChecked();
    problem.showWithRetry(
        "The check could not be loaded. See whether you are online, then try again. Your photo and document are kept.");
  }

  @Override
  public void cannotStart() {
    showNotChecked();
    problem.showWithRetry("The check does not start in this browser. Update the browser, or use another one.");
  }

  @Override
  public void cannotRead() {
    stopAt("The browser could not read this file. If it lies in a cloud folder, save it on this device first.");
  }

  private void showNotChecked() {
    if (hasPhoto) {
      progress.stop();
      findings.giveUp();
    }
  }

  /** The photo cannot be judged: says why, and goes back to where another can be given. */
  private void stopAt(String sentence) {
    removePhoto();
    problem.show(sentence);
  }
}
