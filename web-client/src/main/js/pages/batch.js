// The page of a batch: photos are added, worked on, replaced, reviewed and deleted.

import {day, moment} from '../payment/price.js';
import {BATCH, ask} from '../portal/api.js';
import * as documents from '../portal/documents.js';
import {guardPage, onDrop} from '../portal/dropped.js';
import * as duplicates from '../portal/duplicates.js';
import * as failed from '../portal/failed.js';
import * as interrupted from '../portal/interrupted.js';
import {announce, byId, clone, confirmed, number, showCounts, tell, word} from '../portal/parts.js';
import * as people from '../portal/people.js';
import * as progress from '../portal/progress.js';
import * as review from '../portal/review.js';
import {Uploads} from '../portal/uploads.js';
import * as withdrawal from '../portal/withdrawal.js';

const DONE = ['ready', 'question', 'original', 'retake', 'read', 'check', 'none', 'unusable', 'lost'];
const COUNTED = [...DONE, 'waiting', 'cancelled', 'refused'];
const QUIET_MS = 10_000;

const problem = byId('problem');
const there = byId('there');
const thereList = byId('there-list');
const thereMore = byId('there-more');
const uploads = new Uploads(drawUploads);

let batch = null;
let heardAt = 0;
let failures = -1;
let thereNext = null;
let wasBusy = false;

guardPage();
begin();

async function begin() {
  failed.begin(() => {
    batch.state = 'running';
    review.hide();
    duplicates.hide();
    showState();
    progress.follow(hear, tellConnection);
  });
  review.begin();
  duplicates.begin();
  withdrawal.begin(() => batch.state !== 'open' && batch.state !== 'running' && duplicates.show());
  people.begin();
  onDrop(byId('dropzone'), () => batch?.state === 'open', give);
  pick('choose-photos', 'photos-input');
  pick('choose-folder', 'folder-input');
  byId('try-again').addEventListener('click', () => {
    byId('refused-title').focus();
    uploads.tryAgain();
  });
  byId('start').addEventListener('click', start);
  byId('cancel').addEventListener('click', callOff);
  byId('delete').addEventListener('click', deleteNow);
  there.addEventListener('toggle', () => there.open && listThere());
  thereMore.addEventListener('click', async () => {
    await moreThere();
    thereMore.hidden && byId('title').focus();
  });
  const left = interrupted.before();
  tell(byId('interrupted'), left ? word('interrupted', {done: number(left.done), all: number(left.all)}) : '');
  addEventListener('beforeunload', (event) => uploads.isBusy && event.preventDefault());
  // Back from the page before, some browsers show the page as it was left.
  // Somebody may have signed in meanwhile.
  document.addEventListener('visibilitychange', () => !document.hidden && !byId('signed-out').hidden && refresh());
  addEventListener('pageshow', ({persisted}) => persisted && location.reload());
  await refresh();
}

function pick(button, input) {
  byId(button).addEventListener('click', () => byId(input).click());
  byId(input).addEventListener('change', ({target}) => {
    const files = [...target.files];
    target.value = '';
    give(files);
  });
}

/** Photos, and who is in them; passports say that themselves. */
function give(files) {
  tell(byId('interrupted'), '');
  const isList = (file) => !batch.wishes.reads && people.isList(file);
  people.take(files.filter(isList));
  uploads.give(files.filter((file) => !isList(file)));
}

/** Asks for the batch, and shows what there is to do with it. */
async function refresh() {
  const {body, status, sentence} = await ask('GET', BATCH);
  tell(byId('loading'), '');
  tell(problem, body?.id ? '' : status === 404 ? word('gone') : sentence);
  if (!body?.id) {
    return;
  }
  const isFirst = batch === null;
  batch = body;
  show();
  if (batch.state === 'running') {
    progress.follow(hear, tellConnection);
  }
  if (isFirst && batch.wishes.reads) {
    byId('document').textContent = word('passports');
  } else if (isFirst) {
    const names = await documents.names([batch.wishes.document]);
    byId('document').textContent = names.get(batch.wishes.document) ?? batch.wishes.document;
  }
}

function show() {
  const {background} = batch.wishes;
  tellFact('background', background && (word(`background-${background}`) || background));
  byId('made').textContent = moment(batch.madeAt);
  byId('until').textContent = moment(batch.deletedAt ?? batch.keptUntil);
  byId('download-deletes').hidden = !batch.deletedOnDelivery;
  tellFact('format', batch.wishes.format && word(`format-${batch.wishes.format}`));
  tellFact('age', batch.wishes.ageYears >= 0 ? number(batch.wishes.ageYears) : '');
  tellFact('taken-on', batch.wishes.takenOn && day(batch.wishes.takenOn));
  byId('facts').hidden = false;
  drawStanding(batch.standing);
  showState();
  if (batch.hasRoster) {
    people.show();
  }
  if (batch.state === 'deleted') {
    failed.hide();
    review.hide();
    duplicates.hide();
  } else if (batch.state !== 'open') {
    showFailed(batch.standing);
    if (batch.state !== 'running' && !batch.wishes.reads) {
      review.show(batch.photos);
    }
    if (batch.state !== 'running' && batch.wishes.duplicates) {
      duplicates.show();
    }
  }
}

/** A term and its value, or neither. */
function tellFact(name, value) {
  for (const part of document.querySelectorAll(`[data-fact="${name}"]`)) {
    part.hidden = !value;
    if (part.localName === 'dd') {
      part.textContent = value ?? '';
    }
  }
}

