// Compares two photos in the sealed worker: whether they look like one person, and whether they are one photo. Nothing is
// computed before the person has said that everybody agrees, nothing leaves the page, and nothing is kept.

import {listenForFiles} from '../beside/intake.js';
import {part, showOnly, tell} from '../beside/parts.js';
import {Comparer} from '../compare/comparer.js';
import {Slot} from '../compare/slot.js';
import {SIDES} from '../compare/wire.js';

const LOOKS = {alike: 'alike', 'cannot-tell': 'unknown', different: 'warn', 'not-compared': 'unknown'};

/** By side. */
const files = {};
let isWaiting = false;
/** Whether what the person agreed to was done: another photo is another thing to agree to. */
let isDone = false;

const comparer = new Comparer({
  loading(share) {
    part('progress').hidden = !isWaiting || share >= 1;
    part('bar').value = share;
  },
  shown(side, picture) {
    slots[side].show(picture);
    noteSameFile();
  },
  refused(side, code, foreign) {
    stopWaiting();
    delete files[side];
    slots[side].refuse(code, foreign);
    showForget();
  },
  seen(side, seen) {
    slots[side].frame(seen);
  },
  compared(comparison) {
    stopWaiting();
    showResult(comparison);
  },
  failed(lost) {
    for (const side of lost) {
      delete files[side];
      slots[side].clear();
    }
    showForget();
    if (isWaiting || lost.length > 0) {
      stopWaiting();
      part('problem').hidden = false;
    }
  },
});

const slots = Object.fromEntries(SIDES.map((side) => [side, new Slot(side, (file) => take({[side]: file}))]));

/** Takes photos in place of those of the same sides. */
function take(given) {
  stopWaiting();
  hideResult();
  if (isDone) {
    isDone = false;
    part('agreed').checked = false;
  }
  for (const [side, file] of Object.entries(given)) {
    files[side] = file;
    slots[side].open();
  }
  SIDES.forEach((side) => slots[side].unframe());
  noteSameFile();
  showForget();
  comparer.take(given);
}

/** Says at the second photo that both are one file. */
async function noteSameFile() {
  const {first, second} = files;
  const isSame = await areSame(first, second).catch(() => false);
  if (first === files.first && second === files.second) {
    slots.first.noteSameFile(false);
    slots.second.noteSameFile(isSame);
  }
}

async function areSame(first, second) {
  if (!first || !second || first.size !== second.size) {
    return false;
  }
  const [one, other] = await Promise.all([first, second].map(async (file) => new Uint8Array(await file.arrayBuffer())));
  return one.every((octet, i) => octet === other[i]);
}

function stopWaiting() {
  isWaiting = false;
  part('waiting').hidden = true;
  part('progress').hidden = true;
}

function hideResult() {
  part('result').hidden = true;
  part('problem').hidden = true;
  showErrors([]);
  tell('');
}

function showForget() {
  part('forget').hidden = Object.keys(files).length === 0;
}

function showErrors(codes) {
  showOnly(part('errors'), 'error', codes);
  part('agreed').setAttribute('aria-invalid', codes.includes('not-agreed'));
}

function showResult({answer, samePhoto, mirrored}) {
  const look = LOOKS[answer];
  part('verdict').className = `verdict ${look}`;
  for (const mark of part('verdict').querySelectorAll('[data-look]')) {
    mark.toggleAttribute('hidden', mark.dataset.look !== look);
  }
  showOnly(part('verdict'), 'answer', [answer]);
  showOnly(part('result'), 'capture', [captureCode(answer, samePhoto, mirrored)]);
  const isNew = part('result').hidden;
  part('result').hidden = false;
  if (isNew) {
    part('result').focus({preventScroll: true});
    part('result').scrollIntoView({block: 'nearest'});
  }
}

/** What is said of whether both are one photo: nothing where nobody asks that any more. */
function captureCode(answer, samePhoto, isMirrored) {
  if (samePhoto) {
    return isMirrored ? 'same-photo-mirrored' : 'same-photo';
  }
  return answer === 'alike' || answer === 'cannot-tell' ? 'not-noticed' : '';
}

function compare() {
  hideResult();
  const missing = SIDES.filter((side) => !files[side]).map((side) => `no-${side}`);
  const isAgreed = part('agreed').checked;
  if (missing.length > 0 || !isAgreed) {
    showErrors(isAgreed ? missing : [...missing, 'not-agreed']);
    if (missing.length > 0) {
      slots[SIDES.find((side) => !files[side])].focus();
    } else {
      part('agreed').focus();
    }
    return;
  }
  isDone = true;
  isWaiting = true;
  part('waiting').hidden = false;
  comparer.compare(part('document').checked);
}

/** Somebody agrees no more: the photos stay, what was computed of them does not. */
function withdraw() {
  isDone = false;
  stopWaiting();
  hideResult();
  SIDES.forEach((side) => slots[side].unframe());
  comparer.withdraw();
}

function forget() {
  stopWaiting();
  clear();
  comparer.forget();
  tell('forgotten');
  slots.first.focus();
}

/** Takes everything off the page. */
function clear() {
  SIDES.forEach((side) => {
    delete files[side];
    slots[side].clear();
  });
  isDone = false;
  part('agreed').checked = false;
  part('document').checked = false;
  hideResult();
  showForget();
}

listenForFiles((given, target) => {
  const [first, second] = given;
  if (second) {
    take({first, second});
    if (given.length > 2) {
      tell('first-two');
    }
  } else {
    take({[SIDES.find((side) => slots[side].holds(target)) ?? (files.first ? 'second' : 'first')]: first});
  }
});

part('compare').addEventListener('click', compare);
part('forget').addEventListener('click', forget);
// What is said otherwise of the same photos needs no new look at them.
part('document').addEventListener('change', ({target}) => {
  if (isWaiting || !part('result').hidden) {
    comparer.compare(target.checked);
  }
});
part('agreed').addEventListener('change', ({target}) => {
  showErrors([]);
  if (!target.checked && isDone) {
    withdraw();
  }
});

addEventListener('pagehide', () => {
  stopWaiting();
  comparer.end();
  clear();
});
// A page that the browser has kept has no engine any more.
addEventListener('pageshow', ({persisted}) => persisted && comparer.begin());

part('compare').disabled = false;
comparer.begin();
