// The list of a company's collections, and the form by which one is made.

import {moment} from '../payment/price.js';
import {COMPANY, ask, json} from '../portal/api.js';
import * as chooser from '../portal/chooser.js';
import * as deadline from '../portal/collecting/deadline.js';
import * as documents from '../portal/documents.js';
import {mark, markAll} from '../portal/marks.js';
import {byId, clone, showCounts, tell, word} from '../portal/parts.js';
import {isOwn, showSize, wished, wrongHead, wrongKilobytes, wrongSize} from '../portal/purpose.js';

const COLLECTIONS = '/v1/collections';
const COUNTED = ['missing', 'sent', 'accepted', 'retake', 'withdrawn'];
const MOST_NAME = 80;
const MOST_LABEL = 60;
const MOST_CONSENT = 4_000;

const list = byId('collections');
const form = byId('make');

let isMaking = false;

chooser.begin((chosen) => {
  showSize();
  if (chosen) {
    mark(byId('document'), 'document-wrong', false);
  }
});
deadline.begin();
form.addEventListener('change', () => showSize());
form.addEventListener('submit', make);
document.addEventListener('visibilitychange', () => !document.hidden && !byId('signed-out').hidden && load());
load();

async function load() {
  const [collections, keys] = await Promise.all([ask('GET', COLLECTIONS), ask('GET', '/v1/reading-keys')]);
  tell(byId('problem'), collections.body?.collections ? '' : collections.sentence);
  tell(byId('standing'), '');
  byId('keys-first').hidden = !keys.body?.keys || keys.body.keys.some(({retiredAt}) => !retiredAt);
  if (!collections.body?.collections) {
    return;
  }
  const all = collections.body.collections;
  const names = await documents.names(all.map(({document: id}) => id));
  list.replaceChildren(...all.map((collection) => row(collection, names.get(collection.document))));
  tell(byId('standing'), all.length === 0 ? word('no-collections') : '');
}

function row({id, name, deadline: end, open, closedAt, counts}, purpose) {
  const {element, parts} = clone('collection');
  parts.link.href = `${COMPANY}/collections/${id}`;
  parts.link.textContent = name;
  parts.document.textContent = purpose ?? '';
  parts.until.textContent = word(open ? 'open-until' : 'over-since', {when: moment(closedAt ?? end)});
  showCounts(parts.counts, COUNTED.map((state) => [word(state), counts[state]]));
  return element;
}

async function make(event) {
  event.preventDefault();
  tell(byId('make-problem'), '');
  const end = deadline.meant();
  const isRight = markAll([
    ['name', !isText('name', MOST_NAME)],
    ...(await wrongPurpose()),
    ['behind', letters('behind') > MOST_LABEL],
    ['deadline', !end],
    ['attempts', !isWithin('attempts')],
    ['days', !isWithin('days')],
    ['consent', !isText('consent', MOST_CONSENT)],
  ]);
  if (!isRight || isMaking) {
    return;
  }
  isMaking = true;
  const {body, isDone, sentence} = await ask('POST', COLLECTIONS, json(asked(end)));
  isMaking = false;
  if (isDone && body) {
    location.assign(`${COMPANY}/collections/${body.id}`);
  } else {
    tell(byId('make-problem'), sentence);
  }
}

/** Two fields of a size have one note. */
async function wrongPurpose() {
  const wrong = [...(await wrongSize()), ...wrongHead(), ...wrongKilobytes()].map(({id}) => id);
  const isWrong = (id) => wrong.includes(id);
  return [
    ['document', isWrong('document')],
    ['width', isWrong('width'), 'size-wrong'],
    ['height', isWrong('height'), 'size-wrong'],
    ['head-least', isWrong('head-least'), 'head-wrong'],
    ['head-most', isWrong('head-most'), 'head-wrong'],
    ['kb-least', isWrong('kb-least'), 'kb-wrong'],
    ['kb-most', isWrong('kb-most'), 'kb-wrong'],
  ];
}

const typed = (id) => byId(id).value.trim();
const letters = (id) => [...typed(id)].length;
const isText = (id, most) => typed(id) !== '' && letters(id) <= most;
const isWithin = (id) => typed(id) !== '' && byId(id).validity.valid;

function asked(end) {
  const tone = byId('tone').value;
  return {
    name: typed('name'),
    ...wished(isOwn() && tone !== '' ? [tone] : null),
    rules: {
      ...either('glasses'),
      ...either('smile'),
      ...(typed('behind') !== '' && {background: typed('behind')}),
    },
    deadline: end,
    attempts: Number(typed('attempts')),
    consentText: typed('consent'),
    daysKept: Number(typed('days')),
    ...(byId('language').value !== '' && {language: byId('language').value}),
    ...reviewers(),
  };
}

/** Without a choice all members review. */
function reviewers() {
  const ids = [...document.querySelectorAll('#reviewers input:checked')].map(({value}) => value);
  return ids.length > 0 ? {reviewers: ids} : {};
}

const either = (id) => (byId(id).value === '' ? {} : {[id]: byId(id).value === 'true'});
