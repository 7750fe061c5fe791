// Times every measure by itself, and all of them on a portrait that has no planes yet.
import {load} from '/teavm/engine-runtime.js';

// Short measures run several times for one time, far above the clock's steps.
const CALLS = 10;

const java = (await load('/measures/measures.wasm')).exports;

window.prepare = async (mesh, share, region) => {
  const bitmap = await createImageBitmap(await (await fetch('/photo/photo.jpg')).blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', {willReadFrequently: true});
  canvas.drawImage(bitmap, 0, 0);
  const pixels = new Int32Array(canvas.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer);
  java.prepare(
    pixels, bitmap.width, bitmap.height, new Float32Array(mesh), new Float32Array(share), new Float32Array(region));
};

function time(run, calls) {
  const start = performance.now();
  for (let call = 0; call < calls; call++) {
    run();
  }
  return (performance.now() - start) / calls;
}

window.benchmark = (rounds) => {
  const names = java.names().split(',');
  const steps = [{times: [], run: () => java.all(), calls: 1}];
  names.forEach((_, i) => steps.push({times: [], run: () => java.one(i), calls: CALLS}));
  for (let round = 0; round < rounds; round++) {
    for (const {times, run, calls} of steps) {
      times.push(time(run, calls));
    }
  }
  return {all: steps[0].times, own: names.map((name, i) => ({name, times: steps[i + 1].times}))};
};
