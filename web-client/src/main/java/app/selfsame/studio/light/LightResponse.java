package app.selfsame.studio.light;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** What the courier brings back. A property that the answer does not have is null or undefined. */
interface LightResponse extends JSObject {
  int OK = 200;

  /** HTTP status; 0 when there was no answer. */
  @JSProperty
  int getStatus();

  /** The body, when the status is {@link #OK}. */
  @JSProperty
  ArrayBuffer getBytes();

  /** What the server says that it did, as JSON, or null; when the status is {@link #OK}. */
  @JSProperty
  String getReport();

  /** The problem's code, or empty; when the status is an error. */
  @JSProperty
  String getCode();

  /** The problem's sentences, or empty; when the status is an error. */
  @JSProperty
  String getDetail();

  /** In which language the sentences are, or null where that is not said; when the status is an error. */
  @JSProperty
  String getLanguage();

  /** How many seconds to wait, or null; when the status is an error. */
  @JSProperty
  String getRetryAfter();
}
