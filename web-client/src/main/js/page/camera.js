// The camera as the page holds it. The engine's worker looks at its frames; nothing of them is kept here but the best of
// a burst, and nothing leaves the page.

/** Frames that the worker may have at a time: one that it looks at, and one that waits. */
const MOST_UNANSWERED = 2;

const BURST_FRAMES = 8;
const BURST_MS = 1_500;

/** A photo of the camera's own that takes longer is given up: some cameras never answer. */
const PHOTO_MS = 5_000;
const ANSWER_MS = 4_000;
const ASKING_MS = 2_000;

/** What the camera's own photo must have more of, to be waited for. */
const LARGER = 1.2;

const REASONS = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'absent',
  OverconstrainedError: 'absent',
  NotReadableError: 'taken',
  AbortError: 'taken',
};

/** The engine's worker, where there is one. */
let worker = null;
let session = null;
let lastId = 0;

/** From now on this worker looks at frames, or none does. */
export function setLookout(engine) {
  worker = engine;
  session?.beginGuiding();
}

/** Takes what the worker has seen of a frame. */
export const hearGlance = (glance) => session?.hear(glance);

export const canGuide = () => Boolean(globalThis.VideoFrame);

/** What a camera is held to: a person, whose photo is the best of a burst, or the zone of a document. */
const PERSON = {subject: 'person', facingMode: 'user', width: 4096, height: 4096, hasBurst: true};
const ZONE = {subject: 'zone', facingMode: 'environment', width: 1920, height: 1080, hasBurst: false};

/**
 * Opens a camera for a photo of a person and shows it; whatever was open is closed.
 *
 * @param video shows it
 * @param documentId what the photo is for, or null
 * @param deviceId which camera, or null for the one that looks at the person
 * @param ear is told what happens: {@code opened}, {@code seen}, {@code lost}
 */
export const openCamera = (video, documentId, deviceId, ear) => open(new Session(video, {...PERSON, documentId}, ear), deviceId);

/**
 * Opens a camera for the zone of a document: frames are looked at for that, and the frame of which the engine says that it
 * is steady, because another one was read alike, is the photo.
 *
 * @param deviceId which camera, or null for the one on the device's back
 */
export const openZoneCamera = (video, deviceId, ear) => open(new Session(video, ZONE, ear), deviceId);

async function open(mine, deviceId) {
  closeCamera();
  session = mine;
  if (!navigator.mediaDevices?.getUserMedia) {
    mine.fail('unsupported');
    return;
  }
  try {
    await mine.open(deviceId);
  } catch (e) {
    mine.fail(REASONS[e.name] ?? 'failed');
  }
}

export function closeCamera() {
  session?.close();
  session = null;
}

/** Takes the photo: resolved with a file, or with null when there is none to be had. */
export const takePhoto = () => session?.take() ?? Promise.resolve(null);

/** Resolved with whether the light is on now. */
export const setTorch = (on) => session?.setTorch(on) ?? Promise.resolve(false);

class Session {
  #video;
  #purpose;
  #ear;
  #stream = null;
  #track = null;
  #isOpen = true;
  #unanswered = new Map();
  #held = null;
  #burst = null;
  #steady = null;
  #onHidden = () => document.hidden && this.fail('hidden');

  constructor(video, purpose, ear) {
    this.#video = video;
    this.#purpose = purpose;
    this.#ear = ear;
  }

