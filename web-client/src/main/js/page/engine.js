// Where the engine's parts lie, and the worker that is made of them. The build writes the addresses into index.html.

import {download, downloadAll} from './download.js';

const assets = () => JSON.parse(document.getElementById('assets').textContent);

const byName = (names, values) => Object.fromEntries(names.map((name, i) => [name, values[i]]));

const text = (bytes) => new TextDecoder().decode(bytes);

export const fetchDocuments = async () => text(await download(assets()['documents.txt'], 'high'));

let policy;

/**
 * Where scripts must be trusted, the page has one policy, which lets through the engine's scripts and nothing else; it
 * can be made only once.
 */
export function trustedAddress(name) {
  const parts = assets();
  const {address} = parts[name];
  if (!globalThis.trustedTypes) {
    return address;
  }
  const engines = Object.keys(parts)
    .filter((key) => /^engine-.*\.js$/.test(key))
    .map((key) => parts[key].address);
  policy ??= trustedTypes.createPolicy('selfsame', {
    createScriptURL(address) {
      if (!engines.includes(address)) {
        throw new TypeError(`Not an engine: ${address}`);
      }
      return address;
    },
  });
  return policy.createScriptURL(address);
}

/** The models that the engine starts without, by name. */
export async function fetchLaterModels() {
  const models = assets().models.HANDS;
  const names = Object.keys(models);
  return byName(names, await Promise.all(names.map((name) => download(models[name]))));
}

/**
 * All that the worker must be handed, as the message that hands it over. The worker's script is fetched as well, so that
 * it comes out of the browser's cache then, and is missed before.
 *
 * @param progress is told how many bytes have come, and of how many
 */
export async function fetchEngine(wasmGc, script, kernels, progress) {
  const parts = assets();
  const models = parts.models.PHOTO;
  const names = Object.keys(models);
  const needed = [parts[script], parts['documents.txt'], parts[kernels], ...names.map((name) => models[name])];
  if (wasmGc) {
    needed.push(parts['engine.wasm']);
  }
  const [, documents, litertWasm, ...bodies] = await downloadAll(needed, progress);
  const engineWasm = wasmGc ? bodies.pop() : null;
  return {type: 'boot', documents: text(documents), litertWasm, engineWasm, models: byName(names, bodies)};
}

/**
 * Starts a worker.
 *
 * @param script an address or, where the browser asks for it, a trusted one
 * @param ear hears what the worker posts
 * @param alarm is told that the script has thrown, or that there was none to run
 */
export function startWorker(script, ear, alarm) {
  const worker = new Worker(script);
  worker.onmessage = ({data}) => ear(data);
  worker.onerror = (event) => {
    event.preventDefault();
    // Of what a script has thrown browsers give an account.
    alarm(!(event instanceof ErrorEvent));
  };
  return worker;
}
