// Who is asked, and how far each is.

import {moment} from '../../payment/price.js';
import {byId, clone, confirmed, tell, word} from '../parts.js';
import {activeKeys} from './adding.js';
import * as api from './api.js';
import {isOpen, secretOf} from './key.js';
import {addressOf, linksTable, newLink} from './links.js';
import {save} from './saving.js';

const SHOWN = 50;

let participants = () => [];
let onChange = async () => {};
let count = SHOWN;

/**
 * @param all says who is asked
 * @param ear hears that somebody's link has changed
 */
export function begin(all, ear) {
  participants = all;
  onChange = ear;
  byId('filter').addEventListener('change', () => {
    count = SHOWN;
    show();
  });
  byId('more').addEventListener('click', () => {
    const first = count;
    count += SHOWN;
    show();
    byId('people').children[first]?.querySelector('button').focus();
  });
  byId('remind').addEventListener('click', remind);
  byId('all-links').addEventListener('click', saveAllLinks);
  byId('copy').addEventListener('click', copy);
}

export function show() {
  const state = byId('filter').value;
  const wanted = participants().filter((participant) => state === '' || participant.state === state);
  byId('people').replaceChildren(...wanted.slice(0, count).map(row));
  byId('nobody').hidden = wanted.length > 0;
  byId('more').hidden = wanted.length <= count;
  byId('all-links').hidden = !isOpen();
  byId('remind').hidden = !participants().some(({mailedAt, state: now}) => mailedAt && isWaitedFor(now));
}

const isWaitedFor = (state) => state === 'missing' || state === 'retake' || state === 'withdrawn';

function row(participant) {
  const {name, reference, state, sentAt, mailedAt, remindedAt, reasons} = participant;
  const {element, parts} = clone('person');
  parts.name.textContent = name;
  parts.reference.textContent = reference;
  parts.state.textContent = word(state);
  const times = [
    [sentAt, 'sent-at'],
    [mailedAt, 'mailed-at'],
    [remindedAt, 'reminded-at'],
  ];
  parts.when.textContent = times
    .filter(([when]) => when)
    .map(([when, said]) => ` · ${word(said, {when: moment(when)})}`)
    .join('');
  tell(parts.reasons, state === 'retake' ? (reasons ?? []).map((reason) => word(`reason-${reason}`)).join('; ') : '');
  parts.link.setAttribute('aria-label', word('new-link-named', {name}));
  parts.link.addEventListener('click', () => replaceLink(participant));
  parts.revoke.setAttribute('aria-label', word('revoke-named', {name}));
  // What waits or is accepted opens by the link that it was sent with.
  parts.link.hidden = state === 'sent' || state === 'accepted';
  parts.revoke.hidden = state === 'revoked' || state === 'accepted';
  parts.revoke.addEventListener('click', () => revoke(participant));
  return element;
}

async function revoke(participant) {
  if (await confirmed(word('revoke-asked', participant))) {
    await done(await api.revoke(participant), '');
  }
}

/** A link that was mailed is replaced by one that is mailed; others are shown. */
async function replaceLink(participant) {
  byId('made-link').hidden = true;
  if (!(await confirmed(word('new-link-asked', participant)))) {
    return;
  }
  const keys = await activeKeys();
  if (keys.sentence) {
    tell(byId('people-problem'), keys.sentence);
    return;
  }
  const isMailed = Boolean(participant.mailedAt);
  const {secret, told} = await newLink({collection: api.collection, participant: participant.id}, keys, isMailed);
  const answer = await api.giveLink(participant, told);
  await done(answer, isMailed ? word('new-link-mailed', participant) : '');
  if (answer.isDone && !isMailed) {
    byId('made-link-said').textContent = word('new-link-of', participant);
    byId('made-link-text').textContent = addressOf(secret, participant.language);
    byId('made-link').hidden = false;
    byId('made-link-text').focus();
  }
}

async function copy() {
  try {
    await navigator.clipboard.writeText(byId('made-link-text').textContent);
    tell(byId('people-done'), word('copied'));
  } catch {
    getSelection().selectAllChildren(byId('made-link-text'));
  }
}

async function remind() {
  const answer = await api.remind();
  await done(answer, word('reminded'));
}

async function done(answer, said) {
  tell(byId('people-problem'), answer.isDone ? '' : answer.sentence);
  tell(byId('people-done'), answer.isDone ? said : '');
  if (answer.isDone) {
    await onChange();
  }
  byId('people-title').focus();
}

/** The links of all, out of what the company alone can open. */
async function saveAllLinks() {
  try {
    const people = [];
    for (const participant of participants().filter(({state}) => state !== 'revoked')) {
      people.push({...participant, secret: await secretOf(participant)});
    }
    save(linksTable(people), 'text/csv', 'links.csv');
  } catch (error) {
    tell(byId('people-problem'), error.message);
  }
}