  async open(deviceId) {
    const {facingMode: side, width, height} = this.#purpose;
    const which = deviceId ? {deviceId: {exact: deviceId}} : {facingMode: side};
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: {...which, width: {ideal: width}, height: {ideal: height}},
    });
    if (!this.#isOpen) {
      stream.getTracks().forEach((track) => track.stop());
      return;
    }
    this.#stream = stream;
    [this.#track] = stream.getVideoTracks();
    this.#track.onended = () => this.fail('ended');
    document.addEventListener('visibilitychange', this.#onHidden);
    this.#video.srcObject = stream;
    await this.#video.play();
    if (!this.#isOpen) {
      return;
    }
    const {deviceId: id = '', facingMode = ''} = this.#track.getSettings();
    const cameras = (await devices()).filter(({kind}) => kind === 'videoinput');
    if (!this.#isOpen) {
      return;
    }
    this.#ear.opened(
      this.#video.videoWidth,
      this.#video.videoHeight,
      facingMode !== 'environment',
      Boolean(this.#track.getCapabilities?.().torch),
      cameras.map(({deviceId, label}) => [deviceId, label]),
      id,
    );
    this.#watchSize();
    this.beginGuiding();
    this.#awaitFrame();
  }

  /** A phone that is turned has another picture. */
  #watchSize() {
    this.#video.onresize = () => this.#isOpen && this.#ear.resized(this.#video.videoWidth, this.#video.videoHeight);
  }

  /** Whoever looks knows nothing yet, and what it was asked before is not going to be answered. */
  beginGuiding() {
    this.#unanswered.forEach(({kept}) => kept?.close());
    this.#unanswered.clear();
    if (this.#stream) {
      this.#tell({part: 'open', documentId: this.#purpose.documentId});
    }
  }

  #tell(note, ...given) {
    worker?.postMessage({type: 'camera', subject: this.#purpose.subject, ...note}, given);
  }

  #awaitFrame() {
    if (!this.#isOpen) {
      return;
    }
    const next = () => {
      this.#offerFrame();
      this.#awaitFrame();
    };
    if (this.#video.requestVideoFrameCallback) {
      this.#video.requestVideoFrameCallback(next);
    } else {
      requestAnimationFrame(next);
    }
  }

  #offerFrame() {
    if (!this.#isOpen || !worker || !canGuide()) {
      return;
    }
    const frame = this.#frame();
    if (!frame) {
      return;
    }
    if (this.#unanswered.size < MOST_UNANSWERED) {
      this.#send({part: 'frame', frame, atMillis: performance.now()});
    } else {
      this.#held?.frame.close();
      this.#held = {part: 'frame', frame, atMillis: performance.now()};
    }
  }

  #send(note) {
    const id = ++lastId;
    const burst = note.part === 'frame' ? this.#burst : null;
    const isWanted = burst || (note.part === 'frame' && !this.#purpose.hasBurst);
    this.#unanswered.set(id, {burst, kept: isWanted ? note.frame.clone() : null, resolve: note.resolve});
    const {part, frame, atMillis = 0} = note;
    this.#tell({part, id, frame, atMillis, burst: burst?.number ?? 0}, frame);
  }

  hear(glance) {
    const asked = this.#unanswered.get(glance.id);
    if (!asked) {
      return;
    }
    this.#unanswered.delete(glance.id);
    if (asked.burst) {
      asked.burst.take(asked.kept, glance.isReady && glance.isBest);
    } else if (asked.kept && glance.isSteady && !this.#steady) {
      this.#steady = asked.kept;
    } else {
      asked.kept?.close();
    }
    if (this.#held && worker) {
      const held = this.#held;
      this.#held = null;
      this.#send(held);
    }
    if (asked.resolve) {
      asked.resolve(glance);
    } else {
      this.#ear.seen(glance.isReady, glance.hint ?? '', glance.isGood, glance.isSteady);
    }
  }

  async take() {
    const isSteady = this.#steady !== null;
    const frame = this.#purpose.hasBurst ? await this.#bestOfBurst() : (this.#takeSteady() ?? this.#frame());
    if (!this.#isOpen) {
      frame?.close();
      return null;
    }
    try {
      const own = isSteady ? null : await this.#ownPhoto();
      const photo = own ?? (await this.#encoded(frame)) ?? (await drawn(frame ?? this.#video));
      return photo && named(photo);
    } finally {
      frame?.close();
    }
  }

  #takeSteady() {
    const frame = this.#steady;
    this.#steady = null;
    return frame;
  }

  /** What the camera shows now; null where it shows nothing yet, or the browser hands over no frames. */
  #frame() {
    try {
      return canGuide() ? new VideoFrame(this.#video) : null;
    } catch {
      return null;
    }
  }

  /** A frame, or null where nobody looks at them. */
  async #bestOfBurst() {
    if (!worker || !canGuide()) {
      return null;
    }
    this.#burst = new Burst();
    const best = await this.#burst.end;
    this.#burst = null;
    return best;
  }

  /** What the camera takes when it is asked for a photo, where that has more pixels and is as good as the frame. */
  async #ownPhoto() {
    if (!globalThis.ImageCapture) {
      return null;
    }
    try {
      const capture = new ImageCapture(this.#track);
      const {imageWidth, imageHeight} = await within(ASKING_MS, capture.getPhotoCapabilities());
      const pixels = this.#video.videoWidth * this.#video.videoHeight;
      if (!(imageWidth?.max * imageHeight?.max > LARGER * pixels)) {
        return null;
      }
      const photo = await within(
        PHOTO_MS, capture.takePhoto({imageWidth: imageWidth.max, imageHeight: imageHeight.max}));
      const picture = await createImageBitmap(photo);
      if (!(picture.width * picture.height > LARGER * pixels)) {
        picture.close();
        return null;
      }
      return (await this.#isAsGood(picture)) ? photo : null;
    } catch {
      // The frame is there.
      return null;
    }
  }

  /**
   * Whether a picture is as good as the best frame, and shows somebody where no frame was looked at in time. Of zones the
   * reader says afterwards what is wrong with the picture.
   */
  async #isAsGood(picture) {
    if (!worker || !canGuide() || !this.#purpose.hasBurst) {
      picture.close();
      return true;
    }
    const {isReady, isBest} = await this.#ask({part: 'still', frame: picture});
    return isBest || !isReady;
  }

  /** A file of the frame, made by the worker; null where it makes none. */
  async #encoded(frame) {
    try {
      return frame && (await this.#ask({part: 'encode', frame: frame.clone()})).file;
    } catch {
      return null;
    }
  }

  #ask(note) {
    return within(ANSWER_MS, new Promise((resolve) => this.#send({...note, resolve})));
  }

  async setTorch(on) {
    try {
      await this.#track.applyConstraints({advanced: [{torch: on}]});
    } catch {
      // Some cameras say that they have one and have none.
    }
    return Boolean(this.#track.getSettings().torch);
  }

  fail(reason) {
    if (this.#isOpen) {
      this.close();
      this.#ear.lost(reason);
    }
  }

  close() {
    if (!this.#isOpen) {
      return;
    }
    this.#isOpen = false;
    document.removeEventListener('visibilitychange', this.#onHidden);
    this.#stream?.getTracks().forEach((track) => {
      track.onended = null;
      track.stop();
    });
    this.#video.onresize = null;
    this.#video.srcObject = null;
    this.#held?.frame.close();
    this.#held = null;
    this.#unanswered.forEach(({kept}) => kept?.close());
    this.#unanswered.clear();
    this.#takeSteady()?.close();
    this.#burst?.finish();
    this.#tell({part: 'close'});
  }
}

