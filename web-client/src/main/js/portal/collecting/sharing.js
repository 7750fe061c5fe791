// Links that were made before a key: whoever opens an older key lets the newer ones open them too.

import {lookupHash, sealSecret} from '../../parcel/link.js';
import {base64Url} from '../../parcel/octets.js';
import {MOST_KEYS, readHeader} from '../../parcel/parcel.js';
import {byId, number, tell, word} from '../parts.js';
import {allKeys} from './adding.js';
import * as api from './api.js';
import {isOpen, keyId, parcelOf, secretOf} from './key.js';

const box = byId('sharing');
const button = byId('share');

let participants = () => [];
let onChange = async () => {};
let turn = 0;
let isSharing = false;

/**
 * @param all says who is asked
 * @param ear hears that links have been sealed anew
 */
export function begin(all, ear) {
  participants = all;
  onChange = ear;
  button.addEventListener('click', () => isSharing || share());
}

/** Shows how many links the open key opens and another one does not. */
export async function show() {
  const now = ++turn;
  const keys = isOpen() && isAsking() ? await allKeys() : {sentence: ''};
  if (now !== turn || isSharing) {
    return;
  }
  const count = keys.sentence === undefined ? closedToSome(keys).length : 0;
  box.hidden = count === 0;
  say(count);
}

const say = (count) => {
  byId('share-hint').textContent = word('share-hint', {count: number(count)});
};

/** Links of a collection that is over stay as they are. */
const isAsking = () => !byId('adding').hidden;

/** Those whose links the open key opens, and another one that is in use does not; each with the keys that are to. */
function closedToSome(keys) {
  return participants()
    .filter(({state}) => state !== 'revoked')
    .map((participant) => ({participant, ids: idsOf(participant)}))
    .filter(({ids}) => ids.includes(keyId()) && keys.some(({id, isRetired}) => !isRetired && !ids.includes(id)))
    .map(({participant, ids}) => ({
      participant,
      // Retired ones open what was sent in their day, and need the link's secret for it.
      to: keys.filter(({id, isRetired}) => !isRetired || ids.includes(id)),
    }))
    .filter(({to}) => to.length <= MOST_KEYS);
}

function idsOf(participant) {
  try {
    return readHeader(parcelOf(participant)).ids;
  } catch {
    // Told where it is opened.
    return [];
  }
}

async function share() {
  isSharing = true;
  button.setAttribute('aria-disabled', 'true');
  const sentence = await shareAll();
  isSharing = false;
  button.removeAttribute('aria-disabled');
  tell(byId('share-problem'), sentence);
  tell(byId('share-done'), sentence === '' ? word('shared') : '');
  byId('key-open').focus();
  await onChange();
}

/** What went wrong; an empty sentence when nothing did. */
async function shareAll() {
  const keys = await allKeys();
  if (keys.sentence !== undefined) {
    return keys.sentence;
  }
  try {
    const all = closedToSome(keys);
    for (const [done, {participant, to}] of all.entries()) {
      say(all.length - done);
      const answer = await api.sealLink(participant, await sealedAnew(participant, to));
      if (!answer.isDone) {
        return answer.sentence;
      }
    }
    return '';
  } catch (error) {
    return error.message;
  }
}

/** The same link; the server goes on with its secret where it mails it. */
async function sealedAnew(participant, keys) {
  const secret = await secretOf(participant);
  const sealed = await sealSecret(secret, {collection: api.collection, participant: participant.id}, keys);
  return {
    lookup: await lookupHash(secret),
    sealedSecret: base64Url(sealed),
    ...(participant.mailedAt && {secret}),
  };
}
