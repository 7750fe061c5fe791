// A network in two files, each with the weights of its own part: what comes first need not wait for the rest.

/** Where tables of the schema of TensorFlow Lite 3 keep their fields. */
const MODEL = {subgraphs: 2, buffers: 4};
const SUBGRAPH = {tensors: 0, operators: 3};
const TENSOR = {buffer: 2};
const OPERATOR = {inputs: 1, outputs: 2};
const BUFFER = {data: 0};

/**
 * The same .tflite file with zeros for all weights that no operator between some of its tensors uses. Nothing is moved, so
 * that the file is as long as before; compressed, it is as long as what is left of it.
 *
 * @param file a whole file with one subgraph; not changed
 * @param part the indexes of the tensors that are its inputs and outputs
 */
export function keepWeights(file, {inputs, outputs}) {
  const bytes = Buffer.from(file);
  const model = target(bytes, 0);
  const subgraph = target(bytes, elements(bytes, model, MODEL.subgraphs)[0]);
  const tensors = elements(bytes, subgraph, SUBGRAPH.tensors).map((at) => target(bytes, at));
  const operators = elements(bytes, subgraph, SUBGRAPH.operators).map((at) => target(bytes, at));
  const buffers = elements(bytes, model, MODEL.buffers).map((at) => target(bytes, at));
  const kept = new Set(used(bytes, operators, inputs, outputs).map((tensor) => buffer(bytes, tensors[tensor])));
  tensors
    .map((tensor) => buffer(bytes, tensor))
    .filter((each) => !kept.has(each))
    .forEach((each) => blank(bytes, buffers[each]));
  return bytes;
}

/** All tensors on the way from the inputs to the outputs. */
function used(bytes, operators, inputs, outputs) {
  const makers = new Map();
  const takes = operators.map((table) => numbers(bytes, table, OPERATOR.inputs));
  operators.forEach((table, i) => numbers(bytes, table, OPERATOR.outputs).forEach((tensor) => makers.set(tensor, i)));
  const found = new Set();
  const open = [...outputs];
  while (open.length > 0) {
    const tensor = open.pop();
    if (tensor >= 0 && !found.has(tensor)) {
      found.add(tensor);
      const maker = inputs.includes(tensor) ? undefined : makers.get(tensor);
      open.push(...(takes[maker] ?? []));
    }
  }
  return [...found];
}

function buffer(bytes, tensor) {
  const at = field(bytes, tensor, TENSOR.buffer);
  return at === 0 ? 0 : bytes.readUInt32LE(at);
}

function blank(bytes, table) {
  const at = field(bytes, table, BUFFER.data);
  if (at !== 0) {
    const vector = target(bytes, at);
    bytes.fill(0, vector + 4, vector + 4 + bytes.readUInt32LE(vector));
  }
}

/** Where a FlatBuffers table keeps a field; 0 when it leaves it out. */
function field(bytes, table, slot) {
  const vtable = table - bytes.readInt32LE(table);
  const offset = 4 + 2 * slot < bytes.readUInt16LE(vtable) ? bytes.readUInt16LE(vtable + 4 + 2 * slot) : 0;
  return offset === 0 ? 0 : table + offset;
}

/** Where the elements of a vector lie, each four bytes long. */
function elements(bytes, table, slot) {
  const at = field(bytes, table, slot);
  if (at === 0) {
    return [];
  }
  const vector = target(bytes, at);
  return Array.from({length: bytes.readUInt32LE(vector)}, (_, i) => vector + 4 + 4 * i);
}

const numbers = (bytes, table, slot) => elements(bytes, table, slot).map((at) => bytes.readInt32LE(at));

const target = (bytes, at) => at + bytes.readUInt32LE(at);
