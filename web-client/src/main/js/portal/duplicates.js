// Pairs of photos that may be of one person, each side by side, for somebody to decide about.

import {BATCH, BATCH_PAGE, ask, json} from './api.js';
import {announce, byId, number, paused, showCounts, showPicture, showSentences, tell, word} from './parts.js';

const ASKED_EVERY_MS = 2_000;

const section = byId('duplicates');
const problem = byId('pair-problem');

let pairs = [];
let at = 0;
let turn = 0;
let isDeciding = false;

export function begin() {
  byId('pair-previous').addEventListener('click', () => go(-1));
  byId('pair-next').addEventListener('click', () => go(1));
  for (const verdict of ['same', 'different', 'unsure']) {
    byId(`pair-${verdict}`).addEventListener('click', () => decide(verdict));
  }
  section.addEventListener('keydown', press);
}

export function hide() {
  turn++;
  section.hidden = true;
}

/** Shows what was found; while faces are still compared it asks again. */
export async function show() {
  const now = ++turn;
  let answer = null;
  do {
    if (answer) {
      await paused(ASKED_EVERY_MS);
    }
    answer = (await ask('GET', `${BATCH}/duplicates`)).body;
    if (now !== turn || !answer?.state) {
      return;
    }
    draw(answer);
  } while (answer.state === 'waiting');
}

function draw({state, candidates, compared, notCompared, sentences}) {
  section.hidden = false;
  byId('duplicates-waiting').hidden = state !== 'waiting';
  byId('duplicates-none').hidden = state !== 'searched' || candidates.length > 0;
  byId('duplicates-found').hidden = candidates.length === 0;
  showSentences(byId('duplicates-sentences'), sentences, 'hint');
  showCounts(byId('duplicates-compared'), [[word('compared'), compared]]);
  const not = Object.entries(notCompared).map(([why, count]) => [word(`not-${why}`), count]);
  byId('not-compared').hidden = not.length === 0;
  showCounts(byId('not-compared-counts'), not);
  pairs = candidates;
  at = Math.max(0, pairs.findIndex(({verdict}) => !verdict));
  if (pairs.length > 0) {
    drawPair();
  }
}

const place = () => word('pair', {number: number(at + 1), pairs: number(pairs.length)});

const verdictOf = ({verdict}) => word(verdict ?? 'undecided');

function drawPair() {
  const {seen, photos} = pairs[at];
  byId('pair-place').textContent = place();
  byId('pair-seen').textContent = word(`seen-${seen}`);
  for (const [side, photo] of [['pair-first', photos[0]], ['pair-second', photos[1]]]) {
    byId(`${side}-name`).textContent = photo.name;
    showPicture(
      byId(side), `${BATCH_PAGE}/photos/${photo.id}/source?take=${photo.take}`, word('picture-of', photo));
  }
  drawVerdict();
  byId('pair-previous').setAttribute('aria-disabled', String(at === 0));
  byId('pair-next').setAttribute('aria-disabled', String(at === pairs.length - 1));
  tell(problem, '');
}

function drawVerdict() {
  byId('pair-verdict').textContent = verdictOf(pairs[at]);
  for (const verdict of ['same', 'different', 'unsure']) {
    byId(`pair-${verdict}`).setAttribute('aria-pressed', String(pairs[at].verdict === verdict));
  }
}

/** Letters and arrows count in the section alone. */
function press(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || pairs.length === 0) {
    return;
  }
  const keys = {
    ArrowLeft: () => go(-1),
    ArrowRight: () => go(1),
    s: () => decide('same'),
    d: () => decide('different'),
    u: () => decide('unsure'),
  };
  const act = keys[event.key] ?? keys[event.key.toLowerCase()];
  if (act) {
    event.preventDefault();
    act();
  }
}

function go(step) {
  if (!pairs[at + step]) {
    announce(word(step > 0 ? 'no-more' : 'no-earlier'));
    return;
  }
  at += step;
  drawPair();
  announce(said());
}

const said = (...before) => [...before, place(), word(`seen-${pairs[at].seen}`), verdictOf(pairs[at])].join('. ');

async function decide(verdict) {
  if (isDeciding) {
    return;
  }
  isDeciding = true;
  const decided = pairs[at];
  const answer = await ask('PUT', `${BATCH}/duplicates/${decided.id}`, json({verdict}));
  isDeciding = false;
  if (!answer.isDone) {
    tell(problem, answer.sentence);
    return;
  }
  decided.verdict = answer.body.verdict;
  tell(problem, '');
  const done = verdictOf(decided);
  if (decided === pairs[at] && pairs[at + 1]) {
    at += 1;
    drawPair();
    announce(said(done));
  } else {
    drawVerdict();
    announce(`${done}. ${word('no-more')}`);
  }
}
