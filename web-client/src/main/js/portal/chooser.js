// The field in which a document is found and chosen: a combobox after the ARIA Authoring Practices.

import {search} from './documents.js';
import {announce, byId, clone, word} from './parts.js';

const PAUSE_MS = 150;

const field = byId('document');
const list = byId('document-list');

let found = [];
let active = -1;
let chosen = null;
let asked = 0;
let timer;
let onChoice = () => {};

/** Hears of each choice, also that there is none any more. */
export function begin(ear) {
  onChoice = ear;
  field.addEventListener('input', () => {
    choose(null);
    clearTimeout(timer);
    timer = setTimeout(() => open(field.value), PAUSE_MS);
  });
  field.addEventListener('click', () => list.hidden && open(chosen ? '' : field.value));
  field.addEventListener('focus', () => field.select());
  field.addEventListener('blur', close);
  field.addEventListener('keydown', press);
  // The field keeps the focus, or the list would close before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({target}) => {
    const row = target.closest('[role=option]');
    if (row?.dataset.index) {
      take(Number(row.dataset.index));
    }
  });
}

/** The document that is chosen, or null. */
export const current = () => chosen;

function press(event) {
  const isOpen = !list.hidden;
  const keys = {
    ArrowDown: () => (isOpen ? activate(active + 1) : open(chosen ? '' : field.value)),
    ArrowUp: () => (isOpen ? activate(active < 0 ? found.length - 1 : active - 1) : open(chosen ? '' : field.value)),
    Enter: () => active >= 0 && take(active),
    Escape: close,
  };
  const isHandled = event.key.startsWith('Arrow') || (isOpen && ['Enter', 'Escape'].includes(event.key));
  if (keys[event.key] && isHandled) {
    event.preventDefault();
    keys[event.key]();
  }
}

async function open(words) {
  const turn = ++asked;
  const {body, sentence} = await search(words.trim());
  if (turn !== asked || document.activeElement !== field) {
    return;
  }
  found = body?.documents ?? [];
  active = -1;
  list.replaceChildren(...found.map(row));
  const said = body ? (found.length === 0 ? word('nothing-found') : body.isComplete ? '' : word('nearest')) : sentence;
  if (said) {
    const nothing = document.createElement('li');
    nothing.className = 'nothing';
    nothing.setAttribute('role', 'option');
    nothing.setAttribute('aria-disabled', 'true');
    nothing.textContent = said;
    list.prepend(nothing);
    announce(said);
  }
  list.hidden = false;
  field.setAttribute('aria-expanded', 'true');
  // What is only near must not be chosen unseen.
  activate(words.trim() && body?.isComplete ? 0 : -1);
}

function row({id, name, size, isUnverified}, index) {
  const {element, parts} = clone('option');
  element.id = `option-${index}`;
  element.dataset.index = index;
  element.setAttribute('aria-selected', String(chosen?.id === id));
  parts.name.textContent = name;
  parts.size.textContent = size ?? '';
  parts.mark.textContent = isUnverified ? ` (${word('unverified')})` : '';
  return element;
}

const rowAt = (index) => byId(`option-${index}`);

function activate(index) {
  rowAt(active)?.classList.remove('active');
  active = Math.min(Math.max(index, -1), found.length - 1);
  const now = rowAt(active);
  if (now) {
    now.classList.add('active');
    now.scrollIntoView({block: 'nearest'});
    field.setAttribute('aria-activedescendant', now.id);
  } else {
    field.removeAttribute('aria-activedescendant');
  }
}

function take(index) {
  choose(found[index]);
  // What stands in the field is searched for: people type plain spaces.
  field.value = chosen.name.replaceAll('\u00a0', ' ');
  close();
}

function choose(document) {
  chosen = document;
  onChoice(document);
}

function close() {
  clearTimeout(timer);
  asked++;
  list.hidden = true;
  field.setAttribute('aria-expanded', 'false');
  field.removeAttribute('aria-activedescendant');
}
