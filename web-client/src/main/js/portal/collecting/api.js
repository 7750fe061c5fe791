// The calls about one collection.

import {ask, askOctets, json} from '../api.js';
import {byId, paused} from '../parts.js';

const {collection} = byId('portal').dataset;
const COLLECTION = `/v1/collections/${collection}`;
const PAUSES_MS = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000];

/** Its id. */
export {collection};

export const read = () => ask('GET', COLLECTION);
export const remove = () => ask('DELETE', COLLECTION);
export const close = () => ask('POST', `${COLLECTION}/close`);
export const remind = () => ask('POST', `${COLLECTION}/remind`);
export const changeDeadline = (deadline) => ask('POST', `${COLLECTION}/deadline`, json({deadline}));
export const readingKeys = () => ask('GET', '/v1/reading-keys');

const ofParticipant = ({id}) => `${COLLECTION}/participants/${id}`;

export const add = (participants) => patiently(() => ask('POST', `${COLLECTION}/participants`, json({participants})));
export const decide = (participant, decision) =>
  ask('POST', `${ofParticipant(participant)}/decision`, json(decision));
export const revoke = (participant) => ask('POST', `${ofParticipant(participant)}/revoke`);
export const giveLink = (participant, link) => ask('POST', `${ofParticipant(participant)}/link`, json(link));
/** The same link, sealed for other keys: what is asked for twice is done once. */
export const sealLink = (participant, link) => patiently(() => giveLink(participant, link));

/** The encrypted picture of a participant. */
export const parcel = (participant, signal) =>
  patiently(() => askOctets(`${ofParticipant(participant)}/parcel`, signal), signal);

/** All participants, in as many answers as it takes. */
export async function participants() {
  const all = [];
  for (let next = ''; next !== null; ) {
    const query = next === '' ? '' : `?${new URLSearchParams({after: next})}`;
    const answer = await patiently(() => ask('GET', `${COLLECTION}/participants${query}`));
    if (!answer.body?.participants) {
      return answer;
    }
    all.push(...answer.body.participants);
    next = answer.body.next ?? null;
  }
  return {isDone: true, all};
}

/** Asks again where that may help: the server is busy, has had too much of this page, or cannot be reached for a while. */
async function patiently(attempt, signal) {
  let answer = await attempt();
  for (const pause of PAUSES_MS) {
    if (signal?.aborted || !(answer.status === 0 || answer.status === 429 || answer.status >= 500)) {
      break;
    }
    await paused(Math.max(pause, answer.pauseMs));
    answer = await attempt();
  }
  return answer;
}
