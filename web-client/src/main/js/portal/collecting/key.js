// The reading key that is open on this page: in its memory alone, where nobody can take it out again, until the page is left.

import {linkPsk, openSecret} from '../../parcel/link.js';
import {fromBase64Url} from '../../parcel/octets.js';
import {openPicture} from '../../parcel/picture.js';
import {factsOfKeyFile, readKeyFile} from '../../parcel/reading-key.js';
import {markAll} from '../marks.js';
import {byId, word} from '../parts.js';
import * as api from './api.js';

const OF_PASSPHRASE = ['passphrase-needed', 'wrong-passphrase'];

let key = null;
let onChange = () => {};
let isOpening = false;

/** @param ear hears when a key was opened or forgotten */
export function begin(ear) {
  onChange = ear;
  byId('open').addEventListener('submit', (event) => {
    event.preventDefault();
    isOpening || open();
  });
  byId('key-file').addEventListener('change', look);
  byId('forget').addEventListener('click', () => {
    forget();
    byId('open-title').focus();
  });
  // A page that is kept for the way back keeps its memory as well.
  addEventListener('pagehide', forget);
}

export const isOpen = () => key !== null;

/** The id of the key that is open. */
export const keyId = () => key.id;

function forget() {
  key = null;
  byId('opened').hidden = true;
  byId('open').hidden = false;
  onChange();
}

/** Shows the field of the passphrase where there is one. */
async function look() {
  const [file] = byId('key-file').files;
  showWrong('', '');
  const isLocked = file && (await octetsOf(file).then(factsOfKeyFile).then((facts) => facts.isLocked).catch(() => false));
  byId('passphrase-field').hidden = !isLocked;
}

const octetsOf = async (file) => new Uint8Array(await file.arrayBuffer());

async function open() {
  const [file] = byId('key-file').files;
  if (!file) {
    showWrong(word('no-file'), '');
    return;
  }
  isOpening = true;
  try {
    const read = await readKeyFile(await octetsOf(file), byId('passphrase').value);
    const {body, sentence} = await api.readingKeys();
    const isOurs = body?.keys?.some(({id}) => id === read.id);
    if (!isOurs) {
      showWrong(body?.keys ? word('other-key') : sentence, '');
      return;
    }
    key = read;
  } catch ({code}) {
    const said = word(code ?? '') || word(code === 'insecure-page' ? 'no-cryptography' : 'damaged-key-file');
    const isOfPassphrase = OF_PASSPHRASE.includes(code);
    byId('passphrase-field').hidden &&= !isOfPassphrase;
    showWrong(isOfPassphrase ? '' : said, isOfPassphrase ? said : '');
    return;
  } finally {
    isOpening = false;
  }
  byId('open').reset();
  byId('passphrase-field').hidden = true;
  byId('open').hidden = true;
  byId('opened').hidden = false;
  byId('key-open').textContent = word('key-open', {name: key.name});
  onChange();
}

function showWrong(ofFile, ofPassphrase) {
  byId('key-file-wrong').textContent = ofFile;
  byId('passphrase-wrong').textContent = ofPassphrase;
  markAll([
    ['key-file', ofFile !== ''],
    ['passphrase', ofPassphrase !== ''],
  ]);
}

/** Why something does not open, with a sentence for people. */
export class NotOpened extends Error {}

/** The parcel with the secret of a participant's link. */
export const parcelOf = ({sealedSecret}) =>
  fromBase64Url(sealedSecret, Math.floor((sealedSecret.length * 3) / 4), 'not-a-parcel');

/** The secret of a participant's link. */
export async function secretOf(participant) {
  try {
    const place = {collection: api.collection, participant: participant.id};
    return await openSecret(parcelOf(participant), place, key);
  } catch ({code}) {
    throw new NotOpened(word(code === 'not-for-this-key' ? 'fault-not-for-this-key' : 'fault-link'));
  }
}

/** The picture in a parcel, and its report. */
export async function pictureIn(parcel, participant) {
  const psk = await linkPsk(await secretOf(participant));
  const place = {collection: api.collection, participant: participant.id, attempt: participant.attempt};
  try {
    return await openPicture(parcel, place, key, psk);
  } catch ({code}) {
    throw new NotOpened(word(`fault-${code}`) || word('fault-unproven'));
  } finally {
    psk.fill(0);
  }
}
