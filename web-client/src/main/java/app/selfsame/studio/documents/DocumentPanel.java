package app.selfsame.studio.documents;

import app.selfsame.document.CatalogueText;
import app.selfsame.document.PhotoDocument;
import app.selfsame.studio.engine.EngineAssets;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.PageTexts;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.browser.Location;
import org.teavm.jso.browser.Window;

/** The chosen document: found in the catalogue by a person or by the page's address, which always carries its id. */
public final class DocumentPanel {
  /** Of a frame of a sixtieth of a second, what the page itself leaves over. */
  private static final long PIECE_MILLIS = 8;

  private final Consumer<PhotoDocument> onChoice;
  private final Runnable onFailure;
  private final DocumentRules rules = new DocumentRules();
  private final RecentDocuments recent = new RecentDocuments();
  private CatalogueText text;
  private boolean loading;
  private DocumentChooser chooser;
  private PhotoDocument chosen;

  /**
   * @param onChoice hears of each newly chosen document
   * @param onFailure hears that the catalogue did not arrive
   */
  public DocumentPanel(Consumer<PhotoDocument> onChoice, Runnable onFailure) {
    this.onChoice = onChoice;
    this.onFailure = onFailure;
    Window.current().addEventListener("hashchange", event -> chooseByAddress());
  }

  /** Fetches the catalogue, unless it is here. */
  public void load() {
    if (text != null || loading) {
      return;
    }
    loading = true;
    sayInField(ChooserMessage.LOADING);
    EngineAssets.documents()
        .then(
            fetched -> {
              loading = false;
              text = new CatalogueText(fetched.stringValue());
              // Before the address adds to them.
              recent.show(text::find, this::chooseRecent);
              chooseByAddress();
              readOn();
              return null;
            },
            reason -> {
              loading = false;
              sayInField(ChooserMessage.NOT_LOADED);
              onFailure.run();
              return null;
            });
  }

  /** Reads the catalogue piece by piece, so that the page answers meanwhile. */
  private void readOn() {
    long end = System.currentTimeMillis() + PIECE_MILLIS;
    boolean isMore = true;
    while (isMore && System.currentTimeMillis() < end) {
      isMore = text.readOn();
    }
    if (isMore) {
      Window.setTimeout(this::readOn, 0);
    } else {
      sayInField(ChooserMessage.SEARCH);
      chooser = new DocumentChooser(text.whole().in(PageTexts.names()), this::choose);
      if (chosen != null) {
        chooser.show(chosen);
      }
    }
  }

  /** Stands in the field as long as nothing else does. */
  private static void sayInField(ChooserMessage message) {
    Html.byId("document").setAttribute("placeholder", PageTexts.say(message));
  }

  /** The address names the chosen document, whichever it named at the step that the person went to. */
  public void showAddress() {
    if (chosen != null) {
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
    if (text != null && hash.length() > 1) {
      PhotoDocument found = text.find(hash.substring(1)).orElse(null);
      if (found != null && found != chosen) {
        if (chooser != null) {
          chooser.show(found);
        }
        choose(found);
      }
    }
  }

  private void chooseRecent(PhotoDocument document) {
    if (chooser != null) {
      chooser.show(document);
    }
    choose(document);
    Html.byId("document").focus();
  }

  private void choose(PhotoDocument document) {
    chosen = document;
    recent.remember(document);
    setFragment(document.id());
    rules.show(document);
    onChoice.accept(document);
  }

  @JSBody(
      params = "fragment",
      script = "history.setFragment(fragment);",
      imports = @JSBodyImport(alias = "history", fromModule = "page/history.js"))
  private static native void setFragment(String fragment);
}
