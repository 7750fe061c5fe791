package app.selfsame.worker;

import app.selfsame.js.MessageTarget;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** What the worker's script does for the engine. */
interface WorkerHost extends JSObject {
  @JSProperty
  MessageTarget getPage();

  @JSProperty
  LiteRt getKernels();

  /** What the heap with the engine's objects may hold in bytes; infinite where nobody says. */
  @JSProperty
  double getHeapBytes();

  /** Fulfilled once the messages that have already arrived are heard. */
  JSPromise<JSUndefined> nextTurn();

  /** Tells the page that this worker is broken. */
  void fail(String message);

  /** Tells the page that networks do not compute here what they should. */
  void failToCompute(String message);

  /** Whether a model has come from the page. */
  boolean hasModel(String name);

  /** The bytes of a model, once they have come. */
  JSPromise<ArrayBuffer> takeModel(String name);

  /** Has the page start a reader of HEIC pictures. */
  HeifReader startHeifReader();

  /** The next thing that the page has said of its camera; null when there is none. */
  CameraNote takeCameraNote();
}
