// The face recognition network of dlib, out of the form in which face-api carries its weights.
import {TfliteWriter} from './tflite.mjs';

const SIDE_PX = 150;
/** What is taken off red, green and blue, of 255: dlib, dnn/input.h. */
const MEAN = [122.782, 117.001, 104.298];
/** After the first convolution: blocks of two, of which one that goes down halves the picture. */
const BLOCKS = [
  'conv32_1', 'conv32_2', 'conv32_3',
  'conv64_down', 'conv64_1', 'conv64_2', 'conv64_3',
  'conv128_down', 'conv128_1', 'conv128_2',
  'conv256_down', 'conv256_1', 'conv256_2',
  'conv256_down_out',
];
const FEATURES = 256;
const LENGTH = 128;

/**
 * The network as a .tflite file. In: RGB in 0..1, 150 x 150. Out: 128 numbers, whose Euclidean distance tells people apart.
 *
 * Source: dlib, examples/dnn_face_recognition_ex.cpp, "anet_type". What scales and shifts behind each convolution, and what
 * is taken off the picture before the first, is part of the weights here.
 *
 * @param weights the bytes of face_recognition_model.bin
 * @param manifest what it says of them: [{weights: [{name, shape, quantization?}]}]
 */
export function recognition(weights, manifest) {
  const layers = read(weights, manifest);
  const writer = new TfliteWriter();
  const input = writer.input('rgb', [1, SIDE_PX, SIDE_PX, 3]);
  const first = meanTaken(scaled(layers, 'conv32_down'));
  let x = writer.convolution(input, 'conv32_down', {...first, stride: 2, same: false, relu: true});
  x = writer.maximum(x, 'maximum', 3);
  for (const name of BLOCKS) {
    x = name.includes('down') ? down(writer, layers, x, name) : level(writer, layers, x, name);
  }
  const features = writer.mean(x, 'features');
  const fc = quantised(transposed(layers.get('fc').values, FEATURES, LENGTH), LENGTH);
  return writer.finish(input, writer.fullyConnected(features, 'template', fc, [LENGTH, FEATURES]));
}

function level(writer, layers, x, name) {
  const y = both(writer, layers, x, name, {stride: 1, same: true});
  return writer.rectifiedSum(y, x, name);
}

/** The shortcut of a halved picture is its mean, with zeros for the channels that it lacks; the smaller one gets zeros too. */
function down(writer, layers, x, name) {
  const y = both(writer, layers, x, name, {stride: 2, same: false});
  const shortcut = writer.average(x, `${name}/average`, 2);
  const size = Math.max(shortcut.shape[1], y.shape[1]);
  const channels = y.shape[3];
  return writer.rectifiedSum(
    writer.padded(y, `${name}/padded`, size, channels),
    writer.padded(shortcut, `${name}/shortcut`, size, channels),
    name,
  );
}

function both(writer, layers, x, name, {stride, same}) {
  const one = layer(scaled(layers, `${name}/conv1`));
  const other = layer(scaled(layers, `${name}/conv2`));
  const y = writer.convolution(x, `${name}/1`, {...one, stride, same, relu: true});
  return writer.convolution(y, `${name}/2`, {...other, stride: 1, same: true, relu: false});
}

/** @returns {Map<string, {shape: number[], values: Float32Array}>} */
function read(weights, manifest) {
  const layers = new Map();
  let at = 0;
  for (const {name, shape, quantization} of manifest.flatMap((group) => group.weights)) {
    const values = new Float32Array(shape.reduce((product, size) => product * size, 1));
    for (let i = 0; i < values.length; i++) {
      values[i] = quantization
        ? weights.readUInt8(at + i) * quantization.scale + quantization.min
        : weights.readFloatLE(at + 4 * i);
    }
    at += values.length * (quantization ? 1 : 4);
    layers.set(name, {shape, values});
  }
  if (at !== weights.length) {
    throw new Error(`The manifest speaks of ${at} bytes of weights, of which there are ${weights.length}`);
  }
  return layers;
}

/** A convolution with the scale and shift behind it: filters first, then rows, columns and channels. */
function scaled(layers, name) {
  const {shape, values} = layers.get(`${name}/conv/filters`);
  const [bias, scale, shift] = ['conv/bias', 'scale/weights', 'scale/biases'].map(
    (part) => layers.get(`${name}/${part}`).values,
  );
  const [side, , channels, filters] = shape;
  const each = side * side * channels;
  const weights = transposed(values, each, filters).map((weight, i) => weight * scale[Math.floor(i / each)]);
  return {weights, bias: bias.map((b, filter) => b * scale[filter] + shift[filter]), shape: [filters, side, side, channels]};
}

function layer({weights, bias, shape}) {
  return {weights: quantised(weights, shape[0]), bias, shape};
}

/** The same for a picture of 0..1 from which nothing was taken: no border is filled here, so that it is a matter of the bias. */
function meanTaken({weights, bias, shape}) {
  const steps = quantised(weights, shape[0]);
  const each = weights.length / shape[0];
  const moved = bias.map((b, filter) => {
    let sum = 0;
    for (let i = 0; i < each; i++) {
      sum += steps.steps[filter * each + i] * steps.scales[filter] * (MEAN[i % MEAN.length] / 255);
    }
    return b - sum;
  });
  return {weights: steps, bias: moved, shape};
}

/** Rounds the weights of each filter to steps of a 127th of its largest one, and says how large the steps are. */
function quantised(weights, filters) {
  const each = weights.length / filters;
  const scales = new Float32Array(filters);
  const steps = new Int8Array(weights.length);
  for (let filter = 0; filter < filters; filter++) {
    const own = weights.subarray(filter * each, (filter + 1) * each);
    scales[filter] = own.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 1e-12) / 127;
    own.forEach((weight, i) => (steps[filter * each + i] = Math.round(weight / scales[filter])));
  }
  return {steps, scales};
}

/** Rows for columns. */
function transposed(values, rows, columns) {
  return values.map((_, i) => values[(i % rows) * columns + Math.floor(i / rows)]);
}
