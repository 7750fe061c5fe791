package app.selfsame.studio.documents;

import app.selfsame.document.Listing;
import app.selfsame.studio.parts.Html;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.dom.html.HTMLElement;

/** The documents that were chosen here last, each a press away. They are kept in this browser until the person says so. */
final class RecentDocuments {
  private final HTMLElement panel = Html.byId("recent");
  private final HTMLElement list = Html.byId("recent-list");
  private RecentIds ids = RecentIds.of(read());
  /** Those of earlier visits, which are shown. */
  private RecentIds earlier = ids;

  RecentDocuments() {
    Html.byId("recent-forget").onEvent("click", event -> forget());
    // Its place is kept while their names are on the way.
    panel.setHidden(ids.ids().isEmpty());
  }

  /**
   * Shows them.
   *
   * @param find the document of an id
   * @param onChoice hears which one is wanted
   */
  void show(Function<String, Optional<Listing>> find, Consumer<Listing> onChoice) {
    list.clear();
    List<Listing> known = earlier.ids().stream().flatMap(id -> find.apply(id).stream()).toList();
    for (Listing document : known) {
      HTMLElement button = Html.button("quiet", DocumentText.name(document));
      button.onEvent("click", event -> onChoice.accept(document));
      list.appendChild(Html.element("li", "").withChild(button));
    }
    panel.setHidden(known.isEmpty());
  }

  /** Keeps one more for the next visit; those that are shown stay as they are. */
  void remember(String id) {
    ids = ids.with(id);
    write(ids.text());
  }

  private void forget() {
    ids = RecentIds.of("");
    earlier = ids;
    write("");
    panel.setHidden(true);
    Html.byId("document").focus();
  }

  @JSBody(script = "return recent.read();", imports = @JSBodyImport(alias = "recent", fromModule = "page/recent.js"))
  private static native String read();

  @JSBody(
      params = "names",
      script = "recent.write(names);",
      imports = @JSBodyImport(alias = "recent", fromModule = "page/recent.js"))
  private static native void write(String names);
}
