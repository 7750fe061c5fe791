package app.selfsame.studio;

import app.selfsame.document.PhotoDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The list under the field, in the order asked for; documents that rest on unverified figures stand apart and last.
 * Rows are made once and moved about afterwards: making hundreds of them at every key would be slow on phones.
 */
final class DocumentOptions {
  private static final String NOTHING_FOUND = "No such document here. Try the country’s name in English.";
  private static final String UNVERIFIED = "Unverified";
  private static final String UNVERIFIED_WHY =
      "Figures of a third party, not the authority’s word. Check its own page before you rely on them.";

  private static final int FRAMES = 4;

  private final HTMLElement list = Html.byId("document-list");
  private final Map<String, HTMLElement> rows = new HashMap<>();
  private final List<PhotoDocument> shown = new ArrayList<>();
  private PhotoDocument selected;

  /**
   * @param onChoice hears which document was pointed at
   */
  DocumentOptions(Consumer<PhotoDocument> onChoice) {
    // The field must keep the focus, or the list would close before the click.
    list.onEvent("mousedown", event -> event.preventDefault());
    list.onEvent(
        "click",
        event -> {
          String id = optionId(event);
          shown.stream().filter(document -> rowId(document).equals(id)).findFirst().ifPresent(onChoice);
        });
  }

  boolean isOpen() {
    return !list.isHidden();
  }

  void hide() {
    list.setHidden(true);
  }

  /** Shows documents in this order, the verified first. */
  void show(List<PhotoDocument> documents, PhotoDocument chosen) {
    mark(chosen);
    shown.clear();
    HTMLElement verified = Html.element("ul", "").withAttr("role", "group").withAttr("aria-label", "Documents");
    HTMLElement unverified =
        Html.element("ul", "").withAttr("role", "group").withAttr("aria-labelledby", "unverified-title");
    addRows(verified, documents, false);
    int countVerified = shown.size();
    addRows(unverified.withChild(heading()), documents, true);
    list.clear();
    if (countVerified > 0) {
      list.appendChild(verified);
    }
    if (countVerified < shown.size()) {
      list.appendChild(unverified);
    }
    if (shown.isEmpty()) {
      HTMLElement nothing = Html.text("div", "nothing", NOTHING_FOUND);
      list.appendChild(nothing.withAttr("role", "option").withAttr("aria-disabled", "true"));
    }
    list.setHidden(false);
    bringIntoView(list);
  }

  int count() {
    return shown.size();
  }

  PhotoDocument document(int index) {
    return shown.get(index);
  }

  int indexOf(PhotoDocument document) {
    return shown.indexOf(document);
  }

  HTMLElement row(int index) {
    return rows.get(shown.get(index).id());
  }

  /** Scrolls to the row in hand, again for a few frames: rows on the way get their true height as they come near. */
  void scrollTo(HTMLElement row) {
    scrollTo(row, FRAMES);
  }

  private static void scrollTo(HTMLElement row, int frames) {
    if (row.getClassList().contains("active")) {
      bringIntoView(row);
      if (frames > 0) {
        Window.requestAnimationFrame(time -> scrollTo(row, frames - 1));
      }
    }
  }

  private void addRows(HTMLElement group, List<PhotoDocument> documents, boolean unverified) {
    for (PhotoDocument document : documents) {
      if (document.unverified() == unverified) {
        shown.add(document);
        group.appendChild(rows.computeIfAbsent(document.id(), id -> row(document)));
      }
    }
  }

  private static HTMLElement heading() {
    HTMLElement title = Html.text("strong", "", UNVERIFIED).withAttr("id", "unverified-title");
    HTMLElement heading = Html.element("li", "unverified-heading").withAttr("role", "presentation");
    return heading.withChild(title).withChild(Html.text("span", "", UNVERIFIED_WHY));
  }

  private static HTMLElement row(PhotoDocument document) {
    HTMLElement row = Html.element("li", "").withAttr("role", "option").withAttr("id", rowId(document));
    HTMLElement name = Html.text("span", "", "").withChild(Html.text("span", "country", document.countryName()));
    row.withChild(name.withChild(Html.text("span", "", " " + document.title())));
    return row.withChild(Html.text("span", "size", DocumentText.size(document))).withAttr("aria-selected", "false");
  }

  private void mark(PhotoDocument chosen) {
    setSelected(selected, false);
    selected = chosen;
    setSelected(selected, true);
  }

  private void setSelected(PhotoDocument document, boolean isSelected) {
    if (document != null) {
      HTMLElement row = rows.computeIfAbsent(document.id(), id -> row(document));
      row.setAttribute("aria-selected", String.valueOf(isSelected));
    }
  }

  private static String rowId(PhotoDocument document) {
    return "option-" + document.id();
  }

  @JSBody(params = "event", script = "return event.target.closest('[role=option]')?.id ?? null;")
  private static native String optionId(Event event);

  @JSBody(params = "element", script = "element.scrollIntoView({block: 'nearest'});")
  private static native void bringIntoView(HTMLElement element);
}
