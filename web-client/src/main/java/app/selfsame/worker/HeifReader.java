package app.selfsame.worker;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.Int8Array;

/** A sealed worker of its own that reads one HEIC file, as this worker's script holds it. One question at a time. */
interface HeifReader extends JSObject {
  /** Hands over the file. */
  void open(Int8Array file);

  /** Has a piece decoded. */
  void decode(int item);

  /** The answer, or null when a message from the page came first; then this may be asked again. */
  JSPromise<HeifAnswer> next();

  /** Ends that worker, whatever it is at. */
  void end();
}
