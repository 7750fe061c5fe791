// Reading keys: P-256 key pairs of a company, made in the portal's browser. What is sealed for one opens with its private part
// alone, and that never leaves the browser but as a key file that a person keeps.
//
// - makeReadingKey(name, now)           a new key
// - keyId(point), fingerprint(point)    by which programs and people recognize a public key
// - keyFile(key, passphrase)            {name, octets} to save
// - factsOfKeyFile(octets)              {id, name, madeAt, publicKey, isLocked} without its private part
// - readKeyFile(octets, passphrase)     the key in a key file, which nobody can take out of the browser again
// - scalarOf(key)                       the 32 octets of a key that was just made, for a sheet of paper
// - readingKeyFrom(facts, scalar, isToBeKept)  the key of such a sheet; facts are {name, madeAt, publicKey}
//
// A key is {id, name, madeAt, publicKey, pair}: publicKey is its point, uncompressed (65 octets), pair is what the browser
// calls it. All reject with a ParcelFault (fault.js).

import {
  AES_KEY_BYTES,
  AES_TAG_BYTES,
  ECDH,
  ECDSA,
  openWith,
  POINT_BYTES,
  publicKeyOf,
  random,
  SCALAR_BYTES,
  sealWith,
  sha256,
  subtle,
} from './cryptography.js';
import {ParcelFault} from './fault.js';
import {base64Url, fromBase64Url, utf8} from './octets.js';

export const KEY_ID_BYTES = 16;

const KIND = 'reading key';
const VERSION = 1;
const KDF = 'PBKDF2-SHA-256';
/** What OWASP asks for, of this function; a file may ask for more, but not for hours. */
const ITERATIONS = 600_000;
const FEWEST_ITERATIONS = 100_000;
const MOST_ITERATIONS = 10_000_000;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const MOST_FILE_BYTES = 16_384;
const MOST_NAME_LENGTH = 200;
const DAMAGED = 'damaged-key-file';

/** The first 16 octets of the point's SHA-256, as 22 letters. */
export async function keyId(point) {
  return base64Url(await keyIdOctets(point));
}

/** The same 16 octets as people compare them: 8 groups of 4 digits. */
export async function fingerprint(point) {
  const digits = [...(await keyIdOctets(point))].map((octet) => octet.toString(16).padStart(2, '0')).join('');
  return digits.match(/.{4}/g).join(' ');
}

export const keyIdOctets = async (point) => (await sha256(point)).slice(0, KEY_ID_BYTES);

/** @param now when it is made */
export async function makeReadingKey(name, now = new Date()) {
  const pair = await subtle().generateKey(ECDH, true, ['deriveBits']);
  const publicKey = new Uint8Array(await subtle().exportKey('raw', pair.publicKey));
  return {id: await keyId(publicKey), name, madeAt: now.toISOString(), publicKey, pair};
}

/** The private part; only of a key that was made or is to be kept, and to be overwritten after use. */
export async function scalarOf({pair}) {
  const {d} = await subtle().exportKey('jwk', pair.privateKey);
  return fromBase64Url(d, SCALAR_BYTES, DAMAGED);
}

/**
 * The key that has a private part.
 *
 * @param facts name, madeAt, publicKey
 * @param isToBeKept whether scalarOf and keyFile may take it out again
 * @throws ParcelFault damaged-key-file where they do not belong together
 */
export async function readingKeyFrom({name, madeAt, publicKey}, scalar, isToBeKept = false) {
  const pair = await pairOf(publicKey, scalar, isToBeKept);
  return {id: await keyId(publicKey), name, madeAt, publicKey, pair};
}

async function pairOf(point, scalar, isExtractable) {
  const jwk = {
    kty: 'EC',
    crv: ECDH.namedCurve,
    x: base64Url(point.subarray(1, 1 + SCALAR_BYTES)),
    y: base64Url(point.subarray(1 + SCALAR_BYTES)),
    d: base64Url(scalar),
  };
  subtle();
  try {
    // Browsers differ in whether they notice that the parts are of two keys: what one signs the other has to confirm.
    const {d, ...open} = jwk;
    const signer = await subtle().importKey('jwk', jwk, ECDSA, false, ['sign']);
    const verifier = await subtle().importKey('jwk', open, ECDSA, false, ['verify']);
    const signature = await subtle().sign(ECDSA, signer, point);
    if (await subtle().verify(ECDSA, verifier, signature, point)) {
      const privateKey = await subtle().importKey('jwk', jwk, ECDH, isExtractable, ['deriveBits']);
      return {privateKey, publicKey: await publicKeyOf(point)};
    }
  } catch {
    // The point is not on the curve, or the number is none of its group.
  }
  throw new ParcelFault(DAMAGED);
}

