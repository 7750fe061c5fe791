// The list of a company's batches, and the form by which one is made.

import {moment} from '../payment/price.js';
import {BATCHES, COMPANY, ask, json} from '../portal/api.js';
import * as chooser from '../portal/chooser.js';
import * as documents from '../portal/documents.js';
import {byId, clone, showCounts, tell, word} from '../portal/parts.js';

const list = byId('batches');
const more = byId('more');
const field = byId('document');
const form = byId('make');
const head = byId('head');

let next = BATCHES;
/** The same form, sent twice, makes one batch. */
let key = crypto.randomUUID();
let isMaking = false;

chooser.begin((chosen) => {
  key = crypto.randomUUID();
  head.hidden = !chosen?.isOwnSize;
  if (chosen) {
    mark(field, 'document-wrong', false);
  }
});
form.addEventListener('change', () => {
  key = crypto.randomUUID();
});
form.addEventListener('submit', make);
more.addEventListener('click', async () => {
  const first = list.children.length;
  await load();
  list.children[first]?.querySelector('a').focus();
});
load();

async function load() {
  const {body, sentence} = await ask('GET', next);
  tell(byId('problem'), body ? '' : sentence);
  tell(byId('standing'), '');
  if (!body?.batches) {
    return;
  }
  const names = await documents.names(body.batches.map(({wishes}) => wishes.document));
  list.append(...body.batches.map((batch) => row(batch, names.get(batch.wishes.document) ?? batch.wishes.document)));
  tell(byId('standing'), list.children.length === 0 ? word('no-batches') : '');
  next = body.next;
  more.hidden = !next;
}

function row(batch, name) {
  const {element, parts} = clone('batch');
  parts.link.href = `${COMPANY}/batches/${batch.id}`;
  parts.link.textContent = name;
  const isDeleted = batch.state === 'deleted';
  const end = `${word(isDeleted ? 'deleted' : 'until')} ${moment(batch.deletedAt ?? batch.keptUntil)}`;
  parts.state.textContent = word(`state-${batch.state}`);
  parts.made.textContent = end;
  const {ready = 0, question = 0, original = 0, retake = 0, unusable = 0, lost = 0, refused = 0} = batch.standing;
  showCounts(parts.counts, [
    [word('photos'), batch.photos],
    [word('ready'), ready + question + original],
    [word('not-ready'), retake + unusable + lost + refused],
  ]);
  return element;
}

async function make(event) {
  event.preventDefault();
  tell(byId('make-problem'), '');
  const chosen = chooser.current();
  mark(field, 'document-wrong', !chosen);
  if (!chosen) {
    field.focus();
    return;
  }
  const share = headShare(chosen);
  const isHeadWrong = share === null;
  for (const id of ['head-least', 'head-most']) {
    mark(byId(id), 'head-wrong', isHeadWrong);
  }
  if (isHeadWrong) {
    byId('head-least').focus();
    return;
  }
  if (isMaking) {
    return;
  }
  isMaking = true;
  const wishes = {
    document: chosen.id + share,
    background: byId('background').value,
    hoursKept: Number(byId('hours').value),
    deletedOnDelivery: byId('on-delivery').checked,
  };
  const {body, isDone, sentence} = await ask('POST', BATCHES, json(wishes, {'Idempotency-Key': key}));
  isMaking = false;
  if (isDone && body) {
    location.assign(`${COMPANY}/batches/${body.id}`);
  } else {
    tell(byId('make-problem'), sentence);
  }
}

/** What the id of a size of one's own says of the head; null where it cannot be as it is. */
function headShare({isOwnSize}) {
  const [least, most] = [byId('head-least').value, byId('head-most').value].map((value) => value.trim());
  const isGiven = least !== '' || most !== '';
  if (!isOwnSize || (!isGiven && byId('head-least').validity.valid && byId('head-most').validity.valid)) {
    return '';
  }
  const isRange = least !== '' && most !== '' && Number(least) >= 1 && Number(least) <= Number(most) && Number(most) <= 100;
  return isRange ? `-head-${Number(least)}..${Number(most)}pct` : null;
}

function mark(input, note, isWrong) {
  byId(note).hidden = !isWrong;
  input.toggleAttribute('aria-invalid', false);
  const hints = (input.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && id !== note);
  if (isWrong) {
    input.setAttribute('aria-invalid', 'true');
    hints.unshift(note);
  }
  input.setAttribute('aria-describedby', hints.join(' '));
}
