// What a parcel is, and of whom: it opens as nothing else. Server and sender know it as well as the company, so it is no secret.

import {utf8} from './octets.js';

const ID = /^[A-Za-z0-9_-]{1,64}$/;

/** A line each: no id has a line's end in it, so that no two places have the same. */
function context(kind, ids, ...rest) {
  const wrong = ids.find((id) => !ID.test(id));
  if (wrong !== undefined) {
    throw new RangeError('not an id');
  }
  return utf8([kind, ...ids, ...rest].join('\n'));
}

/** Of a picture that a participant of a collection has sent; attempts are counted from 1. */
export function pictureContext({collection, participant, attempt}) {
  if (!Number.isSafeInteger(attempt) || attempt < 1) {
    throw new RangeError('not an attempt');
  }
  return context('picture', [collection, participant], attempt);
}

/** Of the secret of a participant's link. */
export const linkContext = ({collection, participant}) => context('link', [collection, participant]);
