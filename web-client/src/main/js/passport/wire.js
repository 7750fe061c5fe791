// What page and engine say to each other of machine-readable zones, in the bytes in which Java's WireWriter and WireReader
// have it: whole numbers of four, the highest first; yes and no as one; words as their length and seven bits of each character an octet.

const encoded = (write) => {
  const octets = [];
  const whole = (value) => [24, 16, 8, 0].forEach((shift) => octets.push((value >>> shift) & 0xff));
  const word = (text) => {
    whole(text.length);
    for (let i = 0; i < text.length; i++) {
      let rest = text.charCodeAt(i);
      for (; rest >= 0x80; rest >>>= 7) {
        octets.push((rest & 0x7f) | 0x80);
      }
      octets.push(rest);
    }
  };
  write(whole, word, (isSo) => octets.push(isSo ? 1 : 0));
  return new Uint8Array(octets).buffer;
};

const dated = (photo, whole) => {
  const now = new Date();
  [photo, now.getFullYear(), now.getMonth() + 1, now.getDate()].forEach(whole);
};

/**
 * Asks to read a picture, which is given away.
 *
 * @param isAgreed whether it is the camera's frame with which another one agreed
 */
export function askToRead(worker, photo, file, isAgreed) {
  const head = encoded((whole, word, yes) => {
    dated(photo, whole);
    yes(isAgreed);
  });
  worker.postMessage({type: 'mrz', head, parcels: [file]}, [head, file]);
}

/** Asks what lines say that the person has changed. */
export function askOfLines(worker, photo, lines) {
  const head = encoded((whole, word) => {
    dated(photo, whole);
    whole(lines.length);
    lines.forEach(word);
  });
  worker.postMessage({type: 'mrz-lines', head, parcels: []}, [head]);
}

/** Has everything of a picture forgotten. */
export function askToForget(worker, photo) {
  const head = encoded((whole) => whole(photo));
  worker.postMessage({type: 'close', head, parcels: []}, [head]);
}

/** What the engine says: of which picture, and what was read, or why nothing was. Nothing of what is not for this page. */
export function heard({type, head, parcels}) {
  if (type !== 'mrz-read' && type !== 'mrz-refused') {
    return undefined;
  }
  const bytes = new Uint8Array(head);
  let at = 0;
  const whole = () => {
    at += 4;
    return new DataView(bytes.buffer).getInt32(at - 4);
  };
  const word = () => {
    let text = '';
    for (let left = whole(); left > 0; left--) {
      let value = 0;
      let shift = 0;
      let octet;
      do {
        octet = bytes[at++];
        value |= (octet & 0x7f) << shift;
        shift += 7;
      } while (octet >= 0x80);
      text += String.fromCharCode(value);
    }
    return text;
  };
  const photo = whole();
  if (type === 'mrz-refused') {
    return {photo, code: word(), foreign: word()};
  }
  const reading = JSON.parse(word());
  const strips = Array.from({length: whole()}, (unused, i) => ({width: whole(), height: whole(), pixels: parcels[i]}));
  return {photo, reading, strips};
}
