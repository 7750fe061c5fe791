// Names for files of one folder, made of what people are called: each is a plain name on every system, and no two are the same
// where capitals do not count. They are those of the server's package roster.

const MOST_BYTES = 120;
const STAND_IN = 'photo';
/** What some system takes for something else, or what cannot be seen. */
const UNFIT = /[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|]/gu;
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?$/i;

/** Gives names that nobody has yet. */
export class FileNames {
  #used = new Set();

  /** Keeps a name from being given. */
  reserve(name) {
    this.#used.add(name.toLowerCase());
  }

  /** One name for files that differ in their endings alone. */
  give(wish) {
    const name = plain(wish);
    let given = name;
    for (let number = 2; this.#used.has(given.toLowerCase()); number++) {
      given = `${name}-${number}`;
    }
    this.reserve(given);
    return given;
  }
}

function plain(wish) {
  const fit = wish.normalize('NFC').replace(UNFIT, '_').trim();
  // A dot in front hides a file, a dash makes programs take it for an option, and Windows drops dots at the end.
  const visible = cut(fit.replace(/^(\.+|-)/, '_')).replace(/[. ]+$/, '');
  if (visible === '') {
    return STAND_IN;
  }
  return DEVICE.test(visible) ? `_${visible}` : visible;
}

function cut(name) {
  let kept = '';
  let bytes = 0;
  for (const letter of name) {
    bytes += new TextEncoder().encode(letter).length;
    if (bytes > MOST_BYTES) {
      break;
    }
    kept += letter;
  }
  return kept;
}
