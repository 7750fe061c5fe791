// The engine that reads pictures of documents, one at a time.

import {EngineLink} from '../beside/engine-link.js';
import {askToForget} from '../beside/octets.js';
import {askOfLines, askToRead, heard} from './wire.js';

export class Reader {
  #ear;
  #link;
  #photo = 0;
  #file = null;
  #isAgreed = false;

  /**
   * @param ear hears `loading(share)`, `read(reading, strips)`, `refused(code, foreign)`, and `failed(isAwaited)`
   */
  constructor(ear) {
    this.#ear = ear;
    this.#link = new EngineLink(['MRZ'], {
      loading: (share) => ear.loading(share),
      started: () => this.#send(),
      says: (message) => this.#hear(message),
      failed: () => {
        ear.failed(this.#file !== null);
        this.#file = null;
      },
    });
  }

  /** Fetches and starts the engine, unless it is there; what it cannot do is told once somebody waits for it. */
  async begin() {
    await this.#link.begin();
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
    if (this.#link.worker) {
      this.#send();
    } else {
      await this.#link.beginAnew();
    }
  }

  /** Has said what lines say that the person has changed. */
  check(lines) {
    if (this.#link.worker) {
      askOfLines(this.#link.worker, this.#photo, lines);
    }
  }

  /** Forgets the picture and what was read. */
  forget() {
    this.#file = null;
    if (this.#link.worker) {
      askToForget(this.#link.worker, this.#photo);
    }
    this.#photo++;
  }

  /** Ends the engine with all that it holds. */
  end() {
    this.#file = null;
    this.#photo++;
    this.#link.end();
  }

  async #send() {
    const photo = this.#photo;
    const {worker} = this.#link;
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
    if (photo === this.#photo && worker === this.#link.worker) {
      askToRead(worker, photo, bytes, this.#isAgreed);
    }
  }

  #hear(message) {
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
}
