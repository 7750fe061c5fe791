package app.selfsame.studio.parts;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** What says something once more when the page goes on in another language: one for an element, and one for an attribute. */
final class Echo {
  private static final String CONTENT = "";

  private Echo() {}

  /** Of what an element says within. */
  static void in(HTMLElement element, Runnable again) {
    set(element, CONTENT, again::run);
  }

  /** Of what one of its attributes says. */
  static void inAttribute(HTMLElement element, String attribute, Runnable again) {
    set(element, attribute, again::run);
  }

  /** What stands within an element now is no text in any language of the page's. */
  static void none(HTMLElement element) {
    set(element, CONTENT, () -> {});
  }

  @JSFunctor
  interface Again extends JSObject {
    void run();
  }

  @JSBody(
      params = {"element", "place", "again"},
      script = "speech.setEcho(element, place, again);",
      imports = @JSBodyImport(alias = "speech", fromModule = "page/speech.js"))
  private static native void set(HTMLElement element, String place, Again again);
}
