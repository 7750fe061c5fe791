package app.selfsame.js;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;

/** A canvas that needs no document. */
@JSClass
public class OffscreenCanvas implements JSObject {
  public OffscreenCanvas(int widthPx, int heightPx) {}

  /** A 2-D context in sRGB whose pixels are kept in main memory, since they are going to be read. */
  @JSBody(script = "return this.getContext('2d', {willReadFrequently: true});")
  public native OffscreenContext readableContext();
}
