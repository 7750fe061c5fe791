// Adding people: a list is read, each gets a link, and the server is told of them.

import {POINT_BYTES} from '../../parcel/cryptography.js';
import {fromBase64Url} from '../../parcel/octets.js';
import {byId, number, showSentences, tell, word} from '../parts.js';
import * as api from './api.js';
import {linksTable, newId, newLink} from './links.js';
import {peopleIn} from './people.js';
import {save} from './saving.js';

const AT_ONCE = 200;
const SHOWN_MISTAKES = 20;

let there = () => [];
let onAdded = () => {};
/** Those of the list that is chosen. */
let people = [];
/** Those who were added, with the secrets of their links. */
let added = [];
let isAdding = false;

/**
 * @param participants says who is asked already
 * @param ear hears when somebody was added
 */
export function begin(participants, ear) {
  there = participants;
  onAdded = ear;
  byId('list').addEventListener('change', readList);
  byId('add').addEventListener('change', ({target}) => target.name === 'links' && readList());
  byId('add').addEventListener('submit', (event) => {
    event.preventDefault();
    isAdding || addAll();
  });
  byId('save-links').addEventListener('click', () => save(linksTable(added), 'text/csv', 'links.csv'));
}

/** Whether something would be lost with the page. */
export const isBusy = () => isAdding;

const isMailed = () => document.querySelector('[name=links]:checked').value === 'mailed';

async function readList() {
  const [file] = byId('list').files;
  people = [];
  tell(byId('found-people'), '');
  tell(byId('add-problem'), '');
  byId('mistakes').hidden = true;
  if (!file) {
    return;
  }
  const references = there().map(({reference}) => reference);
  const read = peopleIn(new Uint8Array(await file.arrayBuffer()), isMailed(), references);
  showMistakes(read.mistakes);
  if (read.mistakes.length === 0) {
    people = read.people;
    const found = word('people-found', {count: number(people.length + read.passed)});
    const passed = read.passed > 0 ? word('people-there', {count: number(read.passed)}) : '';
    tell(byId('found-people'), [found, passed].filter(Boolean).join('. '));
  }
}

function showMistakes(mistakes) {
  const sentences = mistakes.slice(0, SHOWN_MISTAKES).map(({code, line, first}) => {
    const why = word(`mistake-${code}`, {first: first && number(first)});
    return line ? word('mistake-in-line', {line: number(line), why}) : why;
  });
  if (mistakes.length > SHOWN_MISTAKES) {
    sentences.push(word('mistakes-more', {count: number(mistakes.length - SHOWN_MISTAKES)}));
  }
  showSentences(byId('mistakes'), sentences);
  byId('mistakes').hidden = mistakes.length === 0;
}

async function addAll() {
  tell(byId('add-problem'), people.length === 0 && byId('mistakes').hidden ? word('choose-list') : '');
  if (people.length === 0) {
    byId('list').focus();
    return;
  }
  isAdding = true;
  const wasMailed = isMailed();
  const all = people;
  added = [];
  byId('added').hidden = true;
  byId('add-going').hidden = false;
  byId('do-add').setAttribute('aria-disabled', 'true');
  const problem = await addInParts(all, wasMailed);
  isAdding = false;
  byId('add-going').hidden = true;
  byId('do-add').removeAttribute('aria-disabled');
  tell(byId('add-problem'), problem);
  byId('added').hidden = added.length === 0;
  byId('own-links').hidden = wasMailed;
  byId('added-said').textContent = word('people-added', {count: number(added.length)});
  if (added.length > 0) {
    byId('add').reset();
    people = [];
    tell(byId('found-people'), '');
    onAdded();
    byId('add-title').focus();
  }
}

/** What went wrong; empty where nothing did. Who was added before stays so. */
async function addInParts(all, wasMailed) {
  const keys = await activeKeys();
  if (keys.sentence) {
    return keys.sentence;
  }
  for (let at = 0; at < all.length; at += AT_ONCE) {
    showProgress(at, all.length);
    const part = await Promise.all(all.slice(at, at + AT_ONCE).map((person) => asked(person, keys, wasMailed)));
    const answer = await api.add(part.map(({told}) => told));
    if (!answer.isDone) {
      return answer.sentence;
    }
    added.push(...part.map(({person, secret}) => ({...person, secret})));
  }
  return '';
}

async function asked(person, keys, wasMailed) {
  const id = newId();
  const {secret, told} = await newLink({collection: api.collection, participant: id}, keys, wasMailed);
  const {reference, name, mail, language} = person;
  return {
    person,
    secret,
    told: {id, reference, name, ...(mail && {mail}), ...(language && {language}), ...told},
  };
}

/** The company's keys that are in use, as parcels take them; or a sentence where there is none. */
export async function activeKeys() {
  const keys = await allKeys();
  if (keys.sentence !== undefined) {
    return keys;
  }
  const active = keys.filter(({isRetired}) => !isRetired);
  return active.length > 0 ? active : {sentence: word('keys-first')};
}

/** The company's reading keys, retired ones among them; or a sentence on why they are not known. */
export async function allKeys() {
  const {body, sentence} = await api.readingKeys();
  return body?.keys
    ? body.keys.map(({id, publicKey, retiredAt}) => ({
        id,
        publicKey: fromBase64Url(publicKey, POINT_BYTES, 'not-a-public-key'),
        isRetired: Boolean(retiredAt),
      }))
    : {sentence};
}

function showProgress(done, all) {
  byId('add-said').textContent = word('adding', {done: number(done), all: number(all)});
  byId('add-bar').value = done / all;
}
