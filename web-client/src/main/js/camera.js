// What the page's camera shows, as the engine's worker holds it until the engine has time to look.

/** A larger frame is made smaller to be looked at: nothing more would be seen. */
const LONGEST_PX = 1280;

/** Beyond this copying takes longer than drawing in any browser. */
const MOST_COPIED_PX = 2_100_000;

/** How often each way of reading is tried before the faster one is kept; the first try of each is not counted. */
const TRIES = 4;

const waiting = [];

/** Of frames of one size: milliseconds that each way has taken. */
let trial = null;
let buffer = new ArrayBuffer(0);
let canvas = null;

/** Takes what the page says of its camera. */
export function hearOfCamera(data) {
  if (data.part === 'encode') {
    encode(data);
  } else {
    waiting.push(new CameraNote(data));
  }
}

/** Makes a file of a frame, without loss, as the camera gave it. The page's own thread would be busy too long. */
async function encode({id, frame}) {
  let file = null;
  try {
    const {displayWidth: width, displayHeight: height} = frame;
    const whole = new OffscreenCanvas(width, height);
    whole.getContext('2d', {alpha: false}).drawImage(frame, 0, 0, width, height);
    file = await whole.convertToBlob({type: 'image/png'});
  } catch (e) {
    // The page has the frame too.
  } finally {
    frame.close();
  }
  self.postMessage({type: 'glance', id, file});
}

/** The next thing that the page has said, or null. */
export function takeCameraNote() {
  const note = waiting.shift() ?? null;
  if (note?.part === 'close') {
    // What the camera showed last goes with it.
    trial = null;
    buffer = new ArrayBuffer(0);
    canvas = null;
  }
  return note;
}

class CameraNote {
  #data;

  constructor(data) {
    this.#data = data;
  }

  get subject() {
    return this.#data.subject;
  }

  get part() {
    return this.#data.part;
  }

  get documentId() {
    return this.#data.documentId ?? null;
  }

  get atMillis() {
    return this.#data.atMillis;
  }

  get burst() {
    return this.#data.burst;
  }

  /** The pixels, in memory that the next frame is read into; the frame is gone afterwards. */
  async read() {
    const {frame} = this.#data;
    try {
      return await read(frame);
    } finally {
      frame.close();
    }
  }

  answer(isReady, hint, isGood, isSteady, isBest) {
    this.#data.frame.close();
    self.postMessage({type: 'glance', id: this.#data.id, isReady, hint, isGood, isSteady, isBest});
  }
}

async function read(frame) {
  const width = frame.displayWidth ?? frame.width;
  const height = frame.displayHeight ?? frame.height;
  if (!isCopyable(frame, width, height)) {
    return drawn(frame, width, height);
  }
  if (trial?.width !== width || trial.height !== height) {
    trial = {width, height, copied: [], drawn: []};
  }
  const isTried = trial.copied.length + trial.drawn.length >= 2 * TRIES;
  const copies = isTried ? spent(trial.copied) <= spent(trial.drawn) : trial.copied.length <= trial.drawn.length;
  const start = performance.now();
  let pixels;
  try {
    pixels = copies ? await copied(frame, width, height) : drawn(frame, width, height);
  } catch (e) {
    // This browser copies no such frames.
    trial.copied = new Array(TRIES).fill(Infinity);
    return drawn(frame, width, height);
  }
  if (!isTried) {
    (copies ? trial.copied : trial.drawn).push(performance.now() - start);
  }
  return pixels;
}

const spent = ([, ...later]) => later.reduce((sum, millis) => sum + millis, 0);

/** Copies know nothing of how a frame is to be turned and stretched, and photos are not copied. */
function isCopyable(frame, width, height) {
  const rect = frame.visibleRect;
  return (
    Boolean(frame.copyTo && rect) &&
    rect.width === width &&
    rect.height === height &&
    !frame.rotation &&
    !frame.flip &&
    width * height <= MOST_COPIED_PX
  );
}

async function copied(frame, width, height) {
  await frame.copyTo(room(4 * width * height), {format: 'RGBA'});
  return {width, height, photoWidth: width, pixels: new Int32Array(buffer, 0, width * height)};
}

function room(bytes) {
  if (buffer.byteLength < bytes) {
    buffer = new ArrayBuffer(bytes);
  }
  return new Uint8Array(buffer, 0, bytes);
}

function drawn(frame, photoWidth, photoHeight) {
  const scale = Math.min(1, LONGEST_PX / Math.max(photoWidth, photoHeight));
  const width = Math.round(photoWidth * scale);
  const height = Math.round(photoHeight * scale);
  if (canvas?.width !== width || canvas.height !== height) {
    canvas = new OffscreenCanvas(width, height);
  }
  const context = canvas.getContext('2d', {willReadFrequently: true, alpha: false});
  context.drawImage(frame, 0, 0, width, height);
  const {data} = context.getImageData(0, 0, width, height);
  return {width, height, photoWidth, pixels: new Int32Array(data.buffer)};
}
