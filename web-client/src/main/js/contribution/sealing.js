// What a link is good for, and the photo as it leaves this device.

import {lackOfBrowser} from '../parcel/cryptography.js';
import {linkPsk, lookupToken} from '../parcel/link.js';
import {fromBase64Url} from '../parcel/octets.js';
import {sealPicture} from '../parcel/picture.js';

const POINT_BYTES = 65;
const SECRET_BYTES = 32;

/** Whether a mail program has left the link as it was. */
export function isWhole(link) {
  try {
    return fromBase64Url(link, SECRET_BYTES, 'not-a-link').length === SECRET_BYTES;
  } catch {
    return false;
  }
}

/** Whether this browser can seal anything. */
export const hasCryptography = async () => (await lackOfBrowser()) === '';

/** What the server knows the link by. */
export const tokenOf = lookupToken;

/**
 * Seals a picture for everybody who may open it, and for nobody else.
 *
 * @param link its secret, by which the company knows that the picture came from who has it
 * @param keys of the company's readers, each with its point
 * @param jpeg the finished picture
 * @param report what goes with it
 */
export async function seal(link, keys, jpeg, report) {
  const points = keys.map(({publicKey}) => ({publicKey: fromBase64Url(publicKey, POINT_BYTES, 'not-a-public-key')}));
  return sealPicture({...report, sentAt: new Date().toISOString()}, jpeg, points, await linkPsk(link));
}
