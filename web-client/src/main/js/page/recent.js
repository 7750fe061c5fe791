// Names of documents that were chosen here before, which stay in this browser. Never anything of a photo.

const KEY = 'recent-documents';

/** One name a line, the last one first; nothing where the browser keeps nothing. */
export function read() {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Nothing to keep leaves no trace. */
export function write(names) {
  try {
    if (names) {
      localStorage.setItem(KEY, names);
    } else {
      localStorage.removeItem(KEY);
    }
  } catch {
    // A private window or a full disk: the next visit begins without them.
  }
}
