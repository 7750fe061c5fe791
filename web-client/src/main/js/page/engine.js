// Where the engine's parts lie, and the worker that is made of them. The build writes the addresses into index.html.

import {hearGlance, setLookout} from './camera.js';
import {download, downloadModule, tellProgress} from './download.js';
import {endReader, lendReader} from './heif.js';

const assets = () => JSON.parse(document.getElementById('assets').textContent);

const byName = (names, values) => Object.fromEntries(names.map((name, i) => [name, values[i]]));

const HEIF = 'heif.js';

const text = (bytes) => new TextDecoder().decode(bytes);

export const fetchIndex = async () => text(await download(assets()['document-index.txt'], 'high'));

export const fetchDocuments = async () => text(await download(assets()['documents.txt'], 'high'));

/** The address of the service worker. */
export const SERVICE_WORKER = '/sw.js';

let policy;

/** The address of a worker's script, in the form that the browser lets become a worker. */
export const trustedAddress = (name) => trusted(assets()[name].address);

/**
 * Where scripts must be trusted, the page has one policy, which lets through the scripts of its workers and nothing else;
 * it can be made only once.
 */
export function trusted(address) {
  if (!globalThis.trustedTypes) {
    return address;
  }
  const parts = assets();
  const scripts = Object.keys(parts)
    .filter((key) => /^engine-.*\.js$/.test(key) || key === HEIF)
    .map((key) => parts[key].address)
    .concat(SERVICE_WORKER);
  policy ??= trustedTypes.createPolicy('selfsame', {
    createScriptURL(address) {
      if (!scripts.includes(address)) {
        throw new TypeError(`Not a script of this page's: ${address}`);
      }
      return address;
    },
  });
  return policy.createScriptURL(address);
}

/**
 * A worker whose heap is full takes the whole tab with it. Only an engine of garbage-collected WebAssembly has its pictures
 * there, and only some browsers say to pages, and none to workers, how much fits in.
 */
const heapBytes = (wasmGc) => (wasmGc ? performance.memory?.jsHeapSizeLimit : undefined);

/** The models that the engine starts without, by name. */
export async function fetchLaterModels() {
  const models = assets().models.HANDS;
  const names = Object.keys(models);
  return byName(names, await Promise.all(names.map((name) => download(models[name]))));
}

/**
 * Hands a worker that has started the models of sets that it was not made of. Copied, as the next worker may need them.
 *
 * @param progress is told how many bytes have come, and of how many
 * @returns rejected when one of them is not to be had
 */
export async function handModels(worker, sets, progress) {
  const models = sets.flatMap((set) => Object.entries(assets().models[set]));
  const coming = models.map(async ([name, part]) => worker.postMessage({type: 'model', name, bytes: await download(part)}));
  tellProgress(models.map(([, part]) => part), progress);
  await Promise.all(coming);
}

/** Strings of the engine are the browser's own: the runtime that the build bundles compiles it so, too. */
const COMPILED_ENGINE = {builtins: ['js-string']};

/**
 * What a worker is made of: what it must be handed before it can open a photo, and kernels and models, which may come
 * later. All is asked for at once, in the order in which it is needed. The worker's script is fetched as well, so that it
 * comes out of the browser's cache then, and is missed before.
 *
 * @param progress is told how many bytes have come, and of how many
 * @param sets of models; the pages for which they are others than those of photos have no documents for the engine
 */
export async function fetchEngine(wasmGc, script, kernels, progress, sets = ['PHOTO']) {
  const parts = assets();
  const models = sets.flatMap((set) => Object.entries(parts.models[set]));
  const documents = parts['documents.txt'];
  const later = [
    async () => ({type: 'kernels', wasm: await downloadModule(parts[kernels], 'low')}),
    ...models.map(([name, part]) => async () => ({type: 'model', name, bytes: await download(part, 'low')})),
  ];
  const needed = [parts[script], ...(documents ? [documents] : []), ...(wasmGc ? [parts['engine.wasm']] : [])];
  const asked = [
    download(parts[script], 'low'),
    documents ? download(documents, 'low') : new ArrayBuffer(0),
    wasmGc ? downloadModule(parts['engine.wasm'], 'low', COMPILED_ENGINE) : null,
  ];
  // Whoever waits for them hears of a failure.
  later.forEach((message) => message().catch(() => {}));
  tellProgress([...needed, parts[kernels], ...models.map(([, part]) => part)], progress);
  const [, catalogue, engineWasm] = await Promise.all(asked);
  return {boot: {type: 'boot', documents: text(catalogue), engineWasm, heapBytes: heapBytes(wasmGc)}, later};
}

/**
 * Hands a worker what it is made of: copied, not transferred, as the next worker must start even when the network is gone
 * by then.
 *
 * @param onMissing is told once that something is not to be had
 */
export async function hand(worker, {boot, later}, onMissing) {
  worker.postMessage(boot);
  try {
    await Promise.all(later.map(async (message) => worker.postMessage(await message())));
  } catch (e) {
    onMissing();
  }
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
  worker.onmessage = ({data}) => {
    if (data.type === 'heif') {
      const parts = {script: assets()[HEIF], wasm: assets()['libheif.wasm']};
      lendReader(worker, data.id, parts, () => trustedAddress(HEIF));
    } else if (data.type === 'heif-end') {
      endReader(worker);
    } else if (data.type === 'glance') {
      hearGlance(data);
    } else {
      ear(data);
    }
  };
  worker.onerror = (event) => {
    event.preventDefault();
    // Of what a script has thrown browsers give an account.
    alarm(!(event instanceof ErrorEvent));
  };
  setLookout(worker);
  return worker;
}

/** Ends a worker, and with it whatever it has started. */
export function endWorker(worker) {
  endReader(worker);
  setLookout(null);
  worker.terminate();
}
