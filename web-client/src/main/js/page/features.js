// What this browser can run: decides which of the engines and kernels it is given, by page and service worker alike. Each
// question is put as a tiny WebAssembly module, which the browser accepts or not.

const accepts = (...bytes) => WebAssembly.validate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, ...bytes]));

/** Whether WebAssembly has garbage-collected objects. The module declares a struct without fields. */
export const hasWasmGc = () => accepts(1, 3, 1, 95, 0);

/** Whether WebAssembly has SIMD; no neural kernels run without. The function is i8x16.splat of 0. */
export const hasSimd = () => accepts(1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 8, 1, 6, 0, 65, 0, 253, 15, 11);

/** Whether WebAssembly has relaxed SIMD. The function is i8x16.relaxed_swizzle of two splats of 0. */
export const hasRelaxedSimd = () =>
  accepts(1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 15, 1, 13, 0, 65, 0, 253, 15, 65, 0, 253, 15, 253, 128, 2, 11);
