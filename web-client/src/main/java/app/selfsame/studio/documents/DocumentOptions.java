package app.selfsame.studio.documents;

import app.selfsame.document.Listing;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.studio.parts.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The list under the field, in the order asked for; documents that rest on unverified figures stand apart and last.
 * Rows are made once and moved about afterwards: making hundreds of them at every key would be slow on phones.
 */
final class DocumentOptions {
  private static final int FRAMES = 4;

  private final HTMLElement list = Html.byId("document-list");
  private final HTMLElement announcer = Html.byId("announcer");
  private final Map<String, HTMLElement> rows = new HashMap<>();
  private final List<Listing> shown = new ArrayList<>();
  private Listing selected;

  /**
   * @param onChoice hears which document was pointed at
   */
  DocumentOptions(Consumer<Listing> onChoice) {
    // The field must keep the focus, or the list would close before the click.
    list.onEvent("mousedown", event -> event.preventDefault());
    list.onEvent(
        "click",
        event -> {
          String id = optionId(event);
          shown.stream().filter(document -> rowId(document).equals(id)).findFirst().ifPresent(onChoice);
        });
  }

  /** Makes rows anew from now on. */
  void forget() {
    rows.clear();
    shown.clear();
    selected = null;
    list.clear();
  }

  boolean isOpen() {
    return !list.isHidden();
  }

  void hide() {
    list.setHidden(true);
  }

  /** Shows documents in this order, the verified first. */
  void show(List<Listing> documents, Listing chosen) {
    clear(chosen);
    addVerifiedFirst(documents);
    open();
  }

  /** Shows documents in this order: those of one's own country, the other verified ones, the other unverified ones. */
  void showAll(List<Listing> documents, String ownCountry, Listing chosen) {
    clear(chosen);
    Map<Boolean, List<Listing>> own =
        documents.stream().collect(Collectors.partitioningBy(document -> document.country().equals(ownCountry)));
    addGroup(group("own").withAttr("aria-label", PageTexts.say(ChooserMessage.OWN_COUNTRY)), own.get(true));
    addVerifiedFirst(own.get(false));
    open();
  }

  /** Says that there is no such document and what to try, aloud too, and shows what may do instead. */
  void showNothing(List<Listing> instead, Listing chosen) {
    clear(chosen);
    if (instead.isEmpty()) {
      addNothing(ChooserMessage.NOTHING_FOUND);
      announcer.withText(PageTexts.say(ChooserMessage.NOTHING_FOUND));
    } else {
      String sentence = PageTexts.say(ChooserMessage.INSTEAD);
      HTMLElement heading = Html.text("li", "nothing", sentence).withAttr("role", "presentation");
      addGroup(group("").withAttr("aria-label", sentence).withChild(heading), instead);
      List<Message> names = instead.stream().map(DocumentText::name).toList();
      announcer.withText(PageTexts.say(ChooserMessage.INSTEAD_ALOUD, Argument.listed(names)));
    }
    open();
  }

  /** Says that there is no such document, aloud too, above those that come nearest. */
  void showNearest(List<Listing> documents, Listing chosen) {
    clear(chosen);
    addNothing(ChooserMessage.NEAREST);
    addVerifiedFirst(documents);
    announcer.withText(PageTexts.say(ChooserMessage.NEAREST));
    open();
  }

  private void addNothing(ChooserMessage sentence) {
    HTMLElement nothing = Html.text("div", "nothing", sentence);
    list.appendChild(nothing.withAttr("role", "option").withAttr("aria-disabled", "true"));
  }

  private void clear(Listing chosen) {
    mark(chosen);
    shown.clear();
    list.clear();
  }

  private void open() {
    list.setHidden(false);
    Html.bringIntoView(list);
  }

  private void addVerifiedFirst(List<Listing> documents) {
    Map<Boolean, List<Listing>> unverified =
        documents.stream().collect(Collectors.partitioningBy(Listing::unverified));
    addGroup(group("").withAttr("aria-label", PageTexts.say(ChooserMessage.DOCUMENTS)), unverified.get(false));
    addGroup(
        group("").withAttr("aria-labelledby", "unverified-title").withChild(Template.of("unverified").element()), unverified.get(true));
  }

  private static HTMLElement group(String className) {
    return Html.element("ul", className).withAttr("role", "group");
  }

  private void addGroup(HTMLElement group, List<Listing> documents) {
    for (Listing document : documents) {
      shown.add(document);
      group.appendChild(rows.computeIfAbsent(document.id(), id -> row(document)));
    }
    if (!documents.isEmpty()) {
      list.appendChild(group);
    }
  }

  int count() {
    return shown.size();
  }

  Listing document(int index) {
    return shown.get(index);
  }

  int indexOf(Listing document) {
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
      Html.bringIntoView(row);
      if (frames > 0) {
        Window.requestAnimationFrame(time -> scrollTo(row, frames - 1));
      }
    }
  }

  private static HTMLElement row(Listing document) {
    Template row = Template.of("document-option");
    row.element().setAttribute("id", rowId(document));
    String size = DocumentText.size(document).map(PageTexts::say).orElse("");
    if (document.isOwnSize()) {
      row.say("country", DocumentMessage.OWN_SIZE).say("title", size);
    } else {
      row.quote("country", () -> PageTexts.country(document)).quote("title", () -> PageTexts.title(document));
    }
    if (document.unverified()) {
      row.say("mark", " " + PageTexts.say(ChooserMessage.UNVERIFIED_MARK));
    }
    return row.say("size", size).element();
  }

  private void mark(Listing chosen) {
    setSelected(selected, false);
    selected = chosen;
    setSelected(selected, true);
  }

  private void setSelected(Listing document, boolean isSelected) {
    if (document != null) {
      HTMLElement row = rows.computeIfAbsent(document.id(), id -> row(document));
      row.setAttribute("aria-selected", String.valueOf(isSelected));
    }
  }

  private static String rowId(Listing document) {
    return "option-" + document.id();
  }

  @JSBody(
      params = "event",
      script = "const row = event.target.closest('[role=option]'); return row === null ? null : row.id;")
  private static native String optionId(Event event);
}
