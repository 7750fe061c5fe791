package app.selfsame.studio.engine;

import app.selfsame.js.JsFrame;
import app.selfsame.js.MessageTarget;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The engine's worker as the page holds it. */
@JSClass(transparent = true)
abstract class EngineWorkerPort implements MessageTarget {
  /** Ends it, and with it whatever it has started. */
  final void terminate() {
    end(this);
  }

  @JSBody(
      params = "worker",
      script = "engine.endWorker(worker);",
      imports = @JSBodyImport(alias = "engine", fromModule = "page/engine.js"))
  private static native void end(EngineWorkerPort worker);

  /** Hears what the worker posts. */
  @JSFunctor
  interface Ear extends JSObject {
    void hear(JsFrame message);
  }

  /** Is told that the worker's script has thrown, or is missing. */
  @JSFunctor
  interface Alarm extends JSObject {
    void ring(boolean missing);
  }

  /** Starts a worker; {@code script} is an address or, where the browser asks for it, a trusted one. */
  @JSBody(
      params = {"script", "ear", "alarm"},
      script = "return engine.startWorker(script, ear, alarm);",
      imports = @JSBodyImport(alias = "engine", fromModule = "page/engine.js"))
  static native EngineWorkerPort startWorker(JSObject script, Ear ear, Alarm alarm);
}
