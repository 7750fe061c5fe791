// What the engine is made of, on its way to the page: counted as it comes, and asked for once.

/** A line on which nothing comes for so long is dead, whatever the browser still hopes for. */
const STALLED_MS = 30_000;

/** By address: a promise of what comes of it, and how many bytes have come. What failed is forgotten, and asked for anew. */
const downloads = new Map();

const nobody = () => {};
let ear = nobody;

/**
 * The bytes of a part of the site; rejected when they do not come, stop coming, or are others than the page was built
 * with: where a network asks for a login first, it answers everything with that.
 *
 * @param part its address, its bytes, and its bytes on the wire
 */
export function download(part, priority) {
  return begin(part, priority, async (response, read) => joined(await read(response)));
}

/**
 * A part of the site as a WebAssembly module, compiled as it comes: of those browsers keep what they have compiled, for
 * the next visit. Where that is not to be had, its bytes.
 *
 * @param options of the compiler
 */
export function downloadModule(part, priority, options) {
  return begin(part, priority, async (response, read) => {
    const copy = response.clone();
    const compiling = WebAssembly.compileStreaming(response, options).catch(() => null);
    const pieces = await read(copy);
    return (await compiling) ?? joined(pieces);
  });
}

function begin(part, priority, take) {
  const known = downloads.get(part.address);
  if (known) {
    return known.body;
  }
  const begun = {received: 0};
  begun.body = ask(part, priority, take, (received) => {
    begun.received = received;
    ear();
  });
  begun.body.catch(() => downloads.delete(part.address));
  downloads.set(part.address, begun);
  return begun.body;
}

async function ask(part, priority, take, heard) {
  const giveUp = new AbortController();
  let stalled;
  const wait = () => {
    clearTimeout(stalled);
    stalled = setTimeout(() => giveUp.abort(new Error(`${part.address}: stalled`)), STALLED_MS);
  };
  wait();
  try {
    const response = await fetch(part.address, {signal: giveUp.signal, priority});
    if (!response.ok) {
      throw new Error(`${part.address}: ${response.status}`);
    }
    return await take(response, (answer) =>
      read(part, answer, (length) => {
        wait();
        heard(length);
      }),
    );
  } finally {
    clearTimeout(stalled);
  }
}

/** The bytes of an answer, in the pieces in which they come. */
async function read(part, response, heard) {
  const pieces = [];
  let length = 0;
  for (const reader = response.body.getReader(); ; ) {
    const {done, value} = await reader.read();
    if (done) {
      break;
    }
    pieces.push(value);
    length += value.length;
    heard(length);
  }
  if (length !== part.bytes) {
    throw new Error(`${part.address}: ${length} bytes in place of ${part.bytes}`);
  }
  return pieces;
}

function joined(pieces) {
  const whole = new Uint8Array(pieces.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.buffer;
}

/**
 * Has told from now on how many bytes of several parts have come.
 *
 * @param progress is told how many bytes have come, and of how many. Scripts are handed them unpacked; so that a line of
 *     even speed moves it evenly, each part counts as much as it weighs on the wire.
 */
export function tellProgress(parts, progress) {
  const total = parts.reduce((sum, {wireBytes}) => sum + wireBytes, 0);
  ear = () => progress(parts.reduce((sum, part) => sum + arrived(part), 0), total);
  ear();
}

function arrived({address, bytes, wireBytes}) {
  const received = downloads.get(address)?.received ?? 0;
  return wireBytes * Math.min(1, received / bytes);
}
