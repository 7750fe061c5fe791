// Octets and the texts that stand for them.

import {ParcelFault} from './fault.js';

const URL_LETTERS = /^[A-Za-z0-9_-]*$/;

export const utf8 = (text) => new TextEncoder().encode(text);

/** The parts one behind the other. */
export function joined(...parts) {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Four octets, the highest first. */
export function wholeNumber(value) {
  const octets = new Uint8Array(4);
  new DataView(octets.buffer).setUint32(0, value);
  return octets;
}

export const sameOctets = (one, other) => one.length === other.length && one.every((octet, at) => octet === other[at]);

/** Base64url without padding (RFC 4648). */
export function base64Url(octets) {
  let letters = '';
  for (const octet of octets) {
    letters += String.fromCharCode(octet);
  }
  return btoa(letters).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/**
 * What such a text stands for. There is one text for each row of octets: another that decodes to the same is none.
 *
 * @param length how many octets it has to be
 * @param code what is wrong where it is something else
 */
export function fromBase64Url(text, length, code) {
  if (typeof text !== 'string' || !URL_LETTERS.test(text) || text.length !== Math.ceil((length * 4) / 3)) {
    throw new ParcelFault(code);
  }
  const letters = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  const octets = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  if (base64Url(octets) !== text) {
    throw new ParcelFault(code);
  }
  return octets;
}
