// The reader of HEIC pictures as the engine's worker holds it: the page starts it in a sealed worker of its own, and
// hands over one end of a channel to it. The page sees nothing of what goes through.

/** In place of libheif's codes of errors. */
const NOT_LOADED = -1;
const LOST = -2;

/** The largest picture there is takes a slow phone less; what is silent for longer will stay so. */
const SILENT_MS = 120_000;

let count = 0;
let current = null;

/** Has the page start one; it is the only one until it is ended. */
export function startHeifReader() {
  current = new HeifReader();
  return current;
}

/** Takes what the page says of a reader. */
export function hearOfHeifReader({id, port, lost}) {
  if (current?.id === id) {
    current.arrive(port, lost);
  } else {
    port?.close();
  }
}

/** A message from the page has been heard: whoever waits for a picture may not want it any more. */
export function stirHeifReader() {
  current?.settle(null);
}

class HeifReader {
  id = ++count;
  #port = null;
  #unsent = [];
  #answer = null;
  #waiting = null;
  #silence;

  constructor() {
    self.postMessage({type: 'heif', id: this.id});
  }

  arrive(port, lost) {
    if (!port) {
      this.#fail(lost ? LOST : NOT_LOADED);
      return;
    }
    this.#port = port;
    port.onmessage = ({data}) => this.#hear(data);
    this.#unsent.splice(0).forEach((question) => this.#send(question));
  }

  open(file) {
    this.#ask([{file: file.buffer}, [file.buffer]]);
  }

  decode(item) {
    this.#ask([{item}, []]);
  }

  #ask(question) {
    if (this.#port) {
      this.#send(question);
    } else if (!this.#answer) {
      this.#unsent.push(question);
    }
  }

  #send([question, given]) {
    this.#silence = setTimeout(() => this.#fail(LOST), SILENT_MS);
    this.#port.postMessage(question, given);
  }

  #fail(code) {
    this.#hear({code});
  }

  #hear(answer) {
    clearTimeout(this.#silence);
    this.#answer = answer;
    this.settle(answer);
  }

  next() {
    return new Promise((resolve) => {
      this.#waiting = resolve;
      if (this.#answer) {
        this.settle(this.#answer);
      }
    });
  }

  settle(answer) {
    if (this.#waiting) {
      const waiting = this.#waiting;
      this.#waiting = null;
      this.#answer = answer ? null : this.#answer;
      waiting(answer);
    }
  }

  end() {
    clearTimeout(this.#silence);
    this.#port?.close();
    current = null;
    self.postMessage({type: 'heif-end', id: this.id});
  }
}
