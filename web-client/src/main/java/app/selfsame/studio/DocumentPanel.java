package app.selfsame.studio;

import app.selfsame.document.Catalogue;
import app.selfsame.document.PhotoDocument;
import java.util.function.Consumer;
import org.teavm.jso.browser.History;
import org.teavm.jso.browser.Location;
import org.teavm.jso.browser.Window;

/** The chosen document: found in the catalogue by a person or by the page's address, which always carries its id. */
final class DocumentPanel {
  private final Consumer<PhotoDocument> onChoice;
  private final Runnable onFailure;
  private final DocumentRules rules = new DocumentRules();
  private Catalogue catalogue;
  private DocumentChooser chooser;
  private PhotoDocument chosen;

  /**
   * @param onChoice hears of each newly chosen document
   * @param onFailure hears that the catalogue did not arrive
   */
  DocumentPanel(Consumer<PhotoDocument> onChoice, Runnable onFailure) {
    this.onChoice = onChoice;
    this.onFailure = onFailure;
    Window.current().addEventListener("hashchange", event -> chooseByAddress());
  }

  /** Fetches the catalogue, unless it is here. */
  void load() {
    if (catalogue != null) {
      return;
    }
    EngineAssets.documents()
        .then(
            text -> {
              catalogue = Catalogue.parse(text.stringValue()).in(PageTexts.names());
              chooser = new DocumentChooser(catalogue, this::choose);
              chooseByAddress();
              return null;
            },
            reason -> {
              onFailure.run();
              return null;
            });
  }

  /** Null when there is none yet. */
  PhotoDocument chosen() {
    return chosen;
  }

  /** Of the document that photos are held against; null when there is none yet, or its office takes the photo. */
  String chosenId() {
    return chosen == null || chosen.isTakenByOffice() ? null : chosen.id();
  }

  private void chooseByAddress() {
    String hash = Location.current().getHash();
    if (catalogue != null && hash.length() > 1) {
      PhotoDocument found = catalogue.find(hash.substring(1)).orElse(null);
      if (found != null && found != chosen) {
        chooser.show(found);
        choose(found);
      }
    }
  }

  private void choose(PhotoDocument document) {
    chosen = document;
    History.current().replaceState(null, "", "#" + document.id());
    rules.show(document);
    onChoice.accept(document);
  }
}
