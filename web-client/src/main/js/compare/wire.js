// What page and engine say to each other of two photos that are compared.

import {decoder, encoded, post} from '../beside/octets.js';

/** In the order in which the engine counts them. */
export const SIDES = ['first', 'second'];

/** Asks to show a photo, which is given away. */
export const askToShow = (worker, photos, side, file) => post(worker, 'face-show', ofSide(photos, side), file);

/** Asks to look at the face in a photo, which is given away. */
export const askToLook = (worker, photos, side, file) => post(worker, 'face-look', ofSide(photos, side), file);

/** Asks to compare what was looked at. */
export function askToCompare(worker, photos, showsDocument) {
  const head = encoded((whole, word, yes) => {
    whole(photos);
    yes(showsDocument);
  });
  post(worker, 'faces-compare', head);
}

const ofSide = (photos, side) =>
  encoded((whole) => {
    whole(photos);
    whole(SIDES.indexOf(side));
  });

const READERS = {
  'face-shown': ({whole}, [pixels]) => ({side: SIDES[whole()], picture: {width: whole(), height: whole(), pixels}}),
  'face-seen': ({whole, word}) => ({side: SIDES[whole()], seen: JSON.parse(word())}),
  'face-refused': ({whole, word}) => ({side: SIDES[whole()], code: word(), foreign: word()}),
  'faces-compared': ({word}) => ({comparison: JSON.parse(word())}),
};

/** What the engine says, and of which photos. Nothing of what is not for this page. */
export function heard({type, head, parcels}) {
  if (!(type in READERS)) {
    return undefined;
  }
  const read = decoder(head);
  return {photos: read.whole(), ...READERS[type](read, parcels)};
}
