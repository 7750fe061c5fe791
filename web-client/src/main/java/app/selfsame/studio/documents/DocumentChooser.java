package app.selfsame.studio.documents;

import app.selfsame.document.DocumentIndex;
import app.selfsame.document.Listing;
import app.selfsame.document.OwnFrame;
import app.selfsame.document.SearchAnswer;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.PageTexts;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** The field in which a person finds and chooses a document: a combobox after the ARIA Authoring Practices. */
final class DocumentChooser {
  private final HTMLInputElement field = (HTMLInputElement) Html.byId("document");
  private final DocumentOptions options = new DocumentOptions(this::choose);
  private DocumentIndex index;
  /** Asked of the browser, and sorted, when the list is opened. */
  private String ownCountry;
  private List<Listing> unasked;
  private final Consumer<Listing> onChoice;
  private Listing chosen;
  private int active = -1;

  DocumentChooser(Consumer<Listing> onChoice) {
    this.onChoice = onChoice;
    field.setDisabled(false);
    field.onEvent("input", event -> open(field.getValue()));
    field.onEvent("click", event -> openAll());
    field.onEvent("focus", event -> field.select());
    field.onEvent("blur", event -> close());
    field.onEvent("keydown", event -> press((KeyboardEvent) event));
  }

  /** Has documents found by this index from now on; that of another language calls them by other names. */
  void setIndex(DocumentIndex index) {
    this.index = index;
    unasked = null;
    close();
    options.forget();
  }

  /** Shows a document as chosen, and tells nobody. */
  void show(Listing document) {
    chosen = document;
    // What stands in the field is searched for: no line ends there, and people type plain spaces.
    String name = document == null ? "" : PageTexts.say(DocumentText.name(document)).replace('\u00a0', ' ');
    field.setValue(name);
  }

  private void press(KeyboardEvent event) {
    boolean handled =
        switch (event.getKey()) {
          case "ArrowDown" -> options.isOpen() ? activate(active + 1) : openAll();
          case "ArrowUp" -> options.isOpen() ? activate(active < 0 ? options.count() - 1 : active - 1) : openAll();
          case "Enter" -> options.isOpen() && chooseActive();
          case "Escape" -> options.isOpen() && close();
          default -> false;
        };
    if (handled) {
      event.preventDefault();
    }
  }

  private boolean openAll() {
    open("");
    if (chosen != null) {
      activate(options.indexOf(chosen));
    }
    return true;
  }

  private void open(String query) {
    deactivate();
    SearchAnswer<Listing> answer = find(query.trim());
    List<Listing> found = answer.documents();
    // A size finds the documents that have it, and itself, for all those that are not here.
    Stream<Listing> ownSize = (answer.complete() ? OwnFrame.ofQuery(query) : OwnFrame.sizeIn(query)).stream().map(Listing::of);
    if (query.isBlank()) {
      options.showAll(found, ownCountry, chosen);
    } else if (found.isEmpty()) {
      options.showNothing(Stream.concat(ownSize, index.nearestInShape(query).stream()).toList(), chosen);
    } else if (!answer.complete()) {
      options.showNearest(Stream.concat(ownSize, found.stream()).toList(), chosen);
    } else {
      options.show(Stream.concat(found.stream(), ownSize).toList(), chosen);
    }
    field.setAttribute("aria-expanded", "true");
    // What is only near must not be chosen unseen.
    activate(query.isBlank() || found.isEmpty() || !answer.complete() ? -1 : 0);
  }

  /** One letter asks for the countries that begin with it; there it is too early to look for words. */
  private SearchAnswer<Listing> find(String query) {
    if (query.length() > 1) {
      return index.answer(query);
    }
    List<Listing> found = query.isEmpty() ? unasked() : index.ofCountriesBeginningWith(query);
    return new SearchAnswer<>(found, true);
  }

  private List<Listing> unasked() {
    if (unasked == null) {
      ownCountry = ownCountry();
      unasked = index.mostWantedFirst(ownCountry);
    }
    return unasked;
  }

  private boolean activate(int index) {
    deactivate();
    active = Math.min(Math.max(index, -1), options.count() - 1);
    if (active >= 0) {
      HTMLElement row = options.row(active);
      row.getClassList().add("active");
      field.setAttribute("aria-activedescendant", row.getAttribute("id"));
      options.scrollTo(row);
    }
    return true;
  }

  private void deactivate() {
    if (active >= 0) {
      options.row(active).getClassList().remove("active");
    }
    active = -1;
    field.removeAttribute("aria-activedescendant");
  }

  private boolean chooseActive() {
    if (active >= 0) {
      choose(options.document(active));
    }
    return true;
  }

  private void choose(Listing document) {
    show(document);
    close();
    onChoice.accept(document);
  }

  private boolean close() {
    deactivate();
    options.hide();
    field.setAttribute("aria-expanded", "false");
    show(chosen);
    return true;
  }

  /** The country of the browser's language, the likeliest one where the language names none; empty when unknown. */
  @JSBody(
      script = "try { return new Intl.Locale(navigator.language).maximize().region || ''; } catch (e) { return ''; }")
  private static native String ownCountry();
}
