// A company's reading keys: made in this browser, saved by the person, and known to the server by their public half.

import {lackOfBrowser} from '../parcel/cryptography.js';
import {base64Url, fromBase64Url} from '../parcel/octets.js';
import {fingerprint, keyFile, makeReadingKey, readingKeyFrom, readKeyFile, scalarOf} from '../parcel/reading-key.js';
import {moment} from '../payment/price.js';
import {ask, json} from '../portal/api.js';
import {save} from '../portal/collecting/saving.js';
import {LINES, linesOf, octetsOf} from '../portal/collecting/sheet.js';
import {markAll} from '../portal/marks.js';
import {byId, clone, confirmed, tell, word} from '../portal/parts.js';

const KEYS = '/v1/reading-keys';
const LEAST_PASSPHRASE = 12;
const MOST_NAME = 60;
const POINT_BYTES = 65;
const OF_PASSPHRASE = ['passphrase-needed', 'wrong-passphrase'];

const isOwner = byId('portal').dataset.owner === 'yes';
const list = byId('keys');

let keys = [];
/** A key that is made and not used yet: its id, name and public part, its file, and whether that has a passphrase. */
let made = null;
let isBusy = false;

if (isOwner) {
  byId('make').addEventListener('submit', (event) => once(event, make));
  byId('save').addEventListener('click', () => saveFile(made.file));
  byId('print').addEventListener('click', () => print());
  byId('show').addEventListener('submit', (event) => once(event, use));
  byId('give-up').addEventListener('click', forget);
  byId('saved').addEventListener('change', () => markAll([['saved', false]]));
}
byId('restore').addEventListener('submit', (event) => once(event, restore));
document.addEventListener('visibilitychange', () => !document.hidden && !byId('signed-out').hidden && load());
addEventListener('beforeunload', (event) => made && event.preventDefault());
// A page that is kept for the way back keeps its memory as well.
addEventListener('pagehide', () => {
  made = null;
  byId('sheet-lines').replaceChildren();
});
addEventListener('pageshow', ({persisted}) => persisted && location.reload());
load();

async function once(event, work) {
  event.preventDefault();
  if (!isBusy) {
    isBusy = true;
    try {
      await work();
    } finally {
      isBusy = false;
    }
  }
}

async function load() {
  const {body, sentence} = await ask('GET', KEYS);
  const lack = await lackOfBrowser();
  tell(byId('problem'), body?.keys ? (lack && word('no-cryptography')) : sentence);
  tell(byId('standing'), '');
  if (!body?.keys) {
    return;
  }
  keys = body.keys;
  const inUse = keys.filter(({retiredAt}) => !retiredAt);
  list.replaceChildren(...(await Promise.all([...inUse, ...keys.filter(({retiredAt}) => retiredAt)].map((key) => row(key, lack === '')))));
  tell(byId('standing'), keys.length === 0 ? word('no-keys') : '');
  byId('only-one').hidden = inUse.length !== 1;
}

async function row(key, isAble) {
  const {element, parts} = clone('key');
  const when = moment(key.madeAt);
  parts.name.textContent = key.name;
  parts.made.textContent = key.madeBy ? word('made-by', {when, who: key.madeBy}) : word('made', {when});
  parts.fingerprint.textContent = isAble ? await fingerprint(pointOf(key)) : '';
  tell(parts.retired, key.retiredAt ? word('retired', {when: moment(key.retiredAt)}) : '');
  parts.retire.hidden = !isOwner || Boolean(key.retiredAt);
  parts.retire.setAttribute('aria-label', word('retire-named', {name: key.name}));
  parts.retire.addEventListener('click', () => retire(key));
  return element;
}

const pointOf = ({publicKey}) => fromBase64Url(publicKey, POINT_BYTES, 'not-a-public-key');

async function retire({id, name}) {
  const isLast = keys.filter(({retiredAt}) => !retiredAt).length === 1;
  const asked = word('retire-asked', {name});
  if (await confirmed(isLast ? `${asked} ${word('retire-last')}` : asked)) {
    const {isDone, sentence} = await ask('POST', `${KEYS}/${id}/retire`);
    await load();
    tell(byId('problem'), isDone ? '' : sentence);
    byId('title').focus();
  }
}

