// Where the engine's parts lie, and the worker that is made of them. The build writes the addresses into index.html.

const assets = () => JSON.parse(document.getElementById('assets').textContent);

/** A line on which nothing comes for so long is dead, whatever the browser still hopes for. */
const STALLED_MS = 30_000;

/** The bytes behind an address; rejected when they do not come, or stop coming. */
async function bytes(address) {
  const giveUp = new AbortController();
  let stalled;
  const wait = () => {
    clearTimeout(stalled);
    stalled = setTimeout(() => giveUp.abort(new Error(`${address}: stalled`)), STALLED_MS);
  };
  wait();
  try {
    const response = await fetch(address, {signal: giveUp.signal});
    if (!response.ok) {
      throw new Error(`${address}: ${response.status}`);
    }
    const pieces = [];
    let length = 0;
    for (const reader = response.body.getReader(); ; ) {
      const {done, value} = await reader.read();
      if (done) {
        return joined(pieces, length);
      }
      wait();
      pieces.push(value);
      length += value.length;
    }
  } finally {
    clearTimeout(stalled);
  }
}

function joined(pieces, length) {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.buffer;
}

const byName = (names, values) => Object.fromEntries(names.map((name, i) => [name, values[i]]));

export const fetchDocuments = async () => new TextDecoder().decode(await bytes(assets()['documents.txt']));

let policy;

/**
 * Where scripts must be trusted, the page has one policy, which lets through the engine's scripts and nothing else; it
 * can be made only once.
 */
export function trustedAddress(name) {
  const addresses = assets();
  if (!globalThis.trustedTypes) {
    return addresses[name];
  }
  const engines = Object.keys(addresses)
    .filter((key) => /^engine-.*\.js$/.test(key))
    .map((key) => addresses[key]);
  policy ??= trustedTypes.createPolicy('selfsame', {
    createScriptURL(address) {
      if (!engines.includes(address)) {
        throw new TypeError(`Not an engine: ${address}`);
      }
      return address;
    },
  });
  return policy.createScriptURL(addresses[name]);
}

/** The models that the engine starts without, by name. */
export async function fetchLaterModels() {
  const models = assets().models.HANDS;
  const names = Object.keys(models);
  return byName(names, await Promise.all(names.map((name) => bytes(models[name]))));
}

/** Parts that came while others did not: when it is tried again, they are not fetched again. */
const kept = new Map();

/**
 * All that the worker must be handed, as the message that hands it over.
 *
 * @param documents a promise of the catalogue's text
 * @param progress is told how many of the parts have arrived, and of how many
 */
export async function fetchEngine(wasmGc, kernels, documents, progress) {
  const addresses = assets();
  const models = addresses.models.PHOTO;
  const names = Object.keys(models);
  const total = names.length + (wasmGc ? 2 : 1);
  let arrived = 0;
  const part = async (address) => {
    const body = kept.get(address) ?? (await bytes(address));
    kept.set(address, body);
    progress(++arrived, total);
    return body;
  };
  const [text, litertWasm, engineWasm, ...loaded] = await Promise.all([
    documents,
    part(addresses[kernels]),
    wasmGc ? part(addresses['engine.wasm']) : null,
    ...names.map((name) => part(models[name])),
  ]);
  kept.clear();
  return {type: 'boot', documents: text, litertWasm, engineWasm, models: byName(names, loaded)};
}

/**
 * Starts a worker.
 *
 * @param script an address or, where the browser asks for it, a trusted one
 * @param ear hears what the worker posts
 * @param alarm is told that the script could not be loaded or has thrown
 */
export function startWorker(script, ear, alarm) {
  const worker = new Worker(script);
  worker.onmessage = ({data}) => ear(data);
  worker.onerror = (event) => {
    event.preventDefault();
    alarm();
  };
  return worker;
}
