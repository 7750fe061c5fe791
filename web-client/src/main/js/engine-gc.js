import {load} from 'engine-runtime';

export const loadEngine = async (wasm) => (await load(new Uint8Array(wasm))).exports;
