// The engine as this page uses it: fetched once, started when the page opens, and once more when it breaks.

import {endWorker, fetchEngine, hand, startWorker, trustedAddress} from '../page/engine.js';
import {hasRelaxedSimd, hasSimd, hasWasmGc} from '../page/features.js';
import {askOfLines, askToForget, askToRead, heard} from './wire.js';

const ATTEMPTS = 2;

export class Reader {
  #ear;
  #worker = null;
  #photo = 0;
  #file = null;
  #isAgreed = false;
  #attempts = 0;

  /**
   * @param ear hears `loading(share)`, `read(reading, strips)`, `refused(code, foreign)`, and `failed(isAwaited)`
   */
  constructor(ear) {
    this.#ear = ear;
  }

  /** Fetches and starts the engine, unless it is there; what it cannot do is told once somebody waits for it. */
  async begin() {
    if (this.#worker) {
      return;
    }
    if (!hasSimd()) {
      this.#giveUp();
      return;
    }
    // What breaks a device that says it can do more is tried without the more.
    const isPlain = this.#attempts > 0;
    const wasmGc = !isPlain && hasWasmGc();
    const simd = !isPlain && hasRelaxedSimd() ? 'relaxed' : 'compat';
    const script = `engine-${wasmGc ? 'gc' : 'js'}-${simd}.js`;
    const told = (bytes, of) => this.#ear.loading(bytes / of);
    let kit;
    try {
      kit = await fetchEngine(wasmGc, script, `litert-${simd}.wasm`, told, 'MRZ');
    } catch {
      this.#giveUp();
      return;
    }
    if (this.#worker) {
      return;
    }
    const worker = startWorker(
      trustedAddress(script),
      (message) => worker === this.#worker && this.#hear(message),
      () => worker === this.#worker && this.#startAgain(),
    );
    this.#worker = worker;
    hand(worker, kit, () => worker === this.#worker && this.#giveUp());
    this.#send();
  }

  /**
   * Reads a picture in place of any other.
   *
   * @param isAgreed whether it is the camera's frame with which another one agreed
   */
  async read(file, isAgreed = false) {
    this.#photo++;
    this.#file = file;
    this.#isAgreed = isAgreed;
    if (this.#worker) {
      this.#send();
    } else {
      this.#attempts = 0;
      await this.begin();
    }
  }

  /** Has said what lines say that the person has changed. */
  check(lines) {
    if (this.#worker) {
      askOfLines(this.#worker, this.#photo, lines);
    }
  }

  /** Forgets the picture and what was read. */
  forget() {
    this.#file = null;
    if (this.#worker) {
      askToForget(this.#worker, this.#photo);
    }
    this.#photo++;
  }

  /** Ends the engine with all that it holds. */
  end() {
    this.#file = null;
    this.#photo++;
    if (this.#worker) {
      endWorker(this.#worker);
      this.#worker = null;
    }
  }

  async #send() {
    const photo = this.#photo;
    const worker = this.#worker;
    if (!this.#file) {
      return;
    }
    let bytes;
    try {
      bytes = await this.#file.arrayBuffer();
    } catch {
      if (photo === this.#photo) {
        this.#ear.refused('file-access', '');
      }
      return;
    }
    if (photo === this.#photo && worker === this.#worker) {
      askToRead(worker, photo, bytes, this.#isAgreed);
    }
  }

  #hear(message) {
    if (message.type === 'failed' || message.type === 'miscomputing') {
      this.#startAgain();
      return;
    }
    const said = heard(message);
    if (!said || said.photo !== this.#photo) {
      return;
    }
    this.#file = null;
    if (said.code) {
      this.#ear.refused(said.code, said.foreign);
    } else {
      this.#ear.read(said.reading, said.strips);
    }
  }

  #startAgain() {
    endWorker(this.#worker);
    this.#worker = null;
    this.#attempts++;
    if (this.#attempts < ATTEMPTS) {
      this.begin();
    } else {
      this.#giveUp();
    }
  }

  #giveUp() {
    if (this.#worker) {
      endWorker(this.#worker);
      this.#worker = null;
    }
    this.#ear.failed(this.#file !== null);
    this.#file = null;
  }
}
