// What is needed of the browser's own cryptography, and hybrid public key encryption (HPKE, RFC 9180) on top of it.

import {Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256} from '@hpke/core';
import {ParcelFault} from './fault.js';
import {utf8} from './octets.js';

const AES_GCM = 'AES-GCM';
export const AES_KEY_BYTES = 32;
export const AES_TAG_BYTES = 16;
export const POINT_BYTES = 65;
export const SCALAR_BYTES = 32;
export const ECDH = {name: 'ECDH', namedCurve: 'P-256'};
export const ECDSA = {name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256'};
const SENDER_OF_LINKS = utf8('selfsame link');

/**
 * The browser's cryptography.
 *
 * @throws ParcelFault insecure-page
 */
export function subtle() {
  const found = globalThis.crypto?.subtle;
  if (!found) {
    throw new ParcelFault('insecure-page');
  }
  return found;
}

/**
 * What this browser lacks: `insecure-page`, `no-cryptography`, or nothing (an empty word). Pages ask before they promise
 * anything.
 */
export async function lackOfBrowser() {
  try {
    const {privateKey} = await subtle().generateKey(ECDH, false, ['deriveBits']);
    await subtle().importKey('raw', new Uint8Array(AES_KEY_BYTES), AES_GCM, false, ['encrypt']);
    await hkdf(new Uint8Array(SCALAR_BYTES), '');
    return privateKey ? '' : 'no-cryptography';
  } catch (fault) {
    return fault.code === 'insecure-page' ? fault.code : 'no-cryptography';
  }
}

export const random = (bytes) => globalThis.crypto.getRandomValues(new Uint8Array(bytes));

export const sha256 = async (octets) => new Uint8Array(await subtle().digest('SHA-256', octets));

/** HKDF-SHA-256 (RFC 5869) without a salt: 32 octets. */
export async function hkdf(secret, purpose) {
  const key = await subtle().importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const how = {name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: utf8(purpose)};
  return new Uint8Array(await subtle().deriveBits(how, key, AES_KEY_BYTES * 8));
}

/** AES-256-GCM with a tag of 16 octets behind what is sealed. */
export async function sealWith(key, nonce, context, octets) {
  const sealer = await subtle().importKey('raw', key, AES_GCM, false, ['encrypt']);
  return new Uint8Array(await subtle().encrypt({name: AES_GCM, iv: nonce, additionalData: context}, sealer, octets));
}

/** Null where it is not what was sealed with this key, nonce and context. */
export async function openWith(key, nonce, context, sealed) {
  const opener = await subtle().importKey('raw', key, AES_GCM, false, ['decrypt']);
  try {
    return new Uint8Array(await subtle().decrypt({name: AES_GCM, iv: nonce, additionalData: context}, opener, sealed));
  } catch {
    return null;
  }
}

/**
 * A public key by its uncompressed point.
 *
 * @throws ParcelFault not-a-public-key where that is not on the curve
 */
export async function publicKeyOf(point) {
  const cryptography = subtle();
  try {
    return await cryptography.importKey('raw', point, ECDH, true, []);
  } catch {
    throw new ParcelFault('not-a-public-key');
  }
}

/** DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and a cipher: AES-256-GCM everywhere but for one of the RFC's examples. */
export const suiteOf = (cipher = new Aes256Gcm()) =>
  new CipherSuite({kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: cipher});

/** Who holds a link shows it by a key that is known to them and the company (mode_psk); without one the mode is mode_base. */
export const senderOf = (psk) => (psk ? {psk: {id: SENDER_OF_LINKS, key: psk}} : {});
