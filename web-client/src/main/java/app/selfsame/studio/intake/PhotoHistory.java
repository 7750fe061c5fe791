package app.selfsame.studio.intake;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * The photo as a step in the browser's history: going back leaves the photo and not the site, going forward brings it
 * back, and leaving the page altogether is asked about by the browser itself.
 */
public final class PhotoHistory {
  /** Hears of a step. */
  @JSFunctor
  public interface Step extends JSObject {
    void taken();
  }

  /** Tells whether a photo would be lost. */
  @JSFunctor
  public interface Stake extends JSObject {
    boolean isThere();
  }

  private PhotoHistory() {}

  public static void watch(Step back, Step forward, Stake photo) {
    watchHistory(back, forward, photo);
  }

  /** There is a photo from now on. */
  public static void enter() {
    enterPhoto();
  }

  /** The photo is to go; it goes as when the person goes back. */
  public static void leave() {
    leavePhoto();
  }

  @JSBody(
      params = {"back", "forward", "photo"},
      script = "history.watchHistory(back, forward, photo);",
      imports = @JSBodyImport(alias = "history", fromModule = "page/history.js"))
  private static native void watchHistory(Step back, Step forward, Stake photo);

  @JSBody(
      script = "history.enterPhoto();",
      imports = @JSBodyImport(alias = "history", fromModule = "page/history.js"))
  private static native void enterPhoto();

  @JSBody(
      script = "history.leavePhoto();",
      imports = @JSBodyImport(alias = "history", fromModule = "page/history.js"))
  private static native void leavePhoto();
}
