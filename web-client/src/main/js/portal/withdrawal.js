// The photos of a batch, for whoever is told that somebody in one of them does not agree any more to faces being compared.

import {BATCH, ask} from './api.js';
import {announce, byId, clone, confirmed, tell, word} from './parts.js';

const list = byId('take-out');
const names = byId('take-out-list');
const more = byId('take-out-more');
const problem = byId('take-out-problem');

let next = null;
let turn = 0;
let heard = () => {};

/** @param ear hears that a photo was taken out */
export function begin(ear) {
  heard = ear;
  list.addEventListener('toggle', () => list.open && showFirst());
  more.addEventListener('click', async () => {
    await showMore();
    more.hidden && list.querySelector('summary').focus();
  });
}

function showFirst() {
  turn++;
  names.replaceChildren();
  next = `${BATCH}/photos`;
  return showMore();
}

async function showMore() {
  const now = turn;
  const {isDone, body, sentence} = await ask('GET', next);
  if (now !== turn) {
    return;
  }
  tell(problem, isDone ? '' : sentence);
  if (isDone) {
    names.append(...body.photos.map(item));
    next = body.next ?? null;
  }
  more.hidden = !next;
}

function item(photo) {
  const {element, parts} = clone('take-out');
  parts.name.textContent = photo.name;
  parts.button.setAttribute('aria-label', `${parts.button.textContent}: ${photo.name}`);
  parts.button.addEventListener('click', () => takeOut(photo, parts));
  return element;
}

async function takeOut(photo, {button, done}) {
  if (!(await confirmed(word('take-out-asked', photo)))) {
    return;
  }
  const {isDone, sentence} = await ask('DELETE', `${BATCH}/photos/${photo.id}/face`);
  tell(problem, isDone ? '' : sentence);
  if (!isDone) {
    return;
  }
  tell(done, word('not-withdrawn'));
  done.focus();
  button.remove();
  announce(done.textContent);
  heard();
}
