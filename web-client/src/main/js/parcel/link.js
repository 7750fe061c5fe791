// Links: each is bound to one person of one collection by a secret in its fragment, which browsers send to nobody.
//
// - newSecret()                          a secret: 43 letters
// - linkTo(origin, secret, language)     the address that a person gets
// - secretIn(fragment)                   the secret of location.hash; null where it names no link
// - lookupToken(secret)                  43 letters: what a person's page shows to the server
// - lookupHash(secret)                   43 letters: SHA-256 of the token's letters, what the server keeps of it
// - linkPsk(secret)                      32 octets: by which the company knows who has sealed a picture
// - sealSecret(secret, place, keys)      a parcel with the secret for the company's reading keys
// - openSecret(parcel, place, key)       the secret in it
//
// A place is {collection, participant}, by their ids. All reject with a ParcelFault (fault.js).

import {linkContext} from './context.js';
import {hkdf, random, sha256} from './cryptography.js';
import {ParcelFault} from './fault.js';
import {base64Url, fromBase64Url, utf8} from './octets.js';
import {openParcel, sealParcel} from './parcel.js';

const SECRET_BYTES = 32;
const BEGINNING = '#send=';
const NOT_A_LINK = 'not-a-link';

export const newSecret = () => base64Url(random(SECRET_BYTES));

/** @param language its tag; none where the person's language is not known */
export const linkTo = (origin, secret, language = '') =>
  `${origin}/${language === '' ? '' : `?lang=${encodeURIComponent(language)}`}${BEGINNING}${secret}`;

/**
 * Finds the secret in the fragment of an address.
 *
 * @throws ParcelFault not-a-link where there is one that is cut off or mistyped
 */
export function secretIn(fragment) {
  if (!fragment.startsWith(BEGINNING)) {
    return null;
  }
  const secret = fragment.slice(BEGINNING.length);
  octetsOf(secret);
  return secret;
}

export const lookupToken = async (secret) => base64Url(await derived(secret, 'selfsame link lookup 1'));

export const lookupHash = async (secret) => base64Url(await sha256(utf8(await lookupToken(secret))));

export const linkPsk = (secret) => derived(secret, 'selfsame link psk 1');

const derived = async (secret, purpose) => hkdf(octetsOf(secret), purpose);

const octetsOf = (secret) => fromBase64Url(secret, SECRET_BYTES, NOT_A_LINK);

/** Sealed by whoever makes the link, so that each officer can open what is sent by it. */
export const sealSecret = async (secret, place, keys) => sealParcel(octetsOf(secret), linkContext(place), keys);

export async function openSecret(parcel, place, key) {
  const octets = await openParcel(parcel, linkContext(place), key);
  if (octets.length !== SECRET_BYTES) {
    throw new ParcelFault(NOT_A_LINK);
  }
  return base64Url(octets);
}
