package app.selfsame.worker;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Int32Array;
import org.teavm.jso.typedarrays.Int8Array;

/** The neural kernels, as the worker's script hands them to Java. */
interface LiteRt extends JSObject {
  JSPromise<LiteRtModel> compile(Int8Array flatbuffer);

  LiteRtTensor tensor(Float32Array values, Int32Array shape);

  /** The errors that the kernels have printed since this was last asked; empty when there were none. */
  String takeErrors();
}
