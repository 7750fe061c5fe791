// Pictures: a finished JPEG with the report on it, as a person sends them to a company.
//
// - sealPicture(report, jpeg, keys, psk)     a parcel; the report names its place: {collection, participant, attempt, …}
// - openPicture(parcel, place, key, psk)     {report, jpeg}
// - packPicture(report, jpeg)                what is sealed; its length tells little of the picture's
// - unpackPicture(content, place)            {report, jpeg}
//
// A place is {collection, participant, attempt}. All reject with a ParcelFault (fault.js).

import {pictureContext} from './context.js';
import {ParcelFault} from './fault.js';
import {isJpeg} from './jpeg.js';
import {joined, utf8, wholeNumber} from './octets.js';
import {openParcel, sealParcel} from './parcel.js';

export const MOST_REPORT_BYTES = 262_144;
/** 3 MB. */
export const MOST_JPEG_BYTES = 3_145_728;

const PADDED_TO = 65_536;
const LENGTHS_BYTES = 8;
const NOT_A_PICTURE = 'not-a-picture';

/**
 * Puts a report and its picture into one, with zeros behind them.
 *
 * @throws ParcelFault too-large, not-a-picture
 */
export function packPicture(report, jpeg) {
  const text = utf8(JSON.stringify(report));
  if (text.length > MOST_REPORT_BYTES || jpeg.length > MOST_JPEG_BYTES) {
    throw new ParcelFault('too-large');
  }
  if (!isJpeg(jpeg)) {
    throw new ParcelFault(NOT_A_PICTURE);
  }
  const length = LENGTHS_BYTES + text.length + jpeg.length;
  const zeros = new Uint8Array(paddedLength(length) - length);
  return joined(wholeNumber(text.length), wholeNumber(jpeg.length), text, jpeg, zeros);
}

const paddedLength = (length) => Math.ceil(length / PADDED_TO) * PADDED_TO;

/**
 * Takes them apart; whoever sealed them may have meant harm.
 *
 * @throws ParcelFault not-a-picture, too-large, other-place
 */
export function unpackPicture(content, place) {
  if (content.length < LENGTHS_BYTES) {
    throw new ParcelFault(NOT_A_PICTURE);
  }
  const lengths = new DataView(content.buffer, content.byteOffset, LENGTHS_BYTES);
  const [reportBytes, jpegBytes] = [lengths.getUint32(0), lengths.getUint32(4)];
  if (reportBytes > MOST_REPORT_BYTES || jpegBytes > MOST_JPEG_BYTES) {
    throw new ParcelFault('too-large');
  }
  const jpegAt = LENGTHS_BYTES + reportBytes;
  const end = jpegAt + jpegBytes;
  if (content.length !== paddedLength(end) || content.subarray(end).some((octet) => octet !== 0)) {
    throw new ParcelFault(NOT_A_PICTURE);
  }
  const report = parsed(content.subarray(LENGTHS_BYTES, jpegAt));
  const jpeg = content.slice(jpegAt, end);
  if (!isJpeg(jpeg)) {
    throw new ParcelFault(NOT_A_PICTURE);
  }
  if (['collection', 'participant', 'attempt'].some((name) => report[name] !== place[name])) {
    throw new ParcelFault('other-place');
  }
  return {report, jpeg};
}

function parsed(octets) {
  try {
    const report = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(octets));
    if (typeof report === 'object' && report !== null && !Array.isArray(report)) {
      return report;
    }
  } catch {
    // Said below.
  }
  throw new ParcelFault(NOT_A_PICTURE);
}

export const sealPicture = async (report, jpeg, keys, psk) =>
  sealParcel(packPicture(report, jpeg), pictureContext(report), keys, psk);

export const openPicture = async (parcel, place, key, psk) =>
  unpackPicture(await openParcel(parcel, pictureContext(place), key, psk), place);
