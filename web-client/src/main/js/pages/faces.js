// Enrolling a person in a face collection, and comparing a photo with an entry: the calls that programs make too.

import {COMPANY, ask} from '../portal/api.js';
import {byId, showSentences, word} from '../portal/parts.js';

const {collection} = byId('portal').dataset;
const ENTRIES = `/v1/faces/collections/${collection}/entries`;
const PAGE = `${COMPANY}/faces/${collection}`;

const enrolment = byId('enrol');
const comparison = byId('compare');
let isAsking = false;

byId('given-at').max = today();
enrolment.addEventListener('submit', (event) => once(event, byId('enrol-said'), enrol));
comparison?.addEventListener('submit', (event) => once(event, byId('compare-said'), compare));

function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function once(event, place, work) {
  event.preventDefault();
  if (isAsking) {
    return;
  }
  isAsking = true;
  say(place, [word('waiting')], '');
  await work(place);
  isAsking = false;
}

async function enrol(place) {
  const body = new FormData();
  body.append('photo', byId('photo').files[0]);
  body.append('reference', byId('reference').value);
  body.append(
    'consent',
    JSON.stringify({
      givenAt: byId('given-at').value,
      textVersion: byId('text-version').value,
      how: byId('how').value,
      adult: byId('adult').checked,
    }),
  );
  const {status, body: told, sentence} = await ask('POST', ENTRIES, {body});
  if (status === 201) {
    location.assign(`${PAGE}?enrolled=${told.entry.id}`);
  } else {
    say(place, sentences(told) ?? [sentence], 'fail');
  }
}

async function compare(place) {
  const body = new FormData();
  body.append('photo', byId('compared').files[0]);
  body.append('ofDocument', String(byId('of-document').checked));
  const {body: told, sentence} = await ask('POST', `${ENTRIES}/${byId('entry').value}/compare`, {body});
  say(place, sentences(told) ?? [sentence], told?.sentences ? '' : 'fail');
}

/** What an answer says to people; null where it is a refusal, or none. */
function sentences(told) {
  const said = [
    ...(told?.sentences ?? []),
    ...(told?.reasons ?? []).map(({text}) => text),
    ...(told?.error ? [told.error] : []),
  ];
  return said.length > 0 ? said : null;
}

function say(place, said, kind) {
  place.classList.toggle('fail', kind === 'fail');
  showSentences(place, said);
  place.hidden = false;
}
