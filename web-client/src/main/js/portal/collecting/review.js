// Photos that people have sent, opened here one after the other, to accept them or ask for others.

import {moment} from '../../payment/price.js';
import {announce, byId, number, tell, word} from '../parts.js';
import * as api from './api.js';
import {isOpen, NotOpened, pictureIn} from './key.js';

const section = byId('review');
const frame = byId('picture');
const form = byId('retake-form');
const note = byId('note');
const problem = byId('review-problem');

let participants = () => [];
let onDecided = () => {};
let consentText = '';
let shown = [];
let at = 0;
let turn = 0;
let isDeciding = false;

/**
 * @param all says who is asked
 * @param ear hears of each decision
 */
export function begin(all, ear) {
  participants = all;
  onDecided = ear;
  byId('previous').addEventListener('click', () => go(-1));
  byId('next').addEventListener('click', () => go(1));
  byId('accept').addEventListener('click', () => accept());
  byId('retake').addEventListener('click', () => openForm(form.hidden));
  byId('retake-not').addEventListener('click', () => openForm(false));
  byId('shown').addEventListener('change', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    askForRetake();
  });
  section.addEventListener('keydown', press);
}

/** @param text that people of this collection agree to */
export function expectConsent(text) {
  consentText = text;
}

/** Shows the first photo of the kind that is chosen. */
export function show() {
  turn++;
  frame.replaceChildren();
  section.hidden = !isOpen();
  if (section.hidden) {
    forget();
    return;
  }
  const state = byId('shown').value;
  shown = participants().filter((participant) => participant.state === state);
  at = 0;
  byId('none-shown').hidden = shown.length > 0;
  byId('looked-at').hidden = shown.length === 0;
  if (shown.length > 0) {
    draw();
  }
}

/** Nothing of a photo is left on the page. */
function forget() {
  shown = [];
  for (const id of ['found', 'edits']) {
    byId(id).replaceChildren();
  }
  for (const id of ['headline', 'not-opened']) {
    tell(byId(id), '');
  }
}

/** Letters and arrows count in the section alone, and not where somebody writes or chooses. */
function press(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (event.target.closest('form, select')) {
    if (event.key === 'Escape') {
      openForm(false);
    }
    return;
  }
  const keys = {
    ArrowLeft: () => go(-1),
    ArrowRight: () => go(1),
    a: accept,
    r: () => openForm(true),
    Escape: () => openForm(false),
  };
  const act = keys[event.key] ?? keys[event.key.toLowerCase()];
  if (act && shown.length > 0) {
    event.preventDefault();
    act();
  }
}

function go(step) {
  if (!shown[at + step]) {
    announce(word(step > 0 ? 'no-more' : 'no-earlier'));
    return;
  }
  at += step;
  draw();
  announce(`${place()}: ${shown[at].name}. ${word(shown[at].state)}`);
}

const place = () => word('place', {number: number(at + 1), all: number(shown.length)});

async function draw() {
  const now = ++turn;
  const participant = shown[at];
  byId('place').textContent = place();
  byId('review-name').textContent = `${participant.name} (${participant.reference})`;
  byId('previous').setAttribute('aria-disabled', String(at === 0));
  byId('next').setAttribute('aria-disabled', String(at === shown.length - 1));
  byId('sent-at').textContent = participant.sentAt ? word('sent-at', {when: moment(participant.sentAt)}) : '';
  drawDecision();
  tell(problem, '');
  openForm(false);
  showPicture(words(word('opening')));
  showReport(null);
  tell(byId('not-opened'), '');
  byId('accept').setAttribute('aria-disabled', 'true');
  const {picture, sentence} = await opened(participant);
  if (now !== turn) {
    return;
  }
  tell(byId('not-opened'), sentence ?? '');
  if (sentence) {
    frame.replaceChildren();
    return;
  }
  const drawn = await painted(picture.jpeg, word('photo-of', participant)).catch(() => null);
  if (now !== turn) {
    return;
  }
  showPicture(drawn ?? words(word('fault-not-shown')));
  showReport(picture.report);
  byId('accept').setAttribute('aria-disabled', String(participant.state === 'accepted'));
}

