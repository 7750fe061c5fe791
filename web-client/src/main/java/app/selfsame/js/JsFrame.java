package app.selfsame.js;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.typedarrays.ArrayBuffer;

/**
 * A {@link app.selfsame.protocol.Frame} as one browser thread posts it to another. Messages that the worker's
 * script exchanges with the page outside Java have the same {@code type} and nothing else of it: {@code boot},
 * {@code model}, {@code ready}, {@code failed}, {@code miscomputing}, {@code heif}, {@code heif-end}, {@code camera} and
 * {@code glance}.
 */
public interface JsFrame extends JSObject {
  @JSProperty
  String getType();

  @JSProperty
  void setType(String kind);

  @JSProperty
  ArrayBuffer getHead();

  @JSProperty
  void setHead(ArrayBuffer head);

  @JSProperty
  JSArrayReader<ArrayBuffer> getParcels();

  @JSProperty
  void setParcels(JSArray<ArrayBuffer> parcels);
}
