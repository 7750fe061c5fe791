// The engine's worker. The browser lets it load nothing (its response's Content-Security-Policy names no source), so
// the page hands everything in with the first message.
import {loadAndCompile, loadLiteRt, Tensor} from '@litertjs/core';
import ModuleFactory from 'litert-glue';
import {loadEngine} from 'engine';
import {hearOfCamera, takeCameraNote} from './camera.js';
import {hearOfHeifReader, startHeifReader, stirHeifReader} from './heif-reader.js';

const NO_GPU = {limits: {}, features: new Set(), requestDevice: async () => null};

const turns = new MessageChannel();
/** Those who wait for their turn, in order: there may be several. */
const waiting = [];
turns.port1.onmessage = () => waiting.shift()();
/** By name: a model that has come, and who waits for it. */
const models = new Map();
const printedErrors = [];
let booted;
let bringKernels;
/** Resolved once the kernels are loaded, which may be after a photo has come. */
const kernelsLoaded = new Promise((resolve) => {
  bringKernels = (wasm) => resolve(loadKernels(wasm));
});
kernelsLoaded.catch(failToCompute);
let isLoaded = false;
let broken = false;

self.onmessage = ({data}) => {
  if (data.type === 'boot') {
    booted = boot(data);
    booted.catch(fail);
  } else if (data.type === 'kernels') {
    bringKernels(data.wasm);
  } else if (data.type === 'model') {
    model(data.name).arrive(data.bytes);
    booted.then((engine) => engine.modelHasArrived()).catch(fail);
  } else if (data.type === 'camera') {
    hearOfCamera(data);
    booted.then((engine) => engine.cameraHasMoved()).catch(fail);
  } else if (data.type === 'heif') {
    hearOfHeifReader(data);
  } else {
    booted
      .then((engine) => {
        engine.receive(data);
        stirHeifReader();
      })
      .catch(fail);
  }
};
// A WebAssembly trap in the midst of suspended work reaches nobody else.
self.onerror = (message) => fail(message);
self.onunhandledrejection = ({reason}) => fail(reason);

async function boot({engineWasm, documents, heapBytes = Infinity}) {
  const start = performance.now();
  const engine = await loadEngine(engineWasm);
  const host = {
    page: self, kernels, heapBytes, nextTurn, fail, failToCompute, hasModel, takeModel, startHeifReader, takeCameraNote,
  };
  await engine.boot(host, documents);
  self.postMessage({type: 'ready', millis: Math.round(performance.now() - start)});
  return engine;
}

/** @param wasm a module, or its bytes */
async function loadKernels(wasm) {
  // LiteRT.js would take hold of a GPU, which is never used.
  Object.defineProperty(self.navigator, 'gpu', {value: {requestAdapter: async () => NO_GPU}});
  self.Module = {...compiled(wasm), printErr: keepErrors};
  self.ModuleFactory = ModuleFactory;
  // LiteRT.js would load its glue, which is part of this script already.
  self.importScripts = () => {};
  await loadLiteRt('bundled.js', {threads: false});
  delete self.importScripts;
  isLoaded = true;
  // Networks can be made ready from now on.
  booted.then((engine) => engine.modelHasArrived()).catch(fail);
}

function compiled(wasm) {
  if (!(wasm instanceof WebAssembly.Module)) {
    return {wasmBinary: wasm};
  }
  return {
    instantiateWasm(imports, done) {
      WebAssembly.instantiate(wasm, imports).then((instance) => done(instance, wasm), failToCompute);
      return {};
    },
  };
}

function model(name) {
  let entry = models.get(name);
  if (!entry) {
    entry = {bytes: null};
    entry.promise = new Promise((resolve) => {
      entry.arrive = (bytes) => {
        entry.bytes = bytes;
        resolve();
      };
    });
    models.set(name, entry);
  }
  return entry;
}

const hasModel = (name) => isLoaded && model(name).bytes !== null;

/** Its bytes, once they have come. */
async function takeModel(name) {
  await model(name).promise;
  return model(name).bytes;
}

const kernels = {
  async compile({buffer}) {
    await kernelsLoaded;
    return loadAndCompile(new Uint8Array(buffer), {accelerator: 'wasm'});
  },
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
    waiting.push(resolve);
    turns.port2.postMessage(null);
  });
}

function fail(reason) {
  stop('failed', reason);
}

/** Says that the networks do not compute here what they should. */
function failToCompute(reason) {
  stop('miscomputing', reason);
}

function stop(type, reason) {
  if (!broken) {
    broken = true;
    self.postMessage({type, message: String(reason?.message ?? reason)});
  }
}
