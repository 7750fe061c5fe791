// The page of a receipt: tells whether an order is paid, and unlocks the file in the tab that has the photo. What it
// knows of the file is a digest, and all that it tells that tab is what the server has signed.

import {CHANNEL} from '../payment/channel.js';
import {ask, isPicture, pictureOf} from '../payment/order.js';
import {moment, price} from '../payment/price.js';
import {nameOf, showState} from '../payment/states.js';

const ORDERS = '/receipt/orders';
const CLAIMS = '/receipt/claims';
const RECEIPT = /^#([A-Za-z0-9_-]{1,64})\.([A-Za-z0-9_-]{43})$/;

/** How long it waits before it asks anew whether the payment has arrived: a minute in all. */
const DELAYS_MS = [0, 1_000, 1_000, 2_000, 3_000, 5_000, 8_000, 10_000, 15_000, 15_000];
/** A tab that is awake answers far sooner. */
const ANSWER_MS = 1_500;
/** Nobody has more files in view. */
const MOST_TABS = 20;

/** Of an order; in all others it may become paid yet. */
const STATES = {paid: 'looking', expired: 'not-paid', failed: 'not-paid', revoked: 'revoked'};
const ANSWERS = {402: 'not-paid', 404: 'unknown', 409: 'used-up', 410: 'revoked'};

let state;
let order;
let secret;
let paid;
let own;
/** Documents by the commitments of the files that wait for being paid. */
const waiting = new Map();
const unlocked = new Set();
let isClaiming = false;
/** Hears what waits while that is asked. */
let earOfQuestion = null;

const channel = new BroadcastChannel(CHANNEL);
channel.onmessage = ({data}) => {
  if (data?.type === 'waiting' && isPicture(data.commitment, data.document)) {
    hear(data.commitment, data.document);
  }
};
for (const button of document.querySelectorAll('[data-do=again]')) {
  button.addEventListener('click', begin);
}
document.getElementById('unlock').addEventListener('click', unlockOffered);
addEventListener('hashchange', begin);
begin();

function hear(commitment, documentId) {
  // Last said stands last.
  waiting.delete(commitment);
  waiting.set(commitment, documentId);
  if (waiting.size > MOST_TABS) {
    waiting.delete(waiting.keys().next().value);
  }
  if (earOfQuestion) {
    earOfQuestion(commitment);
  } else if (paid && !isClaiming) {
    match();
  }
}

function show(next) {
  state = next;
  showState(next);
}

async function begin() {
  [, order, secret] = location.hash.match(RECEIPT) ?? [];
  paid = null;
  document.getElementById('facts').hidden = true;
  if (!order) {
    show('no-receipt');
    return;
  }
  own = pictureOf(order)?.commitment;
  show('asking');
  channel.postMessage({type: 'who'});
  const asked = order;
  for (const delay of DELAYS_MS) {
    await new Promise((resolve) => setTimeout(resolve, delay));
    const answer = await ask(ORDERS, {order, secret});
    if (asked !== order) {
      return;
    }
    const next = stateOf(answer);
    if (next === 'looking') {
      accept(answer.body);
      return;
    }
    show(next);
    if (next !== 'confirming') {
      return;
    }
    if (waiting.has(own)) {
      // Whoever claims has the server ask Stripe, whose own word may be late.
      await ask(CLAIMS, {order, secret, commitment: own});
    }
  }
  show('slow');
}

function stateOf({status, body}) {
  return body ? STATES[body.state] ?? 'confirming' : ANSWERS[status] ?? 'unreachable';
}

/** The order is paid. */
function accept(answer) {
  paid = answer;
  own ??= answer.commitment;
  document.getElementById('document').textContent = nameOf(paid.document) || paid.document;
  document.getElementById('amount').textContent = price(paid);
  document.getElementById('paid-at').textContent = moment(paid.paidAt);
  document.getElementById('order').textContent = order;
  for (const link of document.querySelectorAll('[data-do=studio]')) {
    link.href = `/#${paid.document}`;
  }
  document.getElementById('facts').hidden = false;
  show('looking');
  match();
  channel.postMessage({type: 'who'});
  setTimeout(() => {
    if (state === 'looking') {
      show('closed');
    }
  }, ANSWER_MS);
}

/** The file that a person is offered to unlock: the one that was announced last. */
const offered = () =>
  [...waiting].reverse().find(([commitment, document]) => document === paid.document && !unlocked.has(commitment))?.[0];

/** Unlocks what was paid for; of all other files that can be unlocked the person is asked. */
function match() {
  if (own && waiting.get(own) === paid.document && !unlocked.has(own)) {
    claim(own);
  } else if (offered()) {
    // What was done stays in view, whoever else speaks up.
    show(unlocked.size > 0 ? 'one-more' : 'another-file');
  } else if (waiting.size > 0 && unlocked.size === 0) {
    show('another-document');
  }
}

/** Unlocks what waits now: a file that was announced before may be gone, and a use of the receipt with it. */
async function unlockOffered() {
  waiting.clear();
  show('unlocking');
  await new Promise((resolve) => {
    earOfQuestion = (commitment) => waiting.get(commitment) === paid.document && !unlocked.has(commitment) && resolve();
    setTimeout(resolve, ANSWER_MS);
    channel.postMessage({type: 'who'});
  });
  earOfQuestion = null;
  const commitment = offered();
  if (commitment) {
    claim(commitment);
  } else {
    show('closed');
  }
}

async function claim(commitment) {
  if (isClaiming) {
    return;
  }
  isClaiming = true;
  show('unlocking');
  let answer;
  for (const delay of DELAYS_MS) {
    await new Promise((resolve) => setTimeout(resolve, delay));
    answer = await ask(CLAIMS, {order, secret, commitment});
    if (answer.status !== 202) {
      break;
    }
    show('confirming');
  }
  isClaiming = false;
  if (answer.status === 200 && answer.body) {
    unlocked.add(commitment);
    channel.postMessage({type: 'entitlement', text: answer.body.entitlement});
    show('unlocked');
  } else {
    show(answer.status === 202 ? 'slow' : ANSWERS[answer.status] ?? 'unreachable');
  }
}
