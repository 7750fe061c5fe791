package app.selfsame.studio.engine;

import app.selfsame.js.Features;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** Where the engine's parts lie, and their bytes. The build writes the addresses into index.html. */
public final class EngineAssets {
  private static JSPromise<JSString> documents;

  private final boolean wasmGc;
  private final String simd;

  private EngineAssets(boolean wasmGc, boolean relaxedSimd) {
    this.wasmGc = wasmGc;
    simd = relaxedSimd ? "relaxed" : "compat";
  }

  /** Is told how many of the parts have arrived. */
  @JSFunctor
  interface Progress extends JSObject {
    void arrived(int parts, int of);
  }

  /** What suits this browser best. */
  static EngineAssets best() {
    return new EngineAssets(Features.hasWasmGc(), Features.hasRelaxedSimd());
  }

  /** What asks least of a browser: for one that says it can do more but cannot. */
  static EngineAssets plainest() {
    return new EngineAssets(false, false);
  }

  /** The text of the document catalogue; fetched once, and again only when that failed. */
  public static JSPromise<JSString> documents() {
    if (documents == null) {
      documents = fetchDocuments();
      documents.catchError(
          reason -> {
            documents = null;
            return null;
          });
    }
    return documents;
  }

  @JSBody(
      script =
          "const address = JSON.parse(document.getElementById('assets').textContent)['documents.txt'];"
              + "return fetch(address).then((response) => {"
              + "  if (!response.ok) throw new Error('documents.txt: ' + response.status);"
              + "  return response.text();"
              + "});")
  private static native JSPromise<JSString> fetchDocuments();

  /** The version of the program that the page belongs to. */
  @JSBody(script = "return document.querySelector('meta[name=version]').content;")
  public static native String version();

  /** The address of the worker's script, in the form that the browser lets become a worker. */
  JSObject script() {
    return trustedAddress("engine-" + (wasmGc ? "gc" : "js") + "-" + simd + ".js");
  }

  /** Fetches all that the worker must be handed, as the message that hands it over. */
  JSPromise<JSObject> fetch(Progress progress) {
    return fetchAll(wasmGc, "litert-" + simd + ".wasm", documents(), progress);
  }

  /**
   * Where scripts must be trusted, the page has one policy, which lets through the four engine scripts and nothing
   * else; it can be made only once.
   */
  @JSBody(
      params = "name",
      script =
          "const assets = JSON.parse(document.getElementById('assets').textContent);"
              + "if (!globalThis.trustedTypes) return assets[name];"
              + "const engines = Object.keys(assets).filter((key) => /^engine-.*\\.js$/.test(key))"
              + "  .map((key) => assets[key]);"
              + "globalThis.enginePolicy ??= trustedTypes.createPolicy('selfsame', {"
              + "  createScriptURL: (address) => {"
              + "    if (!engines.includes(address)) throw new TypeError('Not an engine: ' + address);"
              + "    return address;"
              + "  }"
              + "});"
              + "return globalThis.enginePolicy.createScriptURL(assets[name]);")
  private static native JSObject trustedAddress(String name);

  /** Fetches the models that the engine starts without, by name. */
  @JSBody(
      script =
          "const addresses = JSON.parse(document.getElementById('assets').textContent).models.HANDS;"
              + "const names = Object.keys(addresses);"
              + "return Promise.all(names.map((name) => fetch(addresses[name]).then((response) => {"
              + "  if (!response.ok) throw new Error(name + ': ' + response.status);"
              + "  return response.arrayBuffer();"
              + "}))).then((models) => Object.fromEntries(names.map((name, i) => [name, models[i]])));")
  static native JSPromise<JSMapLike<ArrayBuffer>> fetchLaterModels();

  @JSBody(
      params = {"wasmGc", "kernels", "documents", "progress"},
      script =
          "const assets = JSON.parse(document.getElementById('assets').textContent);"
              + "const models = assets.models.PHOTO;"
              + "const names = Object.keys(models);"
              + "const total = names.length + (wasmGc ? 2 : 1);"
              + "let arrived = 0;"
              + "const get = (address) => fetch(address).then((response) => {"
              + "  if (!response.ok) throw new Error(address + ': ' + response.status);"
              + "  return response.arrayBuffer();"
              + "}).then((body) => { progress(++arrived, total); return body; });"
              + "return Promise.all(["
              + "  documents,"
              + "  get(assets[kernels]),"
              + "  wasmGc ? get(assets['engine.wasm']) : null,"
              + "  ...names.map((name) => get(models[name]))"
              + "]).then(([text, litertWasm, engineWasm, ...models]) => ({"
              + "  type: 'boot', documents: text, litertWasm, engineWasm,"
              + "  models: Object.fromEntries(names.map((name, i) => [name, models[i]]))"
              + "}));")
  private static native JSPromise<JSObject> fetchAll(
      boolean wasmGc, String kernels, JSPromise<JSString> documents, Progress progress);
}
