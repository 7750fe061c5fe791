// Finished files that cost something: what each is paid for by, what the server says of a payment, and the watermark.

import {CHANNEL, LONGEST} from '../payment/channel.js';

export {price} from '../payment/price.js';

const P_256 = {name: 'ECDSA', namedCurve: 'P-256'};
const SHA_256 = 'SHA-256';
const SALT_BYTES = 32;

/** Of a picture's shorter side: letters, the distance of two lines, and how far apart words stand in one. */
const LETTERS = 0.062;
const LINES = 0.135;
const SPACE = 0.05;
const SLOPE = -Math.PI / 7;

/** What the site sells, or null. */
export function offer() {
  const text = document.getElementById('offer')?.textContent;
  return text ? JSON.parse(text) : null;
}

/** Browsers hold back what this takes from pages that came over an open line. */
export const isAble = () => globalThis.crypto?.subtle !== undefined && globalThis.BroadcastChannel !== undefined;

let salt;
/** By file. What is not looked at any more is forgotten with its file. */
const commitments = new WeakMap();

/** What a file is paid for by; empty until it is worked out. */
export const commitmentOf = (file) => commitments.get(file) ?? '';

/** Works out what a file is paid for by. With the salt, nobody can tell from it which file it is. */
export async function commit(file, done) {
  salt ??= crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const digest = await crypto.subtle.digest(SHA_256, await file.arrayBuffer());
  const sealed = await crypto.subtle.digest(SHA_256, await new Blob([salt, digest]).arrayBuffer());
  commitments.set(file, toBase64Url(new Uint8Array(sealed)));
  done();
}

/** Tells whether bytes were signed with the other half of a key. */
export async function verify(key, signed, signature, answer) {
  try {
    const open = await crypto.subtle.importKey('spki', fromBase64Url(key), P_256, false, ['verify']);
    answer(await crypto.subtle.verify({name: P_256.name, hash: SHA_256}, open, signature, signed));
  } catch {
    answer(false);
  }
}

const toBase64Url = (bytes) =>
  btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const fromBase64Url = (text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/**
 * Begins to hear the pages of payment.
 *
 * @param asked hears that one wants to know what is waited for
 * @param told hears what one says to be an entitlement
 */
export function openChannel(asked, told) {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({data}) => {
    if (data?.type === 'who') {
      asked();
    } else if (data?.type === 'entitlement' && typeof data.text === 'string' && data.text.length <= LONGEST) {
      told(data.text);
    }
  };
  return channel;
}

export const announce = (channel, commitment, documentId) =>
  channel.postMessage({type: 'waiting', commitment, document: documentId});

export const openTab = (address) => open(address, '_blank', 'noopener');

/** By canvas: what was asked for last. */
const drawings = new WeakMap();

/** Draws a file, under a watermark unless there are no words for one. */
export async function draw(canvas, file, words) {
  const drawing = {};
  drawings.set(canvas, drawing);
  const picture = await createImageBitmap(file);
  if (drawings.get(canvas) !== drawing) {
    return;
  }
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  picture.close();
  if (words) {
    stamp(canvas, Math.min(canvas.width, canvas.height), words);
  }
}

/** Hands over a copy of a file under a watermark. */
export async function copyMarked(file, words, done) {
  const canvas = document.createElement('canvas');
  await draw(canvas, file, words);
  canvas.toBlob(done, file.type);
}

/**
 * Lays words over a whole picture, so close together that no part with a face in it is free of them.
 *
 * @param side what letters and distances follow, in pixels
 */
export function stamp(canvas, side, words) {
  const context = canvas.getContext('2d');
  const reach = Math.hypot(canvas.width, canvas.height) / 2;
  context.save();
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate(SLOPE);
  context.font = `700 ${side * LETTERS}px system-ui, sans-serif`;
  context.textBaseline = 'middle';
  context.lineWidth = side * LETTERS * 0.09;
  context.lineJoin = 'round';
  context.strokeStyle = 'rgb(0 0 0 / 45%)';
  context.fillStyle = 'rgb(255 255 255 / 62%)';
  const step = context.measureText(words).width + side * SPACE;
  for (let y = -reach, shift = 0; y < reach; y += side * LINES, shift = (shift + 0.38) % 1) {
    for (let x = -reach - shift * step; x < reach; x += step) {
      context.strokeText(words, x, y);
      context.fillText(words, x, y);
    }
  }
  context.restore();
}
