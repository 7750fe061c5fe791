package app.selfsame.js;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** What takes messages: a worker as the page sees it, or the page as the worker sees it. */
public interface MessageTarget extends JSObject {
  void postMessage(JSObject message);

  /** Gives the buffers away with the message: they are empty here afterwards, and nothing is copied. */
  void postMessage(JSObject message, JSArray<ArrayBuffer> buffers);
}
