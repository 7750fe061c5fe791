import {Builder} from 'flatbuffers';

/** Numbers of the schema of TensorFlow Lite 3 (tensorflow/lite/schema/schema.fbs). */
const SCHEMA_VERSION = 3;
const TYPE = {FLOAT32: 0, INT32: 2, INT8: 9};
const CODE = {ADD: 0, AVERAGE_POOL_2D: 1, CONV_2D: 3, DEQUANTIZE: 6, FULLY_CONNECTED: 9, MAX_POOL_2D: 17, PAD: 34, MEAN: 40};
const OPTIONS = {NONE: 0, CONV_2D: 1, POOL_2D: 5, FULLY_CONNECTED: 8, ADD: 11, PAD: 22, REDUCER: 27};
const PADDING = {SAME: 0, VALID: 1};
const RELU = 1;
/** Kernels read weights in place, several at once. */
const ALIGNMENT_BYTES = 16;

/**
 * Writes a .tflite file of one subgraph. Weights are 8-bit integers with a scale for each output channel, which are turned
 * into floats when the file is loaded, so that all arithmetic is that of floats and each runtime answers the same.
 *
 * Tensors are {index, shape}; shapes are batch, height, width, channels.
 */
export class TfliteWriter {
  #out = new Builder(1 << 20);
  #buffers = [this.#buffer(null)];
  #tensors = [];
  #operators = [];
  #codes = [];

  input(name, shape) {
    return this.#tensor(name, TYPE.FLOAT32, shape);
  }

