// The engine's worker. The browser lets it load nothing (its response's Content-Security-Policy names no source), so
// the page hands everything in with the first message.
import {loadAndCompile, loadLiteRt, Tensor} from '@litertjs/core';
import ModuleFactory from 'litert-glue';
import {loadEngine} from 'engine';

const NO_GPU = {limits: {}, features: new Set(), requestDevice: async () => null};

const turns = new MessageChannel();
const printedErrors = [];
let booted;
let broken = false;

self.onmessage = ({data}) => {
  if (data.type === 'boot') {
    booted = boot(data);
    booted.catch(fail);
  } else {
    booted.then((engine) => engine.receive(data)).catch(fail);
  }
};
// A WebAssembly trap in the midst of suspended work reaches nobody else.
self.onerror = (message) => fail(message);
self.onunhandledrejection = ({reason}) => fail(reason);

async function boot({engineWasm, litertWasm, models, documents}) {
  const start = performance.now();
  const [engine] = await Promise.all([loadEngine(engineWasm), loadKernels(litertWasm)]);
  await engine.boot({page: self, kernels, nextTurn, fail}, models, documents);
  self.postMessage({type: 'ready', millis: Math.round(performance.now() - start)});
  return engine;
}

async function loadKernels(wasmBinary) {
  // LiteRT.js would take hold of a GPU, which is never used.
  Object.defineProperty(self.navigator, 'gpu', {value: {requestAdapter: async () => NO_GPU}});
  self.Module = {wasmBinary, printErr: keepErrors};
  self.ModuleFactory = ModuleFactory;
  // LiteRT.js would load its glue, which is part of this script already.
  self.importScripts = () => {};
  await loadLiteRt('bundled.js', {threads: false});
  delete self.importScripts;
}

const kernels = {
  compile: ({buffer}) => loadAndCompile(new Uint8Array(buffer), {accelerator: 'wasm'}),
  tensor: (values, shape) => new Tensor(values, shape),
  takeErrors: () => printedErrors.splice(0).join('\n'),
};

/** Information and warnings are printed the same way. */
function keepErrors(line) {
  if (line.startsWith('ERROR')) {
    printedErrors.push(line);
  }
}

function nextTurn() {
  return new Promise((resolve) => {
    turns.port1.onmessage = () => resolve();
    turns.port2.postMessage(null);
  });
}

function fail(reason) {
  if (!broken) {
    broken = true;
    self.postMessage({type: 'failed', message: String(reason?.message ?? reason)});
  }
}
