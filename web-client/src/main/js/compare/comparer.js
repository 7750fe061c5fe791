// The engine that compares two photos. Nothing of a face is computed, nor what computes it loaded, before that is asked for.

import {EngineLink} from '../beside/engine-link.js';
import {askToForget} from '../beside/octets.js';
import {askToCompare, askToLook, askToShow, heard, SIDES} from './wire.js';

const NETWORKS = ['PHOTO', 'HANDS', 'COMPARISON'];

export class Comparer {
  #ear;
  #link;
  /** Another number whenever one of the two is another: what is said of earlier ones is of no account. */
  #photos = 0;
  /** By side: the file, whether it was shown, and whether its face was looked at by the engine that is there. */
  #given = {};
  #isWanted = false;
  #showsDocument = false;
  /** What was last asked for in its place. */
  #askedDocument = false;
  #equipped = null;

  /**
   * @param ear hears `loading(share)`, `shown(side, picture)`, `refused(side, code, foreign)`, `seen(side, seen)`,
   *     `compared(comparison)`, and `failed(sides)`, with those whose photos are not shown any more
   */
  constructor(ear) {
    this.#ear = ear;
    this.#link = new EngineLink([], {
      loading: (share) => ear.loading(share),
      started: () => this.#askAnew(),
      says: (message) => this.#hear(message),
      failed: () => {
        const lost = SIDES.filter((side) => this.#given[side]?.isShown === false);
        lost.forEach((side) => delete this.#given[side]);
        this.#isWanted = false;
        ear.failed(lost);
      },
    });
  }

  /** Fetches and starts the engine, unless it is there; what it cannot do is told once somebody waits for it. */
  async begin() {
    await this.#link.begin();
  }

  /** Takes photos in place of those of the same sides, and shows them. */
  async take(files) {
    this.#photos++;
    this.#isWanted = false;
    for (const [side, file] of Object.entries(files)) {
      this.#given[side] = {file, isShown: false};
    }
    this.#each((given) => (given.isSeen = false));
    await this.#ask();
  }

  /** Compares the faces. */
  async compare(showsDocument) {
    this.#showsDocument = showsDocument;
    if (!this.#isWanted) {
      this.#isWanted = true;
      await this.#ask();
    }
  }

  /** Forgets what was computed. */
  withdraw() {
    if (this.#link.worker) {
      askToForget(this.#link.worker, this.#photos);
    }
    this.#photos++;
    this.#isWanted = false;
    this.#each((given) => (given.isSeen = false));
  }

  /** Forgets both photos and what was computed. */
  forget() {
    this.withdraw();
    this.#given = {};
  }

  /** Ends the engine with all that it holds. */
  end() {
    this.forget();
    this.#link.end();
  }

  #each(act) {
    SIDES.filter((side) => this.#given[side]).forEach((side) => act(this.#given[side], side));
  }

  async #ask() {
    if (this.#link.worker) {
      await this.#askAll();
    } else {
      await this.#link.beginAnew();
    }
  }

  /** Of an engine that has seen nothing. */
  #askAnew() {
    this.#each((given) => (given.isSeen = false));
    this.#askAll();
  }

  /** Asks for all that is wanted and not there. */
  async #askAll() {
    const photos = this.#photos;
    const {worker} = this.#link;
    for (const side of SIDES) {
      if (this.#given[side] && !this.#given[side].isShown) {
        await this.#send(askToShow, worker, photos, side);
      }
    }
    if (!this.#isWanted || !this.#isOf(worker, photos)) {
      return;
    }
    if (this.#equipped !== worker) {
      this.#equipped = worker;
      this.#link.bring(NETWORKS);
    }
    for (const side of SIDES) {
      if (this.#isWanted && this.#given[side] && !this.#given[side].isSeen) {
        await this.#send(askToLook, worker, photos, side);
      }
    }
    if (this.#isWanted && this.#isOf(worker, photos)) {
      this.#askForAnswer();
    }
  }

  #askForAnswer() {
    this.#askedDocument = this.#showsDocument;
    askToCompare(this.#link.worker, this.#photos, this.#showsDocument);
  }

  #isOf(worker, photos) {
    return worker === this.#link.worker && photos === this.#photos;
  }

  async #send(ask, worker, photos, side) {
    let bytes;
    try {
      bytes = await this.#given[side].file.arrayBuffer();
    } catch {
      if (this.#isOf(worker, photos)) {
        this.#refuse(side, 'file-access', '');
      }
      return;
    }
    if (this.#isOf(worker, photos)) {
      ask(worker, photos, side, bytes);
    }
  }

  #refuse(side, code, foreign) {
    delete this.#given[side];
    this.#isWanted = false;
    this.#ear.refused(side, code, foreign);
  }

  #hear(message) {
    const said = heard(message);
    if (!said || said.photos !== this.#photos) {
      return;
    }
    const {side} = said;
    if (said.code) {
      this.#refuse(side, said.code, said.foreign);
    } else if (said.picture) {
      this.#given[side].isShown = true;
      this.#ear.shown(side, said.picture);
    } else if (said.seen) {
      this.#given[side].isSeen = true;
      this.#ear.seen(side, said.seen);
    } else if (this.#isWanted && this.#askedDocument !== this.#showsDocument) {
      // The person has said something else meanwhile.
      this.#askForAnswer();
    } else if (this.#isWanted) {
      this.#isWanted = false;
      this.#ear.compared(said.comparison);
    }
  }
}
