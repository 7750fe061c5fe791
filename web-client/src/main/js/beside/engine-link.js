// The engine as pages beside the first one use it: fetched once, started when the page opens, and once more when it breaks.

import {endWorker, fetchEngine, hand, handModels, startWorker, trustedAddress} from '../page/engine.js';
import {hasRelaxedSimd, hasSimd, hasWasmGc} from '../page/features.js';

const ATTEMPTS = 2;

export class EngineLink {
  #sets;
  #ear;
  #worker = null;
  #attempts = 0;

  /**
   * @param sets of models that it is to have from the start
   * @param ear hears `loading(share)`; `started()`, when what is asked for can be asked, anew if it was before; `says(message)`;
   *     and `failed()`, when there is no engine to be had
   */
  constructor(sets, ear) {
    this.#sets = sets;
    this.#ear = ear;
  }

  /** The worker; null while there is none. */
  get worker() {
    return this.#worker;
  }

  /** Fetches and starts the engine, unless it is there. */
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
    let kit;
    try {
      kit = await fetchEngine(wasmGc, script, `litert-${simd}.wasm`, this.#progress, this.#sets);
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
    this.#ear.started();
  }

  /** Begins where there is no engine, or could not be any before. */
  async beginAnew() {
    if (!this.#worker) {
      this.#attempts = 0;
      await this.begin();
    }
  }

  /** Hands the engine that is there models of further sets. */
  async bring(sets) {
    const worker = this.#worker;
    try {
      await handModels(worker, sets, this.#progress);
    } catch {
      if (worker === this.#worker) {
        this.#giveUp();
      }
    }
  }

  /** Ends the engine with all that it holds. */
  end() {
    if (this.#worker) {
      endWorker(this.#worker);
      this.#worker = null;
    }
  }

  #progress = (bytes, of) => this.#ear.loading(bytes / of);

  #hear(message) {
    if (message.type === 'failed' || message.type === 'miscomputing') {
      this.#startAgain();
    } else {
      this.#ear.says(message);
    }
  }

  #startAgain() {
    this.end();
    this.#attempts++;
    if (this.#attempts < ATTEMPTS) {
      this.begin();
    } else {
      this.#giveUp();
    }
  }

  #giveUp() {
    this.end();
    this.#ear.failed();
  }
}
