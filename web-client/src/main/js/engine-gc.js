import {load} from 'engine-runtime';

const {compile} = WebAssembly;
// What the page has compiled is not compiled again.
WebAssembly.compile = async (source, options) =>
  source instanceof WebAssembly.Module ? source : compile(source, options);

/** @param wasm a module, or its bytes */
export const loadEngine = async (wasm) =>
  (await load(wasm instanceof WebAssembly.Module ? wasm : new Uint8Array(wasm))).exports;
