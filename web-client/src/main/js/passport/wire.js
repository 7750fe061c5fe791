// What page and engine say to each other of machine-readable zones.

import {decoder, encoded, post} from '../beside/octets.js';

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
  post(worker, 'mrz', head, file);
}

/** Asks what lines say that the person has changed. */
export function askOfLines(worker, photo, lines) {
  const head = encoded((whole, word) => {
    dated(photo, whole);
    whole(lines.length);
    lines.forEach(word);
  });
  post(worker, 'mrz-lines', head);
}

/** What the engine says: of which picture, and what was read, or why nothing was. Nothing of what is not for this page. */
export function heard({type, head, parcels}) {
  if (type !== 'mrz-read' && type !== 'mrz-refused') {
    return undefined;
  }
  const {whole, word} = decoder(head);
  const photo = whole();
  if (type === 'mrz-refused') {
    return {photo, code: word(), foreign: word()};
  }
  const reading = JSON.parse(word());
  const strips = Array.from({length: whole()}, (unused, i) => ({width: whole(), height: whole(), pixels: parcels[i]}));
  return {photo, reading, strips};
}