/** Some frames, one after the other, of which the best is kept. */
class Burst {
  number = ++lastId;
  #left = BURST_FRAMES;
  #best = null;
  #resolve;
  #isOver = false;

  constructor() {
    this.end = new Promise((resolve) => {
      this.#resolve = resolve;
    });
    setTimeout(() => this.finish(), BURST_MS);
  }

  take(frame, isBest) {
    if (this.#isOver || !isBest) {
      frame.close();
    } else {
      this.#best?.close();
      this.#best = frame;
    }
    if (--this.#left === 0) {
      this.finish();
    }
  }

  finish() {
    if (!this.#isOver) {
      this.#isOver = true;
      this.#resolve(this.#best);
    }
  }
}

async function devices() {
  try {
    return await navigator.mediaDevices.enumerateDevices();
  } catch {
    return [];
  }
}

function within(millis, promise) {
  return Promise.race([
    promise,
    new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('late')), millis);
    }),
  ]);
}

/** What a frame or the video shows, never mirrored, without loss; null when it shows nothing. */
async function drawn(source) {
  const width = source.displayWidth ?? source.videoWidth;
  const height = source.displayHeight ?? source.videoHeight;
  if (!width || !height) {
    return null;
  }
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d', {alpha: false}).drawImage(source, 0, 0, width, height);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

const named = (photo) => new File([photo], `photo.${photo.type.replace('image/', '')}`, {type: photo.type});
