// The page of a collection: people are added, their photos opened, decided on and taken home.

import {moment} from '../payment/price.js';
import {COMPANY} from '../portal/api.js';
import * as adding from '../portal/collecting/adding.js';
import * as api from '../portal/collecting/api.js';
import * as archive from '../portal/collecting/archive.js';
import * as deadline from '../portal/collecting/deadline.js';
import * as key from '../portal/collecting/key.js';
import * as review from '../portal/collecting/review.js';
import * as roll from '../portal/collecting/roll.js';
import * as sharing from '../portal/collecting/sharing.js';
import * as documents from '../portal/documents.js';
import {guardPage} from '../portal/dropped.js';
import {markAll} from '../portal/marks.js';
import {byId, confirmed, showCounts, tell, word} from '../portal/parts.js';

const COUNTED = ['missing', 'sent', 'accepted', 'retake', 'withdrawn', 'revoked'];

let participants = [];
const all = () => participants;

guardPage();
adding.begin(all, load);
review.begin(all, showPeople);
roll.begin(all, load);
archive.begin(all);
sharing.begin(all, load);
key.begin(showOpened);
byId('prolong').addEventListener('submit', prolong);
byId('close').addEventListener('click', close);
byId('delete').addEventListener('click', remove);
addEventListener('beforeunload', (event) => (adding.isBusy() || archive.isBusy()) && event.preventDefault());
document.addEventListener('visibilitychange', () => !document.hidden && !byId('signed-out').hidden && load());
addEventListener('pageshow', ({persisted}) => persisted && location.reload());
load();

async function load() {
  const [collection, people] = await Promise.all([api.read(), api.participants()]);
  byId('loading').hidden = true;
  tell(byId('problem'), !collection.isDone ? collection.sentence : people.isDone ? '' : people.sentence);
  if (!collection.isDone || !people.isDone) {
    return;
  }
  participants = people.all;
  await showCollection(collection.body);
  showPeople();
  review.show();
  sharing.show();
}

async function showCollection({name, document: id, deadline: end, until, open, closedAt, consentText, reviewers = []}) {
  byId('title').textContent = name;
  byId('document').textContent = (await documents.names([id])).get(id) ?? '';
  byId('until').textContent = word(open ? 'open-until' : 'over-since', {when: moment(closedAt ?? end)});
  byId('deleted-on').textContent = word('deleted-on', {when: moment(until)});
  byId('opening').hidden = !showReviewers(reviewers);
  byId('of-people').hidden = byId('ending').hidden = false;
  byId('adding').hidden = !open;
  byId('prolong').hidden = Boolean(closedAt);
  byId('close').hidden = byId('close-hint').hidden = !open;
  deadline.show(new Date(end));
  deadline.begin();
  review.expectConsent(consentText);
}

/** Says who opens photos and decides on them, where not all members do; whether this one does. */
function showReviewers(reviewers) {
  const {me, owner} = byId('portal').dataset;
  const isReviewer = reviewers.length === 0 || owner !== undefined || reviewers.includes(me);
  // Who has left the company since has no name here.
  const names = reviewers.map((id) => byId('colleagues').querySelector(`[data-id="${CSS.escape(id)}"]`)?.textContent);
  const listed = new Intl.ListFormat(document.documentElement.lang).format(names.filter(Boolean));
  tell(byId('reviewed-by'), listed && word(isReviewer ? 'reviewed-by' : 'reviewed-by-others', {names: listed}));
  return isReviewer;
}

function showPeople() {
  const count = (state) => participants.filter((participant) => participant.state === state).length;
  showCounts(byId('counts'), COUNTED.map((state) => [word(state), count(state)]));
  roll.show();
}

function showOpened() {
  byId('zip').hidden = !key.isOpen();
  if (!key.isOpen()) {
    archive.end();
  }
  review.show();
  roll.show();
  sharing.show();
  if (key.isOpen()) {
    byId('review-title').focus();
  }
}

async function prolong(event) {
  event.preventDefault();
  const end = deadline.meant();
  if (markAll([['deadline', !end]])) {
    await ended(await api.changeDeadline(end));
  }
}

async function close() {
  if (await confirmed(word('close-asked'))) {
    await ended(await api.close());
  }
}

async function remove() {
  if (await confirmed(word('delete-asked'))) {
    const answer = await api.remove();
    if (answer.isDone) {
      location.replace(`${COMPANY}/collections`);
    } else {
      tell(byId('end-problem'), answer.sentence);
    }
  }
}

async function ended({isDone, sentence}) {
  tell(byId('end-problem'), isDone ? '' : sentence);
  if (isDone) {
    await load();
    byId('title').focus();
  }
}