/**
 * The file that keeps a key.
 *
 * @param key one that was made or is to be kept
 * @param passphrase the file opens with it alone; empty for a file that opens by itself
 */
export async function keyFile(key, passphrase = '') {
  const scalar = await scalarOf(key);
  const file = {
    selfsame: KIND,
    version: VERSION,
    id: key.id,
    name: key.name,
    madeAt: key.madeAt,
    publicKey: base64Url(key.publicKey),
  };
  if (passphrase === '') {
    file.privateKey = base64Url(scalar);
  } else {
    file.passphrase = await sealedScalar(scalar, key.publicKey, passphrase);
  }
  scalar.fill(0);
  return {
    name: `selfsame-reading-key-${key.id.slice(0, 6)}.json`,
    octets: utf8(`${JSON.stringify(file, null, 2)}\n`),
  };
}

async function sealedScalar(scalar, point, passphrase) {
  const [salt, nonce] = [random(SALT_BYTES), random(NONCE_BYTES)];
  const key = await keyOfPassphrase(passphrase, salt, ITERATIONS);
  const sealed = await sealWith(key, nonce, point, scalar);
  key.fill(0);
  return {
    kdf: KDF,
    iterations: ITERATIONS,
    salt: base64Url(salt),
    nonce: base64Url(nonce),
    sealed: base64Url(sealed),
  };
}

/** However a keyboard writes a letter with an accent, it is the same passphrase. */
async function keyOfPassphrase(passphrase, salt, iterations) {
  const words = await subtle().importKey('raw', utf8(passphrase.normalize('NFC')), 'PBKDF2', false, ['deriveBits']);
  const how = {name: 'PBKDF2', hash: 'SHA-256', salt, iterations};
  return new Uint8Array(await subtle().deriveBits(how, words, AES_KEY_BYTES * 8));
}

/** What a key file says of its key. */
export async function factsOfKeyFile(octets) {
  const {id, name, madeAt, publicKey, passphrase} = await parsed(octets);
  return {id, name, madeAt, publicKey, isLocked: passphrase !== undefined};
}

/**
 * Reads a key file.
 *
 * @param passphrase empty where none was given
 */
export async function readKeyFile(octets, passphrase = '') {
  const file = await parsed(octets);
  const scalar = file.passphrase ? await opened(file, passphrase) : fromBase64Url(file.privateKey, SCALAR_BYTES, DAMAGED);
  try {
    return await readingKeyFrom(file, scalar);
  } finally {
    scalar.fill(0);
  }
}

async function opened({passphrase: lock, publicKey}, passphrase) {
  if (passphrase === '') {
    throw new ParcelFault('passphrase-needed');
  }
  const salt = fromBase64Url(lock.salt, SALT_BYTES, DAMAGED);
  const nonce = fromBase64Url(lock.nonce, NONCE_BYTES, DAMAGED);
  const sealed = fromBase64Url(lock.sealed, SCALAR_BYTES + AES_TAG_BYTES, DAMAGED);
  const key = await keyOfPassphrase(passphrase, salt, lock.iterations);
  const scalar = await openWith(key, nonce, publicKey, sealed);
  key.fill(0);
  if (scalar === null) {
    throw new ParcelFault('wrong-passphrase');
  }
  return scalar;
}

async function parsed(octets) {
  subtle();
  const file = json(octets);
  if (typeof file?.selfsame !== 'string') {
    throw new ParcelFault('not-a-key-file');
  }
  if (file.selfsame !== KIND) {
    throw new ParcelFault('not-a-reading-key');
  }
  if (Number.isInteger(file.version) && file.version > VERSION) {
    throw new ParcelFault('newer-key-file');
  }
  const publicKey = fromBase64Url(file.publicKey, POINT_BYTES, DAMAGED);
  const isWhole =
    file.version === VERSION &&
    isText(file.name) &&
    isText(file.madeAt) &&
    !Number.isNaN(Date.parse(file.madeAt)) &&
    file.id === (await keyId(publicKey)) &&
    (file.privateKey === undefined) !== (file.passphrase === undefined) &&
    (file.passphrase === undefined || isLock(file.passphrase));
  if (!isWhole) {
    throw new ParcelFault(DAMAGED);
  }
  return {...file, publicKey};
}

function json(octets) {
  if (octets.length > MOST_FILE_BYTES) {
    return null;
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(octets));
  } catch {
    return null;
  }
}

const isText = (value) => typeof value === 'string' && value.length <= MOST_NAME_LENGTH;

const isLock = (lock) =>
  lock?.kdf === KDF &&
  Number.isInteger(lock.iterations) &&
  lock.iterations >= FEWEST_ITERATIONS &&
  lock.iterations <= MOST_ITERATIONS;
