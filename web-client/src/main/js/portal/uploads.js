// Photos on their way to the server, three at a time. Each is named by a digest of itself, so that the same photo is the
// same request, also after the page was loaded anew and everything is given once more.

import {BATCH, named, send} from './api.js';
import {paused, word} from './parts.js';

const AT_ONCE = 3;
const PAUSES_MS = [1_000, 2_000, 4_000, 8_000, 16_000];
const PICTURE = /\.(jpe?g|jfif|png|webp|hei[cf]|avif|tiff?|bmp|gif)$/i;
const HIDDEN = /^(\.|thumbs\.db$|desktop\.ini$)/i;
/** What is true of one photo is true of all that follow. */
const FOR_ALL = ['batch-full', 'batch-state', 'not-found'];

const mostBytes = Number(document.getElementById('portal').dataset.mostBytes);

/** What is given, and what became of it. */
export class Uploads {
  #onChange;
  #waiting = [];
  #sending = new Set();
  #added = new Set();
  #refused = [];
  #all = 0;
  #done = 0;
  #doneBytes = 0;
  #allBytes = 0;

  /** @param onChange hears when something has changed */
  constructor(onChange) {
    this.#onChange = onChange;
  }

  get isBusy() {
    return this.#waiting.length + this.#sending.size > 0;
  }

  /** Files that are not added: name, what to say, and whether it may help to send them again. */
  get refused() {
    return this.#refused;
  }

  get all() {
    return this.#all;
  }

  get done() {
    return this.#done;
  }

  get added() {
    return this.#added.size;
  }

  /** From 0 to 1. */
  get share() {
    const under = [...this.#sending].reduce((sum, {sent}) => sum + sent, 0);
    return this.#allBytes === 0 ? 0 : Math.min(1, (this.#doneBytes + under) / this.#allBytes);
  }

  /** Takes files; what systems keep beside photos is passed over. */
  give(files) {
    if (!this.isBusy) {
      this.#all = this.#done = this.#doneBytes = this.#allBytes = 0;
      this.#added.clear();
    }
    for (const file of files.filter(({name}) => !HIDDEN.test(name))) {
      const refusal = refusalOf(file);
      if (refusal) {
        this.#refused.push({name: file.name, why: refusal});
      } else {
        this.#add({file, sent: 0});
      }
    }
    this.#go();
  }

  /** Sends once more what did not arrive. */
  tryAgain() {
    const again = this.#refused.filter(({item}) => item);
    this.#refused = this.#refused.filter(({item}) => !item);
    again.forEach(({item}) => this.#add({...item, sent: 0}));
    this.#go();
  }

  #add(item) {
    this.#waiting.push(item);
    this.#all++;
    this.#allBytes += item.file.size;
  }

  #go() {
    while (this.#sending.size < AT_ONCE && this.#waiting.length > 0) {
      const item = this.#waiting.shift();
      this.#sending.add(item);
      this.#work(item);
    }
    this.#onChange();
  }

  async #work(item) {
    const answer = isArchive(item.file) ? await this.#sendArchive(item) : await this.#sendPhoto(item);
    this.#sending.delete(item);
    this.#done++;
    this.#doneBytes += item.file.size;
    if (answer.isDone) {
      this.#take(answer.body);
    } else {
      this.#refuse(item, answer);
    }
    this.#go();
  }

  /** What the server has taken: a photo, or what it found in an archive. */
  #take(body) {
    [body, ...(body?.added ?? [])].forEach((photo) => photo?.id && this.#added.add(photo.id));
    for (const {name, reason} of body?.leftOut ?? []) {
      this.#refused.push({name, why: word(`reason-${reason}`) || reason});
    }
  }

  #refuse(item, {status, code, sentence}) {
    const mayHelp = isPassing(status) || status === 401;
    this.#refused.push({name: item.file.name, why: sentence, item: mayHelp ? item : null});
    if (FOR_ALL.includes(code) || status === 401) {
      for (const other of this.#waiting.splice(0)) {
        this.#refused.push({name: other.file.name, why: sentence, item: mayHelp ? other : null});
        this.#done++;
        this.#doneBytes += other.file.size;
      }
    }
  }

  async #sendPhoto(item) {
    const key = await keyOf(item.file);
    if (!key) {
      return {status: 422, code: '', sentence: word('empty-file')};
    }
    const headers = {
      ...named(item.file.name),
      'Content-Type': item.file.type || 'application/octet-stream',
      'Idempotency-Key': key,
    };
    return this.#sendPatiently(item, `${BATCH}/photos`, headers);
  }

  /** What of it is there already is not added again. */
  #sendArchive(item) {
    return this.#sendPatiently(item, `${BATCH}/archive`, {'Content-Type': 'application/zip'});
  }

  async #sendPatiently(item, address, headers) {
    let answer = await this.#attempt(item, address, headers);
    for (const pause of PAUSES_MS) {
      if (!isPassing(answer.status)) {
        break;
      }
      await paused(Math.max(pause, answer.pauseMs));
      answer = await this.#attempt(item, address, headers);
    }
    return answer;
  }

  #attempt(item, address, headers) {
    item.sent = 0;
    return send('POST', address, item.file, headers, (bytes) => {
      item.sent = Math.min(bytes, item.file.size);
      this.#onChange();
    });
  }
}

const isPassing = (status) => status === 0 || status === 429 || status >= 500;

const isArchive = ({type, name}) => /^application\/(x-)?zip/.test(type) || /\.zip$/i.test(name);

/** Why a file is not sent at all; empty where it is. */
function refusalOf(file) {
  if (isArchive(file)) {
    return '';
  }
  if (!file.type.startsWith('image/') && !PICTURE.test(file.name)) {
    return word('no-picture');
  }
  if (file.size > mostBytes) {
    return word('too-large');
  }
  return file.size === 0 ? word('empty-file') : '';
}

/** Null where the file cannot be read: it is gone, say. */
async function keyOf(file) {
  try {
    const name = new TextEncoder().encode(`${file.name}\n`);
    const digest = await crypto.subtle.digest('SHA-256', await new Blob([name, file]).arrayBuffer());
    return `photo-${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  } catch {
    return null;
  }
}
