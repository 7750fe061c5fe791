package app.selfsame.studio.documents;

import app.selfsame.document.CatalogueText;
import app.selfsame.document.DocumentIndex;
import app.selfsame.document.IndexText;
import app.selfsame.document.Listing;
import app.selfsame.document.PhotoDocument;
import app.selfsame.studio.engine.EngineAssets;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.PageTexts;
import java.util.Optional;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.browser.Location;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The chosen document: found in the index by a person or by the page's address, which always carries its id. Its rules come
 * with the catalogue, which is larger and may arrive later.
 */
public final class DocumentPanel {
  private final HTMLElement field = Html.byId("document");
  private final Consumer<PhotoDocument> onChoice;
  private final Runnable onFailure;
  private final DocumentRules rules = new DocumentRules();
  private final RecentDocuments recent = new RecentDocuments();
  private final Arrival indexArrival = new Arrival();
  private final Arrival rulesArrival = new Arrival();
  private String indexText;
  private DocumentIndex index;
  private CatalogueText text;
  private DocumentChooser chooser;
  /** Chosen while its rules were on their way. */
  private Listing awaited;
  private PhotoDocument chosen;
  /** The id of the only document that photos are held against; null where the person chooses. */
  private String required;
  private Runnable onUnknown;

  /**
   * @param onChoice hears of each newly chosen document
   * @param onFailure hears that the catalogue did not arrive
   */
  public DocumentPanel(Consumer<PhotoDocument> onChoice, Runnable onFailure) {
    this.onChoice = onChoice;
    this.onFailure = onFailure;
    Window.current().addEventListener("hashchange", event -> chooseByAddress());
  }

  /**
   * Has photos held against this document and no other, whatever address and person say. It is not kept for the next visit.
   *
   * @param ifUnknown hears that there is none of that id
   */
  public void require(String id, Runnable ifUnknown) {
    required = id;
    onUnknown = ifUnknown;
    if (index != null) {
      chooseRequired();
    }
  }

  private void chooseRequired() {
    Optional<Listing> found = index.find(required);
    found.filter(document -> !isWanted(document)).ifPresent(this::showAndWant);
    if (found.isEmpty()) {
      onUnknown.run();
    }
  }

  /** Fetches index and catalogue, unless they are here or on their way. */
  public void load() {
    if (index == null) {
      indexArrival.await(EngineAssets::index, this::takeIndex);
    }
    if (text == null) {
      rulesArrival.await(EngineAssets::documents, this::takeRules);
    }
  }

  /** One text that is fetched, once at a time. */
  private final class Arrival {
    private boolean onItsWay;

    void await(Fetch fetch, Consumer<String> onText) {
      if (onItsWay) {
        return;
      }
      onItsWay = true;
      sayInField(ChooserMessage.LOADING);
      fetch
          .start()
          .then(
              fetched -> {
                onItsWay = false;
                onText.accept(fetched.stringValue());
                return null;
              },
              reason -> {
                onItsWay = false;
                sayInField(ChooserMessage.NOT_LOADED);
                onFailure.run();
                return null;
              });
    }
  }

  private interface Fetch {
    JSPromise<JSString> start();
  }

  private void takeIndex(String written) {
    indexText = written;
    chooser = new DocumentChooser(this::want);
    readIndex();
    sayInField(ChooserMessage.SEARCH);
    if (required == null) {
      chooseByAddress();
    } else {
      chooseRequired();
    }
  }

  private void readIndex() {
    index = IndexText.read(indexText, PageTexts.names());
    // Before the address adds to them.
    recent.show(index::find, this::chooseRecent);
    chooser.setIndex(index);
  }

  /** Names documents in the language that the page speaks now. */
  public void nameAgain() {
    if (index != null) {
      readIndex();
    }
    if (chosen != null) {
      rules.show(chosen);
    }
  }

  private void takeRules(String written) {
    text = new CatalogueText(written);
    sayInField(index == null ? ChooserMessage.LOADING : ChooserMessage.SEARCH);
    if (awaited != null) {
      want(awaited);
    }
  }

  /** Stands in the field as long as nothing else does. */
  private void sayInField(ChooserMessage message) {
    Html.sayIn(field, "placeholder", message);
  }

  /** The address names the chosen document, whichever it named at the step that the person went to. */
  public void showAddress() {
    if (chosen != null && required == null) {
      setFragment(chosen.id());
    }
  }

  /** Null when there is none yet. */
  public PhotoDocument chosen() {
    return chosen;
  }

  /** Of the document that photos are held against; null when there is none yet, or its office takes the photo. */
  public String chosenId() {
    return chosen == null || chosen.isTakenByOffice() ? null : chosen.id();
  }

  private void chooseByAddress() {
    String hash = Location.current().getHash();
    if (required == null && index != null && hash.length() > 1) {
      index.find(hash.substring(1)).filter(found -> !isWanted(found)).ifPresent(this::showAndWant);
    }
  }

  private boolean isWanted(Listing document) {
    String id = awaited != null ? awaited.id() : chosen == null ? "" : chosen.id();
    return document.id().equals(id);
  }

  private void chooseRecent(Listing document) {
    showAndWant(document);
    field.focus();
  }

  private void showAndWant(Listing document) {
    chooser.show(document);
    want(document);
  }

  private void want(Listing document) {
    if (text == null) {
      awaited = document;
    } else {
      awaited = null;
      choose(text.find(document.id()).orElseThrow());
    }
  }

  private void choose(PhotoDocument document) {
    chosen = document;
    if (required == null) {
      recent.remember(document.id());
      setFragment(document.id());
    }
    rules.show(document);
    onChoice.accept(document);
  }

  @JSBody(
      params = "fragment",
      script = "history.setFragment(fragment);",
      imports = @JSBodyImport(alias = "history", fromModule = "page/history.js"))
  private static native void setFragment(String fragment);
}
