package app.selfsame.studio.offline;

import app.selfsame.message.MessageKey;
import app.selfsame.studio.parts.Html;
import java.util.function.BooleanSupplier;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Has the browser keep what the page consists of, and says what that means for the person: that the page works without
 * network, that there is no network now, that there is a newer version for the next visit.
 */
public final class Offline {
  private final BooleanSupplier hasPhoto;
  private final HTMLElement kept = Html.byId("kept");
  private final HTMLElement network = Html.byId("network");
  private boolean waits;
  private boolean isOlder;

  /**
   * Looks whether there is a network.
   *
   * @param hasPhoto whether a photo is in the page, which no newer version may interrupt
   */
  public Offline(BooleanSupplier hasPhoto) {
    this.hasPhoto = hasPhoto;
    watchNetwork(this::hear);
    if (isKept()) {
      keep();
    }
  }

  /** The engine is ready: what is kept is kept later, once the page has rested. */
  public void keepWhenIdle() {
    if (!waits) {
      waits = true;
      whenIdle(this::keep);
    }
  }

  /** The person has seen a verdict. */
  public void keep() {
    keep(() -> !hasPhoto.getAsBoolean(), this::hear);
  }

  private void hear(String word) {
    switch (word) {
      case "gone" -> say(network, OfflineMessage.NO_NETWORK);
      case "back" -> network.setHidden(true);
      case "kept" -> {
        if (!isOlder) {
          say(kept, OfflineMessage.WORKS_WITHOUT);
        }
      }
      case "newer" -> {
        isOlder = true;
        say(kept, OfflineMessage.NEWER_NEXT_TIME);
      }
      default -> throw new IllegalArgumentException(word);
    }
  }

  private static void say(HTMLElement line, MessageKey words) {
    line.setHidden(false);
    Html.sayPlainly(line, words);
  }

  @JSFunctor
  interface Ear extends JSObject {
    void hear(String word);
  }

  @JSFunctor
  interface Task extends JSObject {
    void run();
  }

  @JSFunctor
  interface Question extends JSObject {
    boolean ask();
  }

  @JSBody(
      params = "ear",
      script = "offline.watchNetwork(ear);",
      imports = @JSBodyImport(alias = "offline", fromModule = "page/offline.js"))
  private static native void watchNetwork(Ear ear);

  @JSBody(
      script = "return offline.isKept();",
      imports = @JSBodyImport(alias = "offline", fromModule = "page/offline.js"))
  private static native boolean isKept();

  @JSBody(
      params = "task",
      script = "offline.whenIdle(task);",
      imports = @JSBodyImport(alias = "offline", fromModule = "page/offline.js"))
  private static native void whenIdle(Task task);

  @JSBody(
      params = {"isAtRest", "ear"},
      script = "offline.keep(isAtRest, ear);",
      imports = @JSBodyImport(alias = "offline", fromModule = "page/offline.js"))
  private static native void keep(Question isAtRest, Ear ear);
}
