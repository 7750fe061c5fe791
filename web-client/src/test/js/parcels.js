// What pages do with parcels, called with values that cross into a browser as JSON: octets are base64url. What a page would
// have to say to a person is {fault}, in one word.

import {Aes128Gcm, Aes256Gcm} from '@hpke/core';
import {lackOfBrowser, suiteOf} from '../../main/js/parcel/cryptography.js';
import {ParcelFault} from '../../main/js/parcel/fault.js';
import {
  linkPsk,
  linkTo,
  lookupHash,
  lookupToken,
  newSecret,
  openSecret,
  sealSecret,
  secretIn,
} from '../../main/js/parcel/link.js';
import {base64Url} from '../../main/js/parcel/octets.js';
import {readHeader} from '../../main/js/parcel/parcel.js';
import {openPicture, packPicture, sealPicture, unpackPicture} from '../../main/js/parcel/picture.js';
import {
  factsOfKeyFile,
  fingerprint,
  keyFile,
  makeReadingKey,
  readingKeyFrom,
  readKeyFile,
  scalarOf,
} from '../../main/js/parcel/reading-key.js';

const octets = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
const keysOf = (points) => points.map((point) => ({publicKey: octets(point)}));
const pskOf = (secret) => (secret ? linkPsk(secret) : undefined);

/** Calls one of these. */
export async function call([name, argument]) {
  try {
    return await CALLS[name](argument);
  } catch (fault) {
    if (fault instanceof ParcelFault) {
      return {fault: fault.code};
    }
    throw fault;
  }
}

const CALLS = {
  lack: () => lackOfBrowser(),

  /** An example of RFC 9180: opens its first ciphertext. */
  async example({cipher, scalar, point, enc, info, psk, pskId, aad, sealed}) {
    const key = await readingKeyFrom({name: '', madeAt: '', publicKey: octets(point)}, octets(scalar));
    const sender = psk ? {psk: {id: octets(pskId), key: octets(psk)}} : {};
    const suite = suiteOf(cipher === 'AES-128-GCM' ? new Aes128Gcm() : new Aes256Gcm());
    const recipient = {recipientKey: key.pair, enc: octets(enc), info: octets(info), ...sender};
    return base64Url(new Uint8Array(await suite.open(recipient, octets(sealed), octets(aad))));
  },

  async makeKeyFile({name, passphrase}) {
    const file = await keyFile(await makeReadingKey(name), passphrase);
    return {name: file.name, file: base64Url(file.octets)};
  },

  async readKeyFile({file, passphrase}) {
    const {id, name, madeAt, publicKey, pair} = await readKeyFile(octets(file), passphrase);
    return {
      id,
      name,
      madeAt,
      publicKey: base64Url(publicKey),
      fingerprint: await fingerprint(publicKey),
      isExtractable: pair.privateKey.extractable,
    };
  },

  async facts({file}) {
    const {id, isLocked} = await factsOfKeyFile(octets(file));
    return {id, isLocked};
  },

  /** A key that was made, written on paper and typed in again. */
  async throughPaper({passphrase}) {
    const key = await makeReadingKey('Paper');
    const again = await readingKeyFrom(key, await scalarOf(key), true);
    return base64Url((await keyFile(again, passphrase)).octets);
  },

  async link({secret}) {
    return {
      token: await lookupToken(secret),
      hash: await lookupHash(secret),
      psk: base64Url(await linkPsk(secret)),
      address: linkTo('https://photos.example', secret, 'pt'),
    };
  },

  secretIn: ({fragment}) => secretIn(fragment),

  newSecret: () => newSecret(),

  async sealSecret({secret, place, points}) {
    return base64Url(await sealSecret(secret, place, keysOf(points)));
  },

  async openSecret({parcel, place, file}) {
    return openSecret(octets(parcel), place, await readKeyFile(octets(file)));
  },

  async sealPicture({report, jpeg, points, secret}) {
    return base64Url(await sealPicture(report, octets(jpeg), keysOf(points), await pskOf(secret)));
  },

  async openPicture({parcel, place, file, passphrase, secret}) {
    const key = await readKeyFile(octets(file), passphrase);
    const {report, jpeg} = await openPicture(octets(parcel), place, key, await pskOf(secret));
    return {report, jpeg: base64Url(jpeg)};
  },

  packPicture: ({report, jpeg}) => base64Url(packPicture(report, octets(jpeg))),

  unpackPicture({content, place}) {
    const {report, jpeg} = unpackPicture(octets(content), place);
    return {report, jpeg: base64Url(jpeg)};
  },

  header({parcel}) {
    const {isOfLink, ids, length} = readHeader(octets(parcel));
    return {isOfLink, ids, length};
  },
};
