package app.selfsame.studio.payment;

import app.selfsame.message.MessageKey;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.state.PreparedFile;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** A finished file as the page shows it; the page never shows the file's own bytes before they are paid. */
final class FilePicture {
  private final HTMLCanvasElement canvas = (HTMLCanvasElement) Html.element("canvas", "");
  private final PreparedFile file;
  private boolean wasShown;

  FilePicture(PreparedFile file, MessageKey description) {
    this.file = file;
    Html.sayIn(canvas.withAttr("role", "img"), "aria-label", description);
  }

  PreparedFile file() {
    return file;
  }

  HTMLElement element() {
    return canvas;
  }

  void draw(boolean marked) {
    Watermark.draw(canvas, file.bytes(), marked);
  }

  /** Whether it was on the page, and is no longer. */
  boolean isGone() {
    boolean isShown = isConnected(canvas);
    boolean gone = wasShown && !isShown;
    wasShown |= isShown;
    return gone;
  }

  @JSBody(params = "element", script = "return element.isConnected;")
  private static native boolean isConnected(HTMLElement element);
}
