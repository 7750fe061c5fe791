package app.selfsame.studio.editor;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** What mouse, pen and fingers do on an element; places are in CSS pixels. */
final class Gestures {
  private Gestures() {}

  /** Hears of what begins or ends. */
  @JSFunctor
  interface Turn extends JSObject {
    void happen();
  }

  /** Hears how the first two fingers have moved; both are the same where there is one. */
  @JSFunctor
  interface Move extends JSObject {
    void move(
        int fingers, double x1, double y1, double x2, double y2, double toX1, double toY1, double toX2, double toY2);
  }

  /** Hears how much larger the wheel wants what is under it. */
  @JSFunctor
  interface Wheel extends JSObject {
    void zoom(double x, double y, double factor);
  }

  /**
   * Watches an element.
   *
   * @param origin from whose upper left corner places are measured
   * @param wheel may be null
   */
  @JSBody(
      params = {"element", "origin", "begin", "move", "end", "wheel"},
      script = "gestures.watch(element, origin, begin, move, end, wheel);",
      imports = @JSBodyImport(alias = "gestures", fromModule = "page/gestures.js"))
  static native void watch(HTMLElement element, HTMLElement origin, Turn begin, Move move, Turn end, Wheel wheel);
}
