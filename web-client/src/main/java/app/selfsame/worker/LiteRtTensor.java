package app.selfsame.worker;

import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float32Array;

/** A tensor of LiteRT.js. Its memory is outside every garbage collector. */
interface LiteRtTensor extends JSObject {
  /** A copy of the values. */
  Float32Array toTypedArray();

  void delete();
}
