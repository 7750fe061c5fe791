// The questions of Java's Features, which decide which engine the page takes, for a script without any Java in it.

const accepts = (...bytes) => WebAssembly.validate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, ...bytes]));

export const hasWasmGc = () => accepts(1, 3, 1, 95, 0);

export const hasRelaxedSimd = () =>
  accepts(1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 15, 1, 13, 0, 65, 0, 253, 15, 65, 0, 253, 15, 253, 128, 2, 11);
