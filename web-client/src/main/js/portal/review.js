// Each photo beside its finished file, to accept or reject it.

import {BATCH, BATCH_PAGE, ask, json} from './api.js';
import {announce, byId, number, showPicture, tell, word} from './parts.js';

const section = byId('review');
const compared = byId('compared');
const rejecting = byId('reject-form');
const reason = byId('reason');
const problem = byId('review-problem');

let photos = [];
let nextPage = null;
let at = 0;
let all = 0;
let turn = 0;
let isDeciding = false;

export function begin() {
  byId('previous').addEventListener('click', () => go(-1));
  byId('next').addEventListener('click', () => go(1));
  byId('accept').addEventListener('click', () => decide({decision: 'accepted'}));
  byId('reject').addEventListener('click', () => openRejecting(rejecting.hidden));
  byId('reject-not').addEventListener('click', () => openRejecting(false));
  rejecting.addEventListener('submit', (event) => {
    event.preventDefault();
    const said = reason.value.trim();
    decide(said ? {decision: 'rejected', reason: said} : {decision: 'rejected'});
  });
  section.addEventListener('keydown', press);
}

/** Shows the first photo that nobody has decided on. */
export async function show(count) {
  const now = ++turn;
  all = count;
  photos = [];
  nextPage = `${BATCH}/photos`;
  at = 0;
  do {
    await load(now);
    at = photos.findIndex(({decision}) => !decision);
  } while (at < 0 && nextPage && now === turn);
  if (now !== turn) {
    return;
  }
  at = Math.max(0, at);
  section.hidden = photos.length === 0;
  if (!section.hidden) {
    draw();
  }
}

export function hide() {
  turn++;
  section.hidden = true;
}

async function load(now) {
  const {body} = await ask('GET', nextPage);
  if (now === turn) {
    nextPage = body?.next ?? null;
    photos.push(...(body?.photos ?? []).filter(({hasFile}) => hasFile));
  }
}

/** Letters and arrows count in the section alone, and not where somebody writes. */
function press(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (event.target === reason) {
    if (event.key === 'Escape') {
      openRejecting(false);
    }
    return;
  }
  const keys = {
    ArrowLeft: () => go(-1),
    ArrowRight: () => go(1),
    a: () => decide({decision: 'accepted'}),
    r: () => openRejecting(true),
    Escape: () => openRejecting(false),
  };
  const act = keys[event.key] ?? keys[event.key.toLowerCase()];
  if (act) {
    event.preventDefault();
    act();
  }
}

async function go(step) {
  const now = turn;
  while (at + step >= photos.length && nextPage) {
    await load(now);
    if (now !== turn) {
      return;
    }
  }
  if (!photos[at + step]) {
    announce(word(step > 0 ? 'no-more' : 'no-earlier'));
    return;
  }
  at += step;
  draw();
  announce(said());
}

/** Where one is, and what was decided there. */
function said(...before) {
  const photo = photos[at];
  return [...before, `${place(photo)}: ${photo.name}`, decisionOf(photo)].join('. ');
}

const place = (photo) => word('place', {number: number(photo.number), photos: number(all)});

function decisionOf({decision, decisionReason}) {
  if (decision === 'rejected' && decisionReason) {
    return word('rejected-with', {reason: decisionReason});
  }
  return word(decision ?? 'undecided');
}

function draw() {
  const photo = photos[at];
  byId('place').textContent = place(photo);
  byId('review-name').textContent = photo.name;
  showPicture(
    byId('source'), `${BATCH_PAGE}/photos/${photo.id}/source?take=${photo.take}`, word('picture-of', photo));
  showPicture(byId('file'), `${BATCH_PAGE}/photos/${photo.id}/file?take=${photo.take}`, word('file-of', photo));
  drawDecision();
  byId('previous').setAttribute('aria-disabled', String(at === 0));
  byId('next').setAttribute('aria-disabled', String(at === photos.length - 1 && !nextPage));
  tell(problem, '');
  if (!rejecting.hidden) {
    openRejecting(false);
  }
}

function drawDecision() {
  const photo = photos[at];
  const decision = byId('decision');
  decision.textContent = decisionOf(photo);
  decision.className = `decision ${photo.decision ?? ''}`;
}

function openRejecting(isOpen) {
  const hadFocus = rejecting.contains(document.activeElement);
  rejecting.hidden = !isOpen;
  byId('reject').setAttribute('aria-expanded', String(isOpen));
  if (isOpen) {
    reason.value = photos[at].decisionReason ?? '';
    reason.focus();
  } else if (hadFocus) {
    compared.focus();
  }
}

async function decide(decision) {
  if (isDeciding) {
    return;
  }
  isDeciding = true;
  const photo = photos[at];
  const answer = await ask('POST', `${BATCH}/photos/${photo.id}/decision`, json(decision));
  isDeciding = false;
  if (!answer.isDone) {
    tell(problem, answer.sentence);
    return;
  }
  photo.decision = answer.body.decision;
  photo.decisionReason = answer.body.decisionReason;
  openRejecting(false);
  drawDecision();
  tell(problem, '');
  const done = decisionOf(photo);
  if (photos[at + 1] || nextPage) {
    await go(1);
    announce(said(done));
  } else {
    announce(`${done}. ${word('no-more')}`);
  }
}