function showState() {
  const {state} = batch;
  byId('state').textContent = word(`state-${state}`);
  byId('photos').textContent = number(batch.photos);
  for (const part of document.querySelectorAll('[data-state]')) {
    part.hidden = !part.dataset.state.split(' ').includes(state);
  }
  const kind = batch.wishes.reads ? 'passports' : 'photos';
  for (const part of document.querySelectorAll('[data-of]')) {
    part.hidden = part.dataset.of !== kind;
  }
  // Passports say themselves whose they are.
  byId('of-people').hidden ||= kind === 'passports';
  if (state !== 'open') {
    // What failed comes first then.
    byId('review').after(byId('of-people'));
  }
  there.hidden = batch.photos === 0;
  byId('of-taking-out').hidden = !batch.wishes.duplicates || batch.photos === 0 || state === 'deleted';
  drawStart();
}

function drawStanding(standing) {
  const term = (name) => word(name === 'refused' && batch.wishes.reads ? 'look-at' : name);
  showCounts(byId('counts'), COUNTED.map((name) => [term(name), standing[name] ?? 0]));
}

function showFailed(standing) {
  const count = failed.count(standing, batch.wishes.reads);
  if (count !== failures) {
    failures = count;
    failed.show(batch.wishes.reads);
  }
}

function tellConnection(isThere) {
  const lost = byId('lost');
  if (isThere && !lost.hidden) {
    announce(word('connection-back'));
  }
  tell(lost, isThere ? '' : word('connection-lost'));
}

/** What the server says while it works. */
async function hear({state, done, photos, standing}) {
  byId('bar').max = Math.max(1, photos);
  byId('bar').value = done;
  const said = word('progress', {done: number(done), photos: number(photos)});
  byId('bar-label').textContent = said;
  drawStanding(standing);
  if (state === 'running') {
    if (performance.now() - heardAt > QUIET_MS) {
      heardAt = performance.now();
      announce(said);
    }
    showFailed(standing);
    return;
  }
  const hadFocus = byId('cancel') === document.activeElement;
  failures = -1;
  await refresh();
  if (state === 'done') {
    announce(word('all-done'));
  }
  if (hadFocus) {
    byId('progress-title').focus();
  }
}

function drawUploads() {
  const {isBusy, all, done, refused} = uploads;
  byId('sending').hidden = all === 0;
  byId('sending-bar').value = uploads.share;
  byId('sending-now').hidden = !isBusy;
  byId('sent').textContent = isBusy
    ? word('sent', {done: number(done), all: number(all)})
    : word('sent-all', {done: number(uploads.added)});
  interrupted.note(uploads);
  drawRefused(refused);
  drawStart();
  if (wasBusy && !isBusy) {
    announce(byId('sent').textContent);
    refreshThere();
  }
  wasBusy = isBusy;
}

function drawRefused(refused) {
  const list = byId('refused-list');
  byId('refused').hidden = refused.length === 0;
  byId('try-again').hidden = uploads.isBusy || !refused.some(({item}) => item);
  if (list.children.length > refused.length) {
    list.replaceChildren();
  }
  for (const {name, why} of refused.slice(list.children.length)) {
    const {element, parts} = clone('refused');
    parts.name.textContent = name;
    parts.why.textContent = why;
    list.append(element);
  }
}

function drawStart() {
  const why = uploads.isBusy ? word('still-sending') : batch?.photos > 0 ? '' : word('start-empty');
  byId('start').setAttribute('aria-disabled', String(why !== ''));
  byId('start-not').textContent = why;
}

/** How many there are is the server's to say: others may add photos too. */
async function refreshThere() {
  const {body} = await ask('GET', BATCH);
  if (body?.id) {
    const isStillOpen = body.state === 'open';
    batch = body;
    showState();
    if (!isStillOpen) {
      // Somebody has begun it elsewhere.
      await refresh();
    } else if (body.hasRoster) {
      people.show();
    }
    if (there.open) {
      listThere();
    }
  }
}

function listThere() {
  thereList.replaceChildren();
  thereNext = `${BATCH}/photos`;
  return moreThere();
}

async function moreThere() {
  const {body} = await ask('GET', thereNext);
  for (const {name} of body?.photos ?? []) {
    const {element, parts} = clone('name');
    parts.name.textContent = name;
    thereList.append(element);
  }
  thereNext = body?.next ?? null;
  thereMore.hidden = !thereNext;
}

async function start() {
  if (byId('start').getAttribute('aria-disabled') === 'true') {
    announce(byId('start-not').textContent);
    return;
  }
  await change('POST', `${BATCH}/start`, 'progress-title');
}

async function callOff() {
  if (await confirmed(word('call-off-asked'))) {
    await change('POST', `${BATCH}/cancel`, 'progress-title');
  }
}

async function deleteNow() {
  if (await confirmed(word('delete-asked'))) {
    progress.stop();
    await change('DELETE', BATCH, 'title');
  }
}

/** Changes the batch; the focus goes where it is to be seen what came of it. */
async function change(method, address, place) {
  const {isDone, sentence} = await ask(method, address);
  if (isDone) {
    failures = -1;
    await refresh();
    byId(place).focus();
  } else {
    await refresh();
    tell(problem, sentence);
    byId('title').focus();
  }
}
