// Who is in the photos: a list that somebody gives, and what does not go together in it and in the batch.

import {BATCH, ask, send} from './api.js';
import {announce, byId, clone, number, tell, word} from './parts.js';

const SHOWN = 100;
const LIST = /\.(csv|tsv)$/i;
const GAPS = ['missing', 'doubtful', 'unnamed'];

const problem = byId('list-problem');
const input = byId('list-input');
const button = byId('choose-list');

let lists = 0;
let looks = 0;

export const isList = ({name, type}) => LIST.test(name) || type === 'text/csv';

export function begin() {
  button.addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const files = [...input.files];
    input.value = '';
    take(files);
  });
}

/** Takes the first of some lists. */
export async function take([list, ...others]) {
  if (!list) {
    return;
  }
  const now = ++lists;
  const before = ++looks;
  const answer = await send('PUT', `${BATCH}/roster`, list, {'Content-Type': 'text/csv'}, () => {});
  if (now !== lists) {
    return;
  }
  const isOneOfMany = answer.isDone && others.length > 0;
  tell(problem, isOneOfMany ? word('one-list', list) : answer.isDone ? '' : answer.sentence);
  if (answer.isDone) {
    draw(answer.body);
    announce([byId('matched').textContent, ...titles(answer.body)].join('. '));
    if (looks !== before) {
      // There were other photos in the meantime.
      show();
    }
  }
}

/** Looks again: there are other photos. */
export async function show() {
  const now = ++looks;
  const {isDone, body} = await ask('GET', `${BATCH}/roster`);
  if (now === looks && isDone) {
    draw(body);
  }
}

function draw(matching) {
  byId('people').hidden = false;
  button.textContent = word('choose-another-list');
  byId('matched').textContent = word('matched', {count: number(matching.people)});
  const closed = new Set([...byId('gaps').querySelectorAll('details:not([open])')].map(({dataset}) => dataset.gap));
  byId('gaps').replaceChildren(
    ...GAPS.filter((name) => matching[name].length > 0).map((name) => gap(name, matching[name], !closed.has(name))),
  );
}

const titles = (matching) =>
  GAPS.filter((name) => matching[name].length > 0).map((name) => word(name, {count: number(matching[name].length)}));

function gap(name, entries, isOpen) {
  const {element, parts} = clone('gap');
  element.dataset.gap = name;
  element.open = isOpen;
  parts.title.textContent = word(name, {count: number(entries.length)});
  parts.hint.textContent = word(`${name}-hint`);
  parts.names.append(...entries.slice(0, SHOWN).map((entry) => row(said(entry))));
  if (entries.length > SHOWN) {
    parts.names.append(row(word('and-more', {count: number(entries.length - SHOWN)})));
  }
  return element;
}

function said(entry) {
  if (typeof entry === 'string') {
    return entry;
  }
  const {line, id, photos} = entry;
  return word(photos ? 'line-photos' : 'line', {line: number(line), id, photos: photos?.join(', ')});
}

function row(text) {
  const item = document.createElement('li');
  const isolated = document.createElement('bdi');
  isolated.textContent = text;
  item.append(isolated);
  return item;
}
