// Reads the machine-readable zone of a document in the sealed worker. Nothing that is read leaves the page but by its
// buttons, and nothing is kept.

import {beginCamera} from '../passport/camera.js';
import {saveCsv, saveJson} from '../passport/exports.js';
import {beginFields, forgetFields, showDocuments, showFields} from '../passport/fields.js';
import {listenForChoice, listenForFiles} from '../beside/intake.js';
import {Lines} from '../passport/lines.js';
import {copy, part, showOnly, tell} from '../beside/parts.js';
import {Reader} from '../passport/reader.js';

const LOOKS = {read: 'pass', check: 'warn', none: 'unknown'};

/** What the engine said of the picture, and what it says of the lines as they are now. */
let asRead = null;
let reading = null;
let isWaiting = false;

const lines = new Lines((text) => reader.check(text));

const reader = new Reader({
  loading(share) {
    part('progress').hidden = !isWaiting || share >= 1;
    part('bar').value = share;
  },
  read(said, strips) {
    if (isWaiting) {
      stopWaiting();
      begin(said, strips);
    } else {
      showReading(said);
    }
  },
  refused(code, foreign) {
    stopWaiting();
    const known = foreign === 'pdf' ? 'pdf' : code;
    showProblem(part('problem').querySelector(`[data-refusal="${known}"]`) ? known : 'not-an-image');
  },
  failed(isAwaited) {
    if (isAwaited || isWaiting) {
      stopWaiting();
      showProblem('failed');
    }
  },
});

function stopWaiting() {
  isWaiting = false;
  part('waiting').hidden = true;
  part('progress').hidden = true;
}

function showProblem(code) {
  showOnly(part('problem'), 'refusal', [code]);
  part('problem').hidden = false;
}

function begin(said, strips) {
  asRead = said;
  part('result').hidden = false;
  part('found').hidden = said.verdict === 'none';
  if (said.verdict !== 'none') {
    document.body.classList.add('found');
    lines.show(said.lines, strips);
  }
  showReading(said);
  part('result').focus({preventScroll: true});
  part('result').scrollIntoView({block: 'nearest'});
}

function showReading(said) {
  reading = said;
  const {verdict, headline} = said;
  part('verdict').className = `verdict ${LOOKS[verdict]}`;
  for (const mark of part('verdict').querySelectorAll('[data-look]')) {
    mark.toggleAttribute('hidden', mark.dataset.look !== verdict);
  }
  showOnly(part('verdict'), 'verdict', [verdict]);
  showOnly(part('verdict'), 'headline', [headline]);
  const codes = (name) => (said[name] ?? []).map(({code}) => code);
  showOnly(part('doubts'), 'doubt', codes('doubts'));
  showOnly(part('remarks'), 'remark', codes('remarks'));
  part('doubts').hidden = codes('doubts').length === 0;
  part('remarks').hidden = codes('remarks').length === 0;
  if (verdict !== 'none') {
    lines.mark(said);
    showFields(said);
    showDocuments(said);
    part('undo').hidden = !said.given;
  }
}

/** Takes whatever was read off the page. */
function clear() {
  asRead = null;
  reading = null;
  lines.forget();
  forgetFields();
  part('result').hidden = true;
  part('problem').hidden = true;
  document.body.classList.remove('found');
  tell('');
}

function take(file, isAgreed) {
  clear();
  isWaiting = true;
  part('waiting').hidden = false;
  reader.read(file, isAgreed);
}

const camera = beginCamera(take, () => part('choose').click());
function takeOf([file, ...others]) {
  camera.close();
  take(file, false);
  if (others.length > 0) {
    tell('first-only');
  }
}

listenForChoice(part('choose'), part('file'), (file) => takeOf([file]));
listenForFiles(takeOf);

part('copy-lines').addEventListener('click', () => copy(lines.text.join('\n')));
part('undo').addEventListener('click', () => {
  lines.reset(asRead.lines);
  showReading(asRead);
  lines.focus();
});
part('save-json').addEventListener('click', () => saveJson(reading));
part('save-csv').addEventListener('click', () => saveCsv(reading));
for (const button of document.querySelectorAll('[data-action=again]')) {
  button.addEventListener('click', () => {
    stopWaiting();
    reader.forget();
    clear();
    tell('forgotten');
    part('choose').focus();
  });
}

addEventListener('pagehide', () => {
  stopWaiting();
  reader.end();
  clear();
});
// A page that the browser has kept has no engine any more.
addEventListener('pageshow', ({persisted}) => persisted && reader.begin());

beginFields();
part('choose').disabled = false;
reader.begin();
