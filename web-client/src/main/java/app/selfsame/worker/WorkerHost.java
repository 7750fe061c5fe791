package app.selfsame.worker;

import app.selfsame.js.MessageTarget;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** What the worker's script gives the engine: it has nothing else, for the browser lets it load nothing. */
interface WorkerHost extends JSObject {
  @JSProperty
  MessageTarget getPage();

  @JSProperty
  LiteRt getKernels();

  /** The model files by name. */
  @JSProperty
  JSMapLike<ArrayBuffer> getModels();

  /** The catalogue of documents, as text. */
  @JSProperty
  String getDocuments();

  /** Fulfilled once the messages that have already arrived are heard. */
  JSPromise<JSUndefined> nextTurn();

  /** Tells the page that this worker is broken. */
  void fail(String message);
}
