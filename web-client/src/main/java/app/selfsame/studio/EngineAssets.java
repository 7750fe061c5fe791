package app.selfsame.studio;

import app.selfsame.js.EngineMessage;
import app.selfsame.js.Features;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** Where the engine's parts lie, and their bytes. The build writes the addresses into index.html. */
final class EngineAssets {
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

  /** The text of the document catalogue. */
  @JSBody(
      script =
          "const address = JSON.parse(document.getElementById('assets').textContent)['documents.txt'];"
              + "return fetch(address).then((response) => {"
              + "  if (!response.ok) throw new Error('documents.txt: ' + response.status);"
              + "  return response.text();"
              + "});")
  static native JSPromise<JSString> documents();

  /** The address of the worker's script, in the form that the browser lets become a worker. */
  JSObject script() {
    return trustedAddress("engine-" + (wasmGc ? "gc" : "js") + "-" + simd + ".js");
  }

  /** Fetches all that the worker must be handed, as the message that hands it over. */
  JSPromise<EngineMessage> fetch(Progress progress) {
    return fetchAll(wasmGc, "litert-" + simd + ".wasm", progress);
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

  @JSBody(
      params = {"wasmGc", "kernels", "progress"},
      script =
          "const assets = JSON.parse(document.getElementById('assets').textContent);"
              + "const names = Object.keys(assets.models);"
              + "const total = names.length + (wasmGc ? 3 : 2);"
              + "let arrived = 0;"
              + "const get = (address, read) => fetch(address).then((response) => {"
              + "  if (!response.ok) throw new Error(address + ': ' + response.status);"
              + "  return response[read]();"
              + "}).then((body) => { progress(++arrived, total); return body; });"
              + "return Promise.all(["
              + "  get(assets['documents.txt'], 'text'),"
              + "  get(assets[kernels], 'arrayBuffer'),"
              + "  wasmGc ? get(assets['engine.wasm'], 'arrayBuffer') : null,"
              + "  ...names.map((name) => get(assets.models[name], 'arrayBuffer'))"
              + "]).then(([documents, litertWasm, engineWasm, ...models]) => ({"
              + "  type: 'boot', documents, litertWasm, engineWasm,"
              + "  models: Object.fromEntries(names.map((name, i) => [name, models[i]]))"
              + "}));")
  private static native JSPromise<EngineMessage> fetchAll(boolean wasmGc, String kernels, Progress progress);
}
