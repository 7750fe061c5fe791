// What page and engine say to each other, in the bytes in which Java's WireWriter and WireReader have it: whole numbers of four,
// the highest first; yes and no as one; words as their length and seven bits of each character an octet.

/**
 * The head of a message.
 *
 * @param write is handed what writes a whole number, a word, and yes or no
 */
export function encoded(write) {
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
}

/** Posts a message; its parcels are given away. */
export function post(worker, type, head, ...parcels) {
  worker.postMessage({type, head, parcels}, [head, ...parcels]);
}

/** Has everything of a photo forgotten. */
export function askToForget(worker, photo) {
  post(worker, 'close', encoded((whole) => whole(photo)));
}

/** What reads a head: a whole number, or a word. */
export function decoder(head) {
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
  return {whole, word};
}
