// Runs each kernel both ways, in turns, and reports the times and whether both came to the same.
import {load} from '/teavm/engine-runtime.js';
import {Box, halve, Pyramid, resample, sample, syntheticPhoto} from './kernels.js';

const WIDTH = 4000;
const HEIGHT = 3000;

const java = (await load('/kernels/kernels.wasm')).exports;
java.prepare(WIDTH, HEIGHT);
const photo = syntheticPhoto(WIDTH, HEIGHT);
const pyramid = new Pyramid(photo);
let picture;
let tensor;

const pictureChecksum = () => picture.pixels.reduce((sum, pixel) => Math.imul(31, sum) + pixel | 0, 0);
const tensorChecksum = () => tensor.reduce((sum, value, i) => sum + Math.fround(value * (i % 7 + 1)), 0);
const box = () => new Box(0.5 * WIDTH, 0.4 * HEIGHT, 1900, 1900, 0.1);

// Short kernels run several times for one time, far above the clock's steps.
const KERNELS = [
  {name: 'halve 12 MP', calls: 1,
    java: () => java.halve(), javaSum: () => java.pictureChecksum(),
    js: () => { picture = halve(photo); }, jsSum: pictureChecksum},
  {name: 'sample 192 x 192 x 3', calls: 20,
    java: () => java.sample(), javaSum: () => java.tensorChecksum(),
    js: () => { tensor = sample(pyramid, box(), 192, 192, 0, 1); }, jsSum: tensorChecksum},
  {name: 'Lanczos 12 MP to 1200 x 1200', calls: 1,
    java: () => java.resample(), javaSum: () => java.pictureChecksum(),
    js: () => { picture = resample(photo, 300, 200, 0.05, 2, 1200, 1200); }, jsSum: pictureChecksum},
];

function time(run, calls) {
  const start = performance.now();
  for (let call = 0; call < calls; call++) {
    run();
  }
  return (performance.now() - start) / calls;
}

window.benchmark = (rounds) => KERNELS.map(({name, calls, java, javaSum, js, jsSum}) => {
  const times = {java: [], js: []};
  for (let round = 0; round < rounds; round++) {
    times.java.push(time(java, calls));
    times.js.push(time(js, calls));
  }
  return {name, java: times.java, js: times.js, javaSum: javaSum(), jsSum: jsSum()};
});
