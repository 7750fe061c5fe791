// The list of a company's batches, and the form by which one is made.

import {moment} from '../payment/price.js';
import {BATCHES, COMPANY, ask, json} from '../portal/api.js';
import * as chooser from '../portal/chooser.js';
import * as documents from '../portal/documents.js';
import {mark} from '../portal/marks.js';
import {byId, clone, showCounts, tell, word} from '../portal/parts.js';
import {isOwn, showSize, wished, wrongHead, wrongKilobytes, wrongSize} from '../portal/purpose.js';

const list = byId('batches');
const more = byId('more');
const field = byId('document');
const form = byId('make');

/** Fields, and the note of each that says what it may be. */
const NOTES = {
  document: 'document-wrong',
  width: 'size-wrong',
  height: 'size-wrong',
  'head-least': 'head-wrong',
  'head-most': 'head-wrong',
  'kb-least': 'kb-wrong',
  'kb-most': 'kb-wrong',
  age: 'age-wrong',
  'taken-on': 'taken-on-wrong',
  // There where faces are compared alone.
  ...(byId('basis') && {basis: 'basis-wrong'}),
};

let next = BATCHES;
/** The same form, sent twice, makes one batch. */
let key = crypto.randomUUID();
let isMaking = false;

chooser.begin((chosen) => {
  key = crypto.randomUUID();
  showFields();
  if (chosen) {
    mark(field, 'document-wrong', false);
  }
});
form.addEventListener('change', () => {
  key = crypto.randomUUID();
  showFields();
});
byId('taken-on').max = new Date().toISOString().slice(0, 10);
document.addEventListener('visibilitychange', () => !document.hidden && !byId('signed-out').hidden && load());
form.addEventListener('submit', make);
more.addEventListener('click', async () => {
  const first = list.children.length;
  await load();
  list.children[first]?.querySelector('a').focus();
});
load();

/** What can be said depends on what was said. */
function showFields() {
  showSize(isOfPassports());
  byId('passports-hint').hidden = !isOfPassports();
  for (const part of form.querySelectorAll('[data-of-photos]')) {
    part.hidden = isOfPassports();
  }
  if (byId('basis')) {
    byId('basis-field').hidden = !isComparing();
  }
  // A colour that a company asks for itself may be put in.
  byId('replacing').hidden = isOfPassports() || byId('background').value === 'keep';
  byId('even-if-unsaid').closest('label').hidden = isToneAsked();
}

/** Whether photos are looked for that may be of one person. */
const isComparing = () => byId('duplicates')?.checked ?? false;
const isOfPassports = () => form.elements.kind.value === 'passports';

async function load() {
  const {body, sentence} = await ask('GET', next);
  tell(byId('problem'), body ? '' : sentence);
  tell(byId('standing'), '');
  if (!body?.batches) {
    return;
  }
  const names = await documents.names(body.batches.flatMap(({wishes}) => wishes.document ?? []));
  const name = ({reads, document: id}) => (reads ? word('passports') : names.get(id) ?? id);
  list.append(...body.batches.map((batch) => row(batch, name(batch.wishes))));
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
  const {read = 0, check = 0, none = 0} = batch.standing;
  const failed = retake + unusable + lost + refused;
  const done = batch.wishes.reads
    ? [[word('read'), read], [word('look-at'), check + none + failed]]
    : [[word('ready'), ready + question + original], [word('not-ready'), failed]];
  showCounts(parts.counts, [[word('photos'), batch.photos], ...done]);
  return element;
}

async function make(event) {
  event.preventDefault();
  tell(byId('make-problem'), '');
  const wrong = isOfPassports()
    ? []
    : [...(await wrongSize()), ...wrongHead(), ...wrongKilobytes(), ...wrongKnown(), ...wrongBasis()];
  const ids = new Set(wrong.map(({id}) => id));
  for (const [id, note] of Object.entries(NOTES)) {
    mark(byId(id), note, ids.has(id));
  }
  if (wrong.length > 0) {
    const first = byId(wrong[0].id);
    first.closest('details')?.toggleAttribute('open', true);
    first.focus();
    return;
  }
  if (isMaking) {
    return;
  }
  isMaking = true;
  const asked = {
    ...(isOfPassports() ? {reads: 'mrz'} : wishes()),
    hoursKept: Number(byId('hours').value),
    deletedOnDelivery: byId('on-delivery').checked,
  };
  const {body, isDone, sentence} = await ask('POST', BATCHES, json(asked, {'Idempotency-Key': key}));
  isMaking = false;
  if (isDone && body) {
    location.assign(`${COMPANY}/batches/${body.id}`);
  } else {
    tell(byId('make-problem'), sentence);
  }
}

/** What is wanted of photos. */
function wishes() {
  const isReplacing = byId('background').value !== 'keep';
  return {
    ...wished(isToneAsked() ? [byId('background').value] : null),
    background: isToneAsked() ? 'auto' : byId('background').value,
    evenIfUnsaid: isReplacing && !isToneAsked() && byId('even-if-unsaid').checked,
    evenIfDoubtful: isReplacing && byId('even-if-doubtful').checked,
    format: byId('format').value || null,
    ageYears: byId('age').value === '' ? null : Number(byId('age').value),
    takenOn: byId('taken-on').value || null,
    takenAsAsked: byId('taken-as-asked').value === '' ? null : byId('taken-as-asked').value === 'true',
    ...(isComparing() && {duplicates: true, lawfulBasis: byId('basis').value}),
  };
}

/** A colour that is chosen with a size of one's own is asked of the photos, too. */
const isToneAsked = () => isOwn() && !['auto', 'keep'].includes(byId('background').value);

const wrongKnown = () => ['age', 'taken-on'].filter((id) => !byId(id).validity.valid).map((id) => ({id}));

const wrongBasis = () => (isComparing() && byId('basis').value === '' ? [{id: 'basis'}] : []);
