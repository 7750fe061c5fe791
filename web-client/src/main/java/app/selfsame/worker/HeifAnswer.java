package app.selfsame.worker;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** What the reader of HEIC pictures answers. */
interface HeifAnswer extends JSObject {
  /** One of libheif's codes of errors, or one of {@link HeifDecoder}'s. */
  @JSProperty
  int getCode();

  @JSProperty
  int getWidth();

  @JSProperty
  int getHeight();

  /** Red, green, blue and alpha of each pixel, rows from the top; null where none were asked for. */
  @JSProperty
  ArrayBuffer getPixels();
}
