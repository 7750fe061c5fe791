// The camera, in a dialog of its own, held to the page of a document. It runs only while the dialog is open and the page is in
// sight. The picture is taken once two frames were read alike, and at any time when the person asks for it.

import {canGuide, closeCamera, openZoneCamera, setTorch, takePhoto} from '../page/camera.js';
import {part, words} from '../beside/parts.js';

/** What is said again before that was hardly over; a sentence that comes sooner would cut off the one before. */
const REPEAT_MS = 8_000;
const PAUSE_MS = 2_500;

const dialog = part('camera');
const piece = (name) => dialog.querySelector(`[data-part="${name}"]`);

/**
 * @param onPicture hears of the picture once the dialog is closed, and whether two frames agreed on it
 * @param onPick hears that the person would rather choose a picture
 * @returns what can be closed
 */
export function beginCamera(onPicture, onPick) {
  const view = new CameraDialog(onPicture, onPick);
  part('camera-open').addEventListener('click', () => view.show());
  offerWhereThereIsOne();
  navigator.mediaDevices?.addEventListener?.('devicechange', offerWhereThereIsOne);
  addEventListener('pagehide', () => view.close());
  return view;
}

/** Whoever has no camera, or whose browser keeps this page from it, is not offered any. */
async function offerWhereThereIsOne() {
  const devices = (await navigator.mediaDevices?.enumerateDevices?.().catch(() => [])) ?? [];
  const isAllowed = document.featurePolicy?.allowsFeature('camera') ?? true;
  part('camera-open').hidden = !isAllowed || !devices.some(({kind}) => kind === 'videoinput');
}

class CameraDialog {
  #onPicture;
  #onPick;
  #isLive = false;
  #isTaking = false;
  #isLit = false;
  #cameraId = null;
  #spoken = '';
  #spokenAt = -Infinity;

  constructor(onPicture, onPick) {
    this.#onPicture = onPicture;
    this.#onPick = onPick;
    dialog.addEventListener('close', () => this.#rest());
    piece('close').addEventListener('click', () => this.close());
    piece('again').addEventListener('click', () => this.#start());
    piece('pick').addEventListener('click', () => {
      this.close();
      this.#onPick();
    });
    piece('shutter').addEventListener('click', () => this.#take(false));
    piece('torch').addEventListener('click', async () => this.#showTorch(await setTorch(!this.#isLit)));
    piece('cameras').addEventListener('change', ({target}) => {
      this.#cameraId = target.value;
      this.#start();
    });
  }

  show() {
    dialog.showModal();
    this.#start();
  }

  close() {
    if (dialog.open) {
      dialog.close();
    }
    this.#rest();
  }

  #start() {
    this.#isLive = false;
    this.#isTaking = false;
    piece('view').hidden = false;
    piece('controls').hidden = false;
    piece('problem').hidden = true;
    piece('choice').hidden = true;
    piece('torch').hidden = true;
    this.#fallSilent();
    this.#showTorch(false);
    this.#allowShutter(false);
    this.#say('starting');
    openZoneCamera(piece('video'), this.#cameraId, {
      opened: (width, height, isSelf, hasTorch, cameras, id) => this.#opened(hasTorch, cameras, id),
      resized() {},
      seen: (isReady, hint, isGood, isSteady) => this.#seen(isReady, hint, isGood, isSteady),
      lost: (why) => this.#showProblem(why),
    });
  }

  #opened(hasTorch, cameras, id) {
    this.#isLive = true;
    this.#cameraId = id;
    this.#allowShutter(true);
    piece('torch').hidden = !hasTorch;
    piece('choice').hidden = cameras.length < 2;
    piece('cameras').replaceChildren(
      ...cameras.map(([deviceId, label], i) => new Option(label || `${words('camera-said', 'camera')} ${i + 1}`, deviceId)),
    );
    piece('cameras').value = id;
    this.#say(canGuide() ? 'show-lines' : 'unguided');
  }

  #seen(isReady, hint, isGood, isSteady) {
    if (!this.#isLive || this.#isTaking) {
      return;
    }
    if (isSteady) {
      this.#take(true);
    } else if (!isReady) {
      this.#say('preparing');
    } else if (isGood) {
      this.#say('good');
    } else if (hint) {
      this.#say(hint.toLowerCase().replaceAll('_', '-'));
    }
  }

  async #take(isAgreed) {
    if (!this.#isLive || this.#isTaking) {
      return;
    }
    this.#isTaking = true;
    this.#allowShutter(false);
    this.#say(isAgreed ? 'good' : 'taking');
    const picture = await takePhoto().catch(() => null);
    if (!this.#isTaking) {
      // The dialog was closed meanwhile.
      return;
    }
    if (!picture) {
      closeCamera();
      this.#showProblem('not-taken');
      return;
    }
    this.close();
    this.#onPicture(picture, isAgreed);
  }

  /** By the code of what is said; it is spoken when it is news, and what was said before is over. */
  #say(code) {
    const sentence = words('camera-said', code);
    const hint = piece('hint');
    if (hint.textContent !== sentence) {
      hint.textContent = sentence;
    }
    const now = performance.now();
    if (now - this.#spokenAt >= (sentence === this.#spoken ? REPEAT_MS : PAUSE_MS)) {
      const voice = piece('voice');
      // The same words anew are no change, and would not be spoken.
      voice.textContent = sentence === voice.textContent ? `${sentence}\u00a0` : sentence;
      this.#spoken = sentence;
      this.#spokenAt = now;
    }
  }

  #fallSilent() {
    piece('voice').textContent = '';
    this.#spoken = '';
    this.#spokenAt = -Infinity;
  }

  #allowShutter(isAllowed) {
    piece('shutter').setAttribute('aria-disabled', String(!isAllowed));
  }

  #showTorch(isLit) {
    this.#isLit = isLit;
    piece('torch').setAttribute('aria-pressed', String(isLit));
  }

  #showProblem(why) {
    this.#rest();
    this.#cameraId = null;
    piece('why').textContent = words('camera-lost', why) || words('camera-lost', 'failed');
    piece('again').hidden = why === 'unsupported';
    piece('view').hidden = true;
    piece('controls').hidden = true;
    piece('problem').hidden = false;
    piece('why').focus();
  }

  #rest() {
    this.#isLive = false;
    this.#isTaking = false;
    closeCamera();
    this.#fallSilent();
  }
}
