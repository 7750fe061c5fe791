// Times the matting of a picture that the server's side of the benchmark made and solved too.
import {load} from '/teavm/engine-runtime.js';

const java = (await load('/matting/matting.wasm')).exports;

async function numbers(name, Type) {
  return new Type(await (await fetch(`/picture/${name}`)).arrayBuffer());
}

window.prepare = async (width, height) => {
  const [pixels, labels, expected] = await Promise.all(
    [numbers('pixels', Int32Array), numbers('labels', Uint8Array), numbers('expected', Uint8Array)]);
  java.prepare(pixels, labels, expected, width, height);
};

window.solve = () => {
  const start = performance.now();
  java.solve();
  return performance.now() - start;
};

window.compare = async () => {
  const cutout = await numbers('cutout', Int32Array);
  return [java.mostAlphaApart(cutout), java.pixelsApart(cutout)];
};
