// Parcels: what is encrypted for the reading keys of a company, for one place alone (docs/parcels.md has every octet).
//
// - sealParcel(content, context, keys, psk)   octets; keys are [{publicKey}] with points, 1 to 8 of them
// - openParcel(parcel, context, key, psk)     the content; key is a reading key (reading-key.js)
// - readHeader(parcel)                        {isOfLink, ids, length}: for which keys it is sealed, without opening it
//
// The context says what it is and of whom (context.js). With a psk (link.js) only who holds the link can have
// sealed it. All reject with a ParcelFault (fault.js).

import {
  AES_KEY_BYTES,
  AES_TAG_BYTES,
  openWith,
  POINT_BYTES,
  publicKeyOf,
  random,
  sealWith,
  senderOf,
  suiteOf,
} from './cryptography.js';
import {ParcelFault} from './fault.js';
import {base64Url, joined, sameOctets, utf8} from './octets.js';
import {KEY_ID_BYTES, keyIdOctets} from './reading-key.js';

/** 3.5 MB. */
export const MOST_PARCEL_BYTES = 3_670_016;
export const MOST_KEYS = 8;

const MAGIC = utf8('SELFSAME PARCEL');
const VERSION = 1;
const BASE = 0;
const PSK = 1;
const INFO = utf8('selfsame parcel 1');
const BEGINNING_BYTES = MAGIC.length + 3;
const WRAPPED_BYTES = AES_KEY_BYTES + AES_TAG_BYTES;
const KEY_BYTES = KEY_ID_BYTES + POINT_BYTES + WRAPPED_BYTES;
/** The key of the content is used once, so the nonce may be any. */
const NONCE = new Uint8Array(12);

/**
 * Seals octets.
 *
 * @throws ParcelFault too-large, not-a-public-key, insecure-page
 */
export async function sealParcel(content, context, keys, psk) {
  if (keys.length < 1 || keys.length > MOST_KEYS) {
    throw new RangeError(`for ${keys.length} keys`);
  }
  if (BEGINNING_BYTES + keys.length * KEY_BYTES + content.length + AES_TAG_BYTES > MOST_PARCEL_BYTES) {
    throw new ParcelFault('too-large');
  }
  const contentKey = random(AES_KEY_BYTES);
  const parts = [MAGIC, Uint8Array.of(VERSION, psk ? PSK : BASE, keys.length)];
  for (const {publicKey} of keys) {
    parts.push(...(await wrapped(contentKey, publicKey, context, psk)));
  }
  const header = joined(...parts);
  const sealed = await sealWith(contentKey, NONCE, joined(context, header), content);
  contentKey.fill(0);
  return joined(header, sealed);
}

async function wrapped(contentKey, point, context, psk) {
  const recipient = {recipientPublicKey: await publicKeyOf(point), info: INFO, ...senderOf(psk)};
  const {enc, ct} = await suiteOf().seal(recipient, contentKey, context);
  return [await keyIdOctets(point), new Uint8Array(enc), new Uint8Array(ct)];
}

/**
 * Reads for whom a parcel is sealed.
 *
 * @throws ParcelFault not-a-parcel, newer-parcel, too-large
 */
export function readHeader(parcel) {
  if (!sameOctets(parcel.subarray(0, MAGIC.length), MAGIC)) {
    throw new ParcelFault('not-a-parcel');
  }
  if (parcel.length > MOST_PARCEL_BYTES) {
    throw new ParcelFault('too-large');
  }
  const [version, mode, count] = parcel.subarray(MAGIC.length);
  if (version > VERSION) {
    throw new ParcelFault('newer-parcel');
  }
  const length = BEGINNING_BYTES + count * KEY_BYTES;
  const ids = [];
  for (let at = BEGINNING_BYTES; at < length && at + KEY_BYTES <= parcel.length; at += KEY_BYTES) {
    ids.push(base64Url(parcel.subarray(at, at + KEY_ID_BYTES)));
  }
  const isWhole =
    version === VERSION &&
    (mode === BASE || mode === PSK) &&
    count >= 1 &&
    count <= MOST_KEYS &&
    parcel.length >= length + AES_TAG_BYTES &&
    new Set(ids).size === count;
  if (!isWhole) {
    throw new ParcelFault('not-a-parcel');
  }
  return {isOfLink: mode === PSK, ids, length};
}

/**
 * Opens a parcel.
 *
 * @param psk of the link that it has to come from; missing for a parcel that anybody may have sealed
 * @throws ParcelFault also not-for-this-key, without-link, unproven, altered
 */
export async function openParcel(parcel, context, key, psk) {
  const {isOfLink, ids, length} = readHeader(parcel);
  const at = ids.indexOf(key.id);
  if (at < 0) {
    throw new ParcelFault('not-for-this-key');
  }
  if (psk && !isOfLink) {
    throw new ParcelFault('without-link');
  }
  const contentKey = await unwrapped(parcel.subarray(BEGINNING_BYTES + at * KEY_BYTES + KEY_ID_BYTES), context, key, psk);
  const content = await openWith(contentKey, NONCE, joined(context, parcel.subarray(0, length)), parcel.subarray(length));
  contentKey.fill(0);
  if (content === null) {
    throw new ParcelFault('altered');
  }
  return content;
}

async function unwrapped(part, context, {pair}, psk) {
  const enc = part.slice(0, POINT_BYTES);
  const sealed = part.slice(POINT_BYTES, POINT_BYTES + WRAPPED_BYTES);
  try {
    const recipient = {recipientKey: pair, enc, info: INFO, ...senderOf(psk)};
    return new Uint8Array(await suiteOf().open(recipient, sealed, context));
  } catch {
    throw new ParcelFault('unproven');
  }
}