async function opened(participant) {
  const answer = await api.parcel(participant);
  if (!answer.isDone) {
    return {sentence: answer.sentence};
  }
  try {
    return {picture: await pictureIn(answer.octets, participant)};
  } catch (error) {
    return {sentence: error instanceof NotOpened ? error.message : word('fault-unproven')};
  }
}

/** On a canvas: so the page needs no address for it, and may load pictures from none. */
async function painted(jpeg, description) {
  const bitmap = await createImageBitmap(new Blob([jpeg], {type: 'image/jpeg'}));
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  bitmap.close();
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', description);
  return canvas;
}

const showPicture = (content) => frame.replaceChildren(content);

function words(sentence) {
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence;
  return paragraph;
}

/** What the person's page has said of it. Whoever has sent it may have written anything: it is shown as text. */
function showReport(report) {
  const verdict = object(report?.verdict);
  tell(byId('headline'), text(verdict.headline) || text(verdict.verdictTitle));
  const failed = list(verdict.checks).filter(({outcome}) => outcome === 'fail' || outcome === 'warn');
  showLines(byId('found'), failed.map(({title, advice}) => [text(title), text(advice)].filter(Boolean).join(': ')));
  const edits = list(report?.edits).map(({detail}) => text(detail));
  showLines(byId('edits'), edits);
  byId('edited').hidden = byId('edits').children.length === 0;
  byId('other-consent').hidden = !report || text(report.consent) === consentText;
}

const object = (value) => (typeof value === 'object' && value !== null ? value : {});
const list = (value) => (Array.isArray(value) ? value.filter((one) => one !== null && one !== undefined) : []);
const text = (value) => (typeof value === 'string' ? value : '');

function showLines(place, lines) {
  place.replaceChildren(
    ...lines
      .filter((line) => line !== '')
      .map((line) => {
        const item = document.createElement('li');
        item.dir = 'auto';
        item.textContent = line;
        return item;
      }),
  );
}

function drawDecision() {
  const {state, reasons = [], note: said} = shown[at];
  const why = [...reasons.map((reason) => word(`reason-${reason}`) || reason), said].filter(Boolean).join('; ');
  byId('decision').textContent = state === 'retake' && why ? `${word(state)}: ${why}` : word(state);
  byId('decision').className = `decision ${{accepted: 'accepted', retake: 'rejected'}[state] ?? ''}`;
}

const ticked = () => [...form.querySelectorAll('[name=reason]:checked')].map(({value}) => value);

function openForm(isWanted) {
  const hadFocus = form.contains(document.activeElement);
  form.hidden = !isWanted;
  byId('retake').setAttribute('aria-expanded', String(isWanted));
  byId('reasons-wrong').hidden = true;
  if (isWanted) {
    form.reset();
    form.querySelector('[name=reason]').focus();
  } else if (hadFocus) {
    byId('compared').focus();
  }
}

function accept() {
  if (byId('accept').getAttribute('aria-disabled') !== 'true') {
    decide({decision: 'accepted'});
  }
}

function askForRetake() {
  const reasons = ticked();
  byId('reasons-wrong').hidden = reasons.length > 0;
  if (reasons.length === 0) {
    form.querySelector('[name=reason]').focus();
    return;
  }
  decide({decision: 'retake', reasons, ...(note.value.trim() && {note: note.value.trim()})});
}

async function decide(decision) {
  if (isDeciding) {
    return;
  }
  isDeciding = true;
  const participant = shown[at];
  const answer = await api.decide(participant, {attempt: participant.attempt, ...decision});
  isDeciding = false;
  if (!answer.isDone) {
    tell(problem, answer.sentence);
    return;
  }
  participant.state = decision.decision;
  participant.reasons = decision.reasons;
  participant.note = decision.note;
  onDecided();
  openForm(false);
  drawDecision();
  const done = byId('decision').textContent;
  if (shown[at + 1]) {
    go(1);
    announce(`${done}. ${place()}: ${shown[at].name}`);
  } else {
    byId('accept').setAttribute('aria-disabled', String(participant.state === 'accepted'));
    announce(`${done}. ${word('no-more')}`);
  }
}
