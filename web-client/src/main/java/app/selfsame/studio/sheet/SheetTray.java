package app.selfsame.studio.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Finished photos that are kept for a sheet while others are made: in the page's memory alone, and gone with it. The browser
 * asks before the page is left with photos in it.
 */
final class SheetTray {
  private final List<SheetItem> items = new ArrayList<>();

  SheetTray() {
    askBeforeLeaving(() -> !items.isEmpty());
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  void keep(SheetItem item) {
    if (!has(item)) {
      items.add(item);
    }
  }

  /** The same photo, wanted in another number. */
  void replace(SheetItem item) {
    items.replaceAll(kept -> kept.isSameAs(item) ? item : kept);
  }

  void remove(SheetItem item) {
    items.removeIf(item::isSameAs);
  }

  boolean has(SheetItem item) {
    return items.stream().anyMatch(item::isSameAs);
  }

  /** What is kept, and the photo that the page shows. */
  List<SheetItem> with(Optional<SheetItem> shown) {
    List<SheetItem> all = new ArrayList<>(items);
    shown.filter(item -> !has(item)).ifPresent(all::add);
    return all;
  }

  /** Tells whether something would be lost. */
  @JSFunctor
  private interface Stake extends JSObject {
    boolean isThere();
  }

  @JSBody(
      params = "stake",
      script = "sheet.askBeforeLeaving(stake);",
      imports = @JSBodyImport(alias = "sheet", fromModule = "page/sheet.js"))
  private static native void askBeforeLeaving(Stake stake);
}
