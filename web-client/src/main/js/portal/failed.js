// The photos that are not ready, with the reason and the picture of each. They are replaced one by one.

import {BATCH, BATCH_PAGE, ask, send} from './api.js';
import {onDrop} from './dropped.js';
import {announce, byId, clone, showPicture, tell, word} from './parts.js';

const OUTCOMES = ['retake', 'unusable', 'lost'];
/** What was read of a passport may have to be compared with it. */
const OF_PASSPORTS = ['check', 'none', 'unusable', 'lost'];
const SHOWN = 20;

const section = byId('failed');
const list = byId('failed-list');
const more = byId('failed-more');
const input = byId('replace-input');

/** Those that are not shown yet, and where the rest of them is. */
let rest = [];
let pages = [];
/** The photo and its row that somebody picks another file for. */
let replaced = null;
let onReplaced = () => {};
let areOfPassports = false;
let turn = 0;

/** Hears when a photo was replaced, and is worked on. */
export function begin(ear) {
  onReplaced = ear;
  more.addEventListener('click', async () => {
    const next = list.children.length;
    await showMore(turn);
    list.children[next]?.querySelector('button').focus();
  });
  input.addEventListener('change', () => {
    const [file] = input.files;
    input.value = '';
    if (file) {
      replace(replaced, file);
    }
  });
}

const outcomes = (isOfPassports) => (isOfPassports ? OF_PASSPORTS : OUTCOMES);

/** How many of a batch are not ready. */
export const count = (standing, isOfPassports) =>
  outcomes(isOfPassports).reduce((sum, name) => sum + (standing[name] ?? 0), 0);

/**
 * Shows them as they are now. What has the focus keeps it.
 *
 * @param isOfPassports whether they are pages that were read, of which those to compare are shown too
 */
export async function show(isOfPassports) {
  areOfPassports = Boolean(isOfPassports);
  const now = ++turn;
  const focused = document.activeElement?.closest('#failed-list > li')?.dataset.photo;
  const least = Math.max(SHOWN, list.children.length);
  pages = outcomes(areOfPassports).map((outcome) => `${BATCH}/photos?outcome=${outcome}`);
  rest = [];
  const found = await take(least, now);
  if (now !== turn) {
    return;
  }
  const kept = new Map([...list.children].map((row) => [row.dataset.photo, row]));
  list.replaceChildren(...found.map((photo) => kept.get(keyOf(photo)) ?? row(photo)));
  tidy();
  if (focused) {
    const again = list.querySelector(`[data-photo="${CSS.escape(focused)}"] button`);
    if (again) {
      again.focus({preventScroll: true});
    } else if (!section.hidden) {
      byId('failed-title').focus();
    }
  }
}

export function hide() {
  turn++;
  list.replaceChildren();
  section.hidden = true;
}

/** A photo that was replaced is another one. */
const keyOf = ({id, take: attempt}) => `${id}.${attempt}`;

async function showMore(now) {
  const found = await take(SHOWN, now);
  if (now === turn) {
    list.append(...found.map(row));
    tidy();
  }
}

function tidy() {
  section.hidden = list.children.length === 0;
  more.hidden = rest.length === 0 && pages.length === 0;
}

/** The next ones, from the page before or the next. */
async function take(count, now) {
  while (rest.length < count && pages.length > 0 && now === turn) {
    const {body} = await ask('GET', pages[0]);
    if (now !== turn) {
      break;
    }
    pages.shift();
    if (body?.next) {
      pages.unshift(body.next);
    }
    rest.push(...(body?.photos ?? []));
  }
  return rest.splice(0, count);
}

function row(photo) {
  const {element, parts} = clone('failed');
  element.dataset.photo = keyOf(photo);
  parts.name.textContent = photo.name;
  parts.outcome.textContent = word(photo.outcome);
  parts.outcome.classList.toggle('doubtful', photo.outcome === 'check');
  parts.replace.setAttribute('aria-label', word('replace-named', photo));
  parts.replace.addEventListener('click', () => {
    replaced = {photo, element, parts};
    input.click();
  });
  onDrop(element, () => true, ([file]) => file && replace({photo, element, parts}, file));
  showPicture(
    parts.picture, `${BATCH_PAGE}/photos/${photo.id}/source?take=${photo.take}`, word('picture-of', photo));
  explain(photo, parts);
  return element;
}

async function explain(photo, {why: place, zone, lines}) {
  if (!photo.hasReport) {
    place.textContent = word('reason-lost');
    return;
  }
  const {body} = await ask('GET', `${BATCH}/photos/${photo.id}/report`);
  // Why no file was made comes first, where it is not the verdict alone.
  const doubts = (body?.doubts ?? []).map(({text}) => text);
  place.textContent =
    doubts.length > 0 ? doubts.join(' ') : [body?.error, body?.refused, body?.headline].filter(Boolean).join(' ');
  if (areOfPassports && body?.lines) {
    lines.replaceChildren(...body.lines.map((text, line) => zoneLine(text, body.unsure?.[line] ?? [])));
    zone.hidden = false;
  }
}

/** A line of a zone, with what is not sure marked. */
function zoneLine(text, unsure) {
  const line = document.createElement('p');
  for (const [cell, character] of [...text].entries()) {
    const last = line.lastChild;
    const name = unsure.includes(cell) ? 'mark' : 'span';
    if (last?.localName === name) {
      last.textContent += character;
    } else {
      const part = document.createElement(name);
      part.textContent = character;
      line.append(part);
    }
  }
  return line;
}

async function replace({photo, element, parts}, file) {
  tell(parts.problem, '');
  parts.replace.disabled = true;
  const address = `${BATCH}/photos/${photo.id}`;
  const answer = await send('PUT', address, file, {'Content-Type': file.type || 'application/octet-stream'}, () => {});
  parts.replace.disabled = false;
  if (!answer.isDone) {
    tell(parts.problem, answer.sentence);
    parts.replace.focus();
    return;
  }
  const hadFocus = element.contains(document.activeElement) || document.activeElement === document.body;
  const next = element.nextElementSibling ?? element.previousElementSibling;
  element.remove();
  tidy();
  announce(word('replaced', photo));
  onReplaced();
  if (hadFocus) {
    (next?.querySelector('button') ?? byId('progress-title')).focus();
  }
}