async function make() {
  const name = byId('name').value.trim();
  const passphrase = byId('passphrase').value;
  tell(byId('make-problem'), '');
  tell(byId('done'), '');
  const isNamed = name !== '' && [...name].length <= MOST_NAME;
  if (!markAll([['name', !isNamed], ...wrongPassphrase('passphrase', 'again')])) {
    return;
  }
  try {
    const key = await makeReadingKey(name);
    made = {
      id: key.id,
      name,
      publicKey: base64Url(key.publicKey),
      file: await keyFile(key, passphrase),
      isLocked: passphrase !== '',
    };
    await drawSheet(key);
  } catch {
    tell(byId('make-problem'), word('no-cryptography'));
    return;
  }
  byId('make').hidden = true;
  byId('made').hidden = false;
  byId('file-name').textContent = made.file.name;
  byId('show-passphrase-field').hidden = !made.isLocked;
  byId('made-title').focus();
}

/** Both fields, and whether they are wrong: too short, or not the same twice. */
function wrongPassphrase(first, second) {
  const [passphrase, again] = [byId(first).value, byId(second).value];
  const isShort = passphrase !== '' && [...passphrase].length < LEAST_PASSPHRASE;
  return [
    [first, isShort],
    [second, !isShort && passphrase !== again],
  ];
}

const saveFile = ({name, octets}) => save(octets, 'application/json', name);

async function drawSheet(key) {
  const scalar = await scalarOf(key);
  byId('sheet-name').textContent = key.name;
  byId('sheet-made').textContent = moment(key.madeAt);
  byId('sheet-fingerprint').textContent = await fingerprint(key.publicKey);
  byId('sheet-lines').replaceChildren(
    ...(await linesOf(scalar)).map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
  scalar.fill(0);
}

/** The key counts once its file was opened as it will be opened later. */
async function use() {
  const [file] = byId('saved').files;
  const {sentence: wrong, isOfPassphrase} = file ? await problemOf(file) : {sentence: word('no-file')};
  byId('saved-wrong').textContent = wrong;
  if (!markAll([['saved', wrong !== '']])) {
    if (isOfPassphrase) {
      byId('show-passphrase').focus();
    }
    return;
  }
  const {name, publicKey} = made;
  const {isDone, sentence} = await ask('POST', KEYS, json({name, publicKey}));
  if (!isDone) {
    byId('saved-wrong').textContent = sentence;
    markAll([['saved', true]]);
    return;
  }
  forget();
  await load();
  tell(byId('done'), word('key-used', {name}));
  byId('title').focus();
}

/** What is wrong with a file that should be the one that was saved: an empty sentence where nothing is. */
async function problemOf(file) {
  try {
    const {id} = await readKeyFile(new Uint8Array(await file.arrayBuffer()), byId('show-passphrase').value);
    return {sentence: id === made.id ? '' : word('other-file', {file: made.file.name})};
  } catch ({code}) {
    return {sentence: sentenceOf(code), isOfPassphrase: OF_PASSPHRASE.includes(code)};
  }
}

/** A file that is gone meanwhile cannot be read, and is as good as damaged. */
const sentenceOf = (code) => word(code ?? '') || word('damaged-key-file');

/** Nothing of the key is left on the page. */
function forget() {
  made = null;
  byId('sheet-lines').replaceChildren();
  byId('make').reset();
  byId('show').reset();
  markAll([['saved', false]]);
  byId('make').hidden = false;
  byId('made').hidden = true;
  byId('name').focus();
}

async function restore() {
  tell(byId('restore-problem'), '');
  tell(byId('restore-done'), '');
  const fields = Array.from({length: LINES}, (_, i) => `line-${i + 1}`);
  const {octets, wrong} = await octetsOf(fields.map((id) => byId(id).value));
  const isRight = markAll([
    ...fields.map((id, i) => [id, wrong.includes(i + 1)]),
    ...wrongPassphrase('restore-passphrase', 'restore-again'),
  ]);
  if (!isRight) {
    return;
  }
  const key = await restored(octets);
  if (!key) {
    tell(byId('restore-problem'), word('sheet-unknown'));
    return;
  }
  saveFile(await keyFile(key, byId('restore-passphrase').value));
  octets.fill(0);
  byId('restore').reset();
  tell(byId('restore-done'), word('restored', {name: key.name}));
}

/** The sheet has the private part alone; which public part belongs to it is tried. */
async function restored(scalar) {
  for (const {name, madeAt, publicKey} of keys) {
    const facts = {name, madeAt, publicKey: pointOf({publicKey})};
    const key = await readingKeyFrom(facts, scalar, true).catch(() => null);
    if (key) {
      return key;
    }
  }
  return null;
}
