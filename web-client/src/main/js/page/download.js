// What the engine is made of, on its way to the page: counted as it comes, asked for once, kept until all is there.

/** A line on which nothing comes for so long is dead, whatever the browser still hopes for. */
const STALLED_MS = 30_000;

/** By address: a promise of the bytes, and how many have come. What failed is forgotten, and asked for anew. */
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
  const known = downloads.get(part.address);
  if (known) {
    return known.body;
  }
  const begun = {received: 0};
  begun.body = read(part, priority, (received) => {
    begun.received = received;
    ear();
  });
  begun.body.catch(() => downloads.delete(part.address));
  downloads.set(part.address, begun);
  return begun.body;
}

async function read(part, priority, heard) {
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
    const pieces = [];
    let length = 0;
    for (const reader = response.body.getReader(); ; ) {
      const {done, value} = await reader.read();
      if (done) {
        break;
      }
      wait();
      pieces.push(value);
      length += value.length;
      heard(length);
    }
    if (length !== part.bytes) {
      throw new Error(`${part.address}: ${length} bytes in place of ${part.bytes}`);
    }
    return joined(pieces, length);
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

/**
 * The bytes of several parts, none of which is kept afterwards.
 *
 * @param progress is told how many bytes have come, and of how many. Scripts are handed them unpacked; so that a line of
 *     even speed moves it evenly, each part counts as much as it weighs on the wire.
 */
export async function downloadAll(parts, progress) {
  const total = parts.reduce((sum, {wireBytes}) => sum + wireBytes, 0);
  ear = () => progress(parts.reduce((sum, part) => sum + arrived(part), 0), total);
  try {
    const bodies = Promise.all(parts.map((part) => download(part, 'low')));
    ear();
    const all = await bodies;
    parts.forEach(({address}) => downloads.delete(address));
    return all;
  } finally {
    ear = nobody;
  }
}

function arrived({address, bytes, wireBytes}) {
  const received = downloads.get(address)?.received ?? 0;
  return wireBytes * Math.min(1, received / bytes);
}
