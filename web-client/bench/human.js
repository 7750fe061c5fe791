// @vladmandic/human finding a face with what this project finds it with: detector, mesh and iris, on the CPU. What it
// could do beyond that is off, and so is what it would load for it.
import {Human} from '/human/human.esm.js';

const human = new Human({
  backend: 'wasm',
  wasmPath: '/tfjs/',
  modelBasePath: '/models/',
  debug: false,
  async: true,
  warmup: 'none',
  // The same photo again must be worked on again.
  cacheSensitivity: 0,
  filter: {enabled: false},
  gesture: {enabled: false},
  face: {
    enabled: true,
    detector: {enabled: true, rotation: true, maxDetected: 5},
    mesh: {enabled: true},
    iris: {enabled: true},
    attention: {enabled: false},
    emotion: {enabled: false},
    description: {enabled: false},
    antispoof: {enabled: false},
    liveness: {enabled: false},
  },
  body: {enabled: false},
  hand: {enabled: false},
  object: {enabled: false},
  segmentation: {enabled: false},
});

const marks = [];
window.marks = marks;

document.querySelector('input').onchange = async ({target}) => {
  const mark = {chosen: performance.now()};
  const bitmap = await createImageBitmap(target.files[0]);
  mark.decoded = performance.now();
  const {face, error} = await human.detect(bitmap);
  mark.complete = performance.now();
  bitmap.close();
  mark.faces = face.length;
  mark.points = face[0]?.mesh.length;
  mark.error = error;
  mark.backend = human.tf.getBackend();
  mark.settled = mark.complete;
  marks.push(mark);
  target.value = '';
};