  /** @param layer {weights: quantised, shape: [filters, side, side, channels], bias, stride, same, relu} */
  convolution(from, name, {weights, shape, bias, stride, same, relu}) {
    const [filters, side] = shape;
    const size = from.shape[1];
    const made = same ? Math.ceil(size / stride) : Math.floor((size - side) / stride) + 1;
    const to = this.#tensor(name, TYPE.FLOAT32, [1, made, made, filters]);
    const options = this.#table([
      [0, 'Int8', same ? PADDING.SAME : PADDING.VALID],
      [1, 'Int32', stride],
      [2, 'Int32', stride],
      [3, 'Int8', relu ? RELU : 0],
    ]);
    const inputs = [from, this.#weights(name, weights, shape), this.#floats(`${name}/bias`, bias, [filters])];
    this.#operator(CODE.CONV_2D, inputs, to, OPTIONS.CONV_2D, options);
    return to;
  }

  /** The largest of each side x side values, every second of them. */
  maximum(from, name, side) {
    return this.#pool(CODE.MAX_POOL_2D, from, name, side);
  }

  /** The mean of each side x side values, every second of them. */
  average(from, name, side) {
    return this.#pool(CODE.AVERAGE_POOL_2D, from, name, side);
  }

  #pool(code, from, name, side) {
    const made = Math.floor((from.shape[1] - side) / 2) + 1;
    const to = this.#tensor(name, TYPE.FLOAT32, [1, made, made, from.shape[3]]);
    const options = this.#table([
      [0, 'Int8', PADDING.VALID],
      [1, 'Int32', 2],
      [2, 'Int32', 2],
      [3, 'Int32', side],
      [4, 'Int32', side],
    ]);
    this.#operator(code, [from], to, OPTIONS.POOL_2D, options);
    return to;
  }

  /** Zeros below, to the right and behind, up to a size; the same tensor where it has that already. */
  padded(from, name, size, channels) {
    const [, height, , depth] = from.shape;
    if (height === size && depth === channels) {
      return from;
    }
    const to = this.#tensor(name, TYPE.FLOAT32, [1, size, size, channels]);
    const widths = [0, 0, 0, size - height, 0, size - height, 0, channels - depth];
    const inputs = [from, this.#integers(`${name}/widths`, widths, [4, 2])];
    this.#operator(CODE.PAD, inputs, to, OPTIONS.PAD, this.#table([]));
    return to;
  }

  /** What is not negative of the sum of both. */
  rectifiedSum(one, other, name) {
    const to = this.#tensor(name, TYPE.FLOAT32, one.shape);
    this.#operator(CODE.ADD, [one, other], to, OPTIONS.ADD, this.#table([[0, 'Int8', RELU]]));
    return to;
  }

  /** The mean of each channel. */
  mean(from, name) {
    const to = this.#tensor(name, TYPE.FLOAT32, [1, from.shape[3]]);
    const inputs = [from, this.#integers(`${name}/axes`, [1, 2], [2])];
    this.#operator(CODE.MEAN, inputs, to, OPTIONS.REDUCER, this.#table([]));
    return to;
  }

  /** Without a bias. @param shape [outputs, inputs] */
  fullyConnected(from, name, weights, shape) {
    const to = this.#tensor(name, TYPE.FLOAT32, [1, shape[0]]);
    const inputs = [from, this.#weights(name, weights, shape), {index: -1}];
    this.#operator(CODE.FULLY_CONNECTED, inputs, to, OPTIONS.FULLY_CONNECTED, this.#table([[0, 'Int8', 0]]));
    return to;
  }

  /** The file; nothing can be added afterwards. */
  finish(input, output) {
    const out = this.#out;
    const operators = this.#tables(this.#operators);
    const tensors = this.#tables(this.#tensors);
    const inputs = this.#numbers([input.index]);
    const outputs = this.#numbers([output.index]);
    const subgraph = this.#table([
      [0, 'Offset', tensors],
      [1, 'Offset', inputs],
      [2, 'Offset', outputs],
      [3, 'Offset', operators],
    ]);
    const codes = this.#codes.map((code) =>
      this.#table([
        [0, 'Int8', code],
        [2, 'Int32', code === CODE.DEQUANTIZE ? 2 : 1],
        [3, 'Int32', code],
      ]),
    );
    const codeVector = this.#tables(codes);
    const subgraphs = this.#tables([subgraph]);
    const buffers = this.#tables(this.#buffers);
    const model = this.#table([
      [0, 'Int32', SCHEMA_VERSION],
      [1, 'Offset', codeVector],
      [2, 'Offset', subgraphs],
      [4, 'Offset', buffers],
    ]);
    out.finish(model, 'TFL3');
    return Buffer.from(out.asUint8Array());
  }

  #weights(name, {steps, scales}, shape) {
    const quantisation = this.#quantisation(scales);
    const stored = this.#tensor(`${name}/steps`, TYPE.INT8, shape, this.#constant(steps), quantisation);
    const weights = this.#tensor(`${name}/weights`, TYPE.FLOAT32, shape);
    this.#operator(CODE.DEQUANTIZE, [stored], weights, OPTIONS.NONE, 0);
    return weights;
  }

  #floats(name, values, shape) {
    return this.#tensor(name, TYPE.FLOAT32, shape, this.#constant(new Uint8Array(Float32Array.from(values).buffer)));
  }

  #integers(name, values, shape) {
    return this.#tensor(name, TYPE.INT32, shape, this.#constant(new Uint8Array(Int32Array.from(values).buffer)));
  }

  #tensor(name, type, shape, buffer = 0, quantisation = 0) {
    const shapeVector = this.#numbers(shape);
    const nameString = this.#out.createString(name);
    const fields = [
      [0, 'Offset', shapeVector],
      [1, 'Int8', type],
      [2, 'Int32', buffer],
      [3, 'Offset', nameString],
      [4, 'Offset', quantisation],
    ];
    this.#tensors.push(this.#table(fields));
    return {index: this.#tensors.length - 1, shape};
  }

  /** One scale for each output channel, which is the first dimension; all count from 0. */
  #quantisation(scales) {
    const out = this.#out;
    out.startVector(4, scales.length, 4);
    [...scales].reverse().forEach((scale) => out.addFloat32(scale));
    const scaleVector = out.endVector();
    out.startVector(8, scales.length, 8);
    scales.forEach(() => out.addInt64(0n));
    const zeroVector = out.endVector();
    return this.#table([
      [2, 'Offset', scaleVector],
      [3, 'Offset', zeroVector],
    ]);
  }

  #operator(code, inputs, to, optionsType, options) {
    if (!this.#codes.includes(code)) {
      this.#codes.push(code);
    }
    const inputVector = this.#numbers(inputs.map(({index}) => index));
    const outputVector = this.#numbers([to.index]);
    const fields = [
      [0, 'Int32', this.#codes.indexOf(code)],
      [1, 'Offset', inputVector],
      [2, 'Offset', outputVector],
      [3, 'Int8', optionsType],
      [4, 'Offset', options],
    ];
    this.#operators.push(this.#table(fields));
  }

  #constant(bytes) {
    this.#buffers.push(this.#buffer(bytes));
    return this.#buffers.length - 1;
  }

  #buffer(bytes) {
    let vector = 0;
    if (bytes) {
      this.#out.startVector(1, bytes.length, ALIGNMENT_BYTES);
      for (let i = bytes.length - 1; i >= 0; i--) {
        this.#out.addInt8(bytes[i]);
      }
      vector = this.#out.endVector();
    }
    return this.#table([[0, 'Offset', vector]]);
  }

  #numbers(values) {
    this.#out.startVector(4, values.length, 4);
    [...values].reverse().forEach((value) => this.#out.addInt32(value));
    return this.#out.endVector();
  }

  #tables(offsets) {
    this.#out.startVector(4, offsets.length, 4);
    [...offsets].reverse().forEach((offset) => this.#out.addOffset(offset));
    return this.#out.endVector();
  }

  /** A table of [slot, kind, value]; zeros are what a field has that is left out. */
  #table(fields) {
    this.#out.startObject(fields.reduce((most, [slot]) => Math.max(most, slot + 1), 0));
    fields.forEach(([slot, kind, value]) => this.#out[`addField${kind}`](slot, value, 0));
    return this.#out.endObject();
  }
}
