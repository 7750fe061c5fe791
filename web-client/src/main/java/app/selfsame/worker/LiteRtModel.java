package app.selfsame.worker;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;

/** A compiled network of LiteRT.js. */
interface LiteRtModel extends JSObject {
  JSPromise<JSArrayReader<LiteRtTensor>> run(JSArray<LiteRtTensor> inputs);
}
