// Readers of HEIC pictures, each in a sealed worker of its own: started when an engine asks for one, ended when it is
// done. The page only brings the two together; file and pixels go through a channel of theirs.

import {download} from './download.js';

/** By the worker of the engine that asked: the number by which it calls its reader, and that once there is one. */
const lent = new Map();

/**
 * Starts a reader for an engine, and hands the engine the way to it; or says that there is none.
 *
 * @param engine its worker
 * @param id what it calls the reader
 * @param parts what the reader is made of: its script and its WebAssembly
 * @param trusted hands over the script's address in the form that the browser lets become a worker
 */
export async function lendReader(engine, id, {script, wasm}, trusted) {
  endReader(engine);
  const loan = {id, reader: null};
  lent.set(engine, loan);
  let bytes;
  try {
    [bytes] = await Promise.all([download(wasm, 'high'), download(script, 'high')]);
  } catch (e) {
    engine.postMessage({type: 'heif', id});
    return;
  }
  if (lent.get(engine) !== loan) {
    return;
  }
  const {port1, port2} = new MessageChannel();
  loan.reader = new Worker(trusted());
  loan.reader.onerror = (event) => {
    event.preventDefault();
    engine.postMessage({type: 'heif', id, lost: true});
  };
  // Copied: the next reader must start even when the network is gone by then.
  loan.reader.postMessage({wasm: bytes, port: port1}, [port1]);
  engine.postMessage({type: 'heif', id, port: port2}, [port2]);
}

/** Ends the reader of an engine, if it has one. */
export function endReader(engine) {
  lent.get(engine)?.reader?.terminate();
  lent.delete(engine);
}
