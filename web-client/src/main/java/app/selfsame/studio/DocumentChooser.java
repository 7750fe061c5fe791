package app.selfsame.studio;

import app.selfsame.document.Catalogue;
import app.selfsame.document.PhotoDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** The field in which a person finds and chooses a document: a combobox after the ARIA Authoring Practices. */
final class DocumentChooser {
  private static final String NOTHING_FOUND = "No such document here. Try the country’s name in English.";

  private final HTMLInputElement field = (HTMLInputElement) Html.byId("document");
  private final HTMLElement list = Html.byId("document-list");
  private final Catalogue catalogue;
  private final Consumer<PhotoDocument> onChoice;
  private final List<HTMLElement> options = new ArrayList<>();
  private List<PhotoDocument> found = List.of();
  private PhotoDocument chosen;
  private int active = -1;

  DocumentChooser(Catalogue catalogue, Consumer<PhotoDocument> onChoice) {
    this.catalogue = catalogue;
    this.onChoice = onChoice;
    field.setDisabled(false);
    field.onEvent("input", event -> open(field.getValue()));
    field.onEvent("click", event -> openAll());
    field.onEvent("focus", event -> field.select());
    field.onEvent("blur", event -> close());
    field.onEvent("keydown", event -> press((KeyboardEvent) event));
    // The field must keep the focus, or the list would close before the click.
    list.onEvent("mousedown", event -> event.preventDefault());
  }

  /** Shows a document as chosen, and tells nobody. */
  void show(PhotoDocument document) {
    chosen = document;
    field.setValue(document == null ? "" : DocumentText.name(document));
  }

  private void press(KeyboardEvent event) {
    boolean handled =
        switch (event.getKey()) {
          case "ArrowDown" -> isOpen() ? activate(active + 1) : openAll();
          case "ArrowUp" -> isOpen() ? activate(active < 0 ? found.size() - 1 : active - 1) : openAll();
          case "Enter" -> isOpen() && chooseActive();
          case "Escape" -> isOpen() && close();
          default -> false;
        };
    if (handled) {
      event.preventDefault();
    }
  }

  private boolean isOpen() {
    return !list.isHidden();
  }

  private boolean openAll() {
    open("");
    if (chosen != null) {
      activate(found.indexOf(chosen));
    }
    return true;
  }

  private void open(String query) {
    found = find(query.trim());
    options.clear();
    list.clear();
    for (PhotoDocument document : found) {
      HTMLElement option = option(document);
      options.add(option);
      list.appendChild(option);
    }
    if (found.isEmpty()) {
      HTMLElement nothing = Html.text("li", "nothing", NOTHING_FOUND);
      list.appendChild(nothing.withAttr("role", "option").withAttr("aria-disabled", "true"));
    }
    list.setHidden(false);
    bringIntoView(list);
    field.setAttribute("aria-expanded", "true");
    active = -1;
    activate(query.isBlank() || found.isEmpty() ? -1 : 0);
  }

  /** One letter asks for the countries that begin with it; there it is too early to look for words. */
  private List<PhotoDocument> find(String query) {
    if (query.length() != 1) {
      return catalogue.search(query);
    }
    return catalogue.documents().stream()
        .filter(document -> document.countryName().toLowerCase().startsWith(query.toLowerCase()))
        .toList();
  }

  private HTMLElement option(PhotoDocument document) {
    HTMLElement option = Html.element("li", "").withAttr("role", "option").withAttr("id", "option-" + document.id());
    HTMLElement name = Html.text("span", "", "").withChild(Html.text("span", "country", document.countryName()));
    option.withChild(name.withChild(Html.text("span", "", " " + document.title())));
    option.withChild(Html.text("span", "size", DocumentText.size(document)));
    option.setAttribute("aria-selected", String.valueOf(document == chosen));
    option.onEvent("click", event -> choose(document));
    return option;
  }

  private boolean activate(int index) {
    if (active >= 0) {
      options.get(active).getClassList().remove("active");
    }
    active = options.isEmpty() ? -1 : Math.min(Math.max(index, -1), options.size() - 1);
    if (active >= 0) {
      HTMLElement option = options.get(active);
      option.getClassList().add("active");
      field.setAttribute("aria-activedescendant", option.getAttribute("id"));
      scrollIntoView(option);
    } else {
      field.removeAttribute("aria-activedescendant");
    }
    return true;
  }

  private boolean chooseActive() {
    if (active >= 0) {
      choose(found.get(active));
    }
    return true;
  }

  private void choose(PhotoDocument document) {
    show(document);
    close();
    onChoice.accept(document);
  }

  private boolean close() {
    list.setHidden(true);
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
    active = -1;
    show(chosen);
    return true;
  }

  @JSBody(params = "element", script = "element.scrollIntoView({block: 'nearest'});")
  private static native void bringIntoView(HTMLElement element);

  private void scrollIntoView(HTMLElement option) {
    int top = option.getOffsetTop();
    int bottom = top + option.getOffsetHeight();
    if (top < list.getScrollTop()) {
      list.setScrollTop(top);
    } else if (bottom > list.getScrollTop() + list.getClientHeight()) {
      list.setScrollTop(bottom - list.getClientHeight());
    }
  }
}
