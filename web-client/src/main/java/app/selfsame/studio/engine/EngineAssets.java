package app.selfsame.studio.engine;

import app.selfsame.js.Features;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** Where the engine's parts lie, and their bytes. The build writes the addresses into index.html. */
public final class EngineAssets {
  private final boolean wasmGc;
  private final String simd;

  private EngineAssets(boolean wasmGc, boolean relaxedSimd) {
    this.wasmGc = wasmGc;
    simd = relaxedSimd ? "relaxed" : "compat";
  }

  /** Is told how many bytes have arrived. */
  @JSFunctor
  interface Progress extends JSObject {
    void arrived(double bytes, double of);
  }

  /** What suits this browser best. */
  static EngineAssets best() {
    return new EngineAssets(Features.hasWasmGc(), Features.hasRelaxedSimd());
  }

  /** What asks least of a browser: for one that says it can do more but cannot. */
  static EngineAssets plainest() {
    return new EngineAssets(false, false);
  }

  /** The text of the document catalogue. */
  @JSBody(
      script = "return engine.fetchDocuments();",
      imports = @JSBodyImport(alias = "engine", fromModule = "page/engine.js"))
  public static native JSPromise<JSString> documents();

  /** The text of its index, which is smaller. */
  @JSBody(
      script = "return engine.fetchIndex();",
      imports = @JSBodyImport(alias = "engine", fromModule = "page/engine.js"))
  public static native JSPromise<JSString> index();

  /** The address of the worker's script, in the form that the browser lets become a worker. */
  JSObject script() {
    return trustedAddress(scriptName());
  }

  private String scriptName() {
    return "engine-" + (wasmGc ? "gc" : "js") + "-" + simd + ".js";
  }

  /** Hears that a model is not to be had. */
  @JSFunctor
  interface Missing extends JSObject {
    void missing();
  }

  /** Hands a worker what was fetched, the models as they come. */
  @JSBody(
      params = {"worker", "kit", "onMissing"},
      script = "engine.hand(worker, kit, onMissing);",
      imports = @JSBodyImport(alias = "engine", fromModule = "page/engine.js"))
  static native void hand(EngineWorkerPort worker, JSObject kit, Missing onMissing);

  /** Fetches all that a worker must be handed before it can do anything, its script too, and asks for the models. */
  JSPromise<JSObject> fetch(Progress progress) {
    return fetchEngine(wasmGc, scriptName(), "litert-" + simd + ".wasm", progress);
  }

  /**
   * Where scripts must be trusted, the page has one policy, which lets through the four engine scripts and nothing
   * else; it can be made only once.
   */
  @JSBody(
      params = "name",
      script = "return engine.trustedAddress(name);",
      imports = @JSBodyImport(alias = "engine", fromModule = "page/engine.js"))
  private static native JSObject trustedAddress(String name);

  /** Fetches the models that the engine starts without, by name. */
  @JSBody(
      script = "return engine.fetchLaterModels();",
      imports = @JSBodyImport(alias = "engine", fromModule = "page/engine.js"))
  static native JSPromise<JSMapLike<ArrayBuffer>> fetchLaterModels();

  @JSBody(
      params = {"wasmGc", "script", "kernels", "progress"},
      script = "return engine.fetchEngine(wasmGc, script, kernels, progress);",
      imports = @JSBodyImport(alias = "engine", fromModule = "page/engine.js"))
  private static native JSPromise<JSObject> fetchEngine(
      boolean wasmGc, String script, String kernels, Progress progress);
}
