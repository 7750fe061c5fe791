// The page on which a finished file is ordered. It knows a digest of the file and the document that it is for; the file
// itself is in another tab, which this page cannot reach.

import {ask, forget, pictureIn, remember, remembered} from '../payment/order.js';
import {nameOf, showState} from '../payment/states.js';

const ORDERS = '/pay/orders';
const RECEIPTS = '/receipt/orders';
const button = document.getElementById('pay');

addEventListener('hashchange', begin);
// Back from Stripe, some browsers show the page as it was left.
addEventListener('pageshow', ({persisted}) => persisted && begin());
button.addEventListener('click', pay);
begin();

function begin() {
  const picture = pictureIn(location.hash);
  const name = picture ? nameOf(picture.documentId) : '';
  document.getElementById('document').textContent = name;
  button.disabled = false;
  showState(!globalThis.isSecureContext ? 'open-line' : name ? 'offered' : 'no-order');
}

async function pay() {
  const picture = pictureIn(location.hash);
  button.disabled = true;
  showState('opening');
  // What cannot be remembered could be paid twice.
  const next = await nextFor(picture).catch(() => ({state: 'not-kept'}));
  if (location.hash !== `#${picture.commitment}.${picture.documentId}`) {
    // Another picture was asked for by the address meanwhile.
    begin();
  } else if (next.address) {
    location.assign(next.address);
  } else {
    button.disabled = false;
    showState(next.state);
  }
}

/** Where to go on, or what to say in place of that. */
async function nextFor(picture) {
  const known = remembered(picture);
  if (known?.order) {
    const {status, body} = await ask(RECEIPTS, {order: known.order, secret: known.secret});
    if (['paid', 'pending'].includes(body?.state)) {
      return {address: `/receipt#${known.order}.${known.secret}`};
    }
    if (status !== 404 && !body) {
      // Whatever stands between: what may be paid is not forgotten.
      return {state: 'unreachable'};
    }
    if (!['new', 'open'].includes(body?.state)) {
      // Its time ran out, say. Another attempt is another order.
      forget(picture);
    }
  }
  const attempt = remembered(picture);
  return (attempt && (await order(picture, attempt)))
    ?? (await order(picture, {key: crypto.randomUUID()}))
    ?? {state: 'refused'};
}

/**
 * The same key asks for the same order again, however often that is: nobody pays for two.
 *
 * @returns as above; null where this attempt's order can no longer be paid
 */
async function order(picture, attempt) {
  remember(picture, attempt);
  const {status, body, code} = await ask(
    ORDERS,
    {commitment: picture.commitment, document: picture.documentId},
    {'Idempotency-Key': attempt.key},
  );
  if (body && isCheckout(body.checkout)) {
    remember(picture, {key: attempt.key, order: body.order, secret: body.secret});
    return {address: body.checkout};
  }
  if (status === 429) {
    return {state: 'too-often'};
  }
  if (isOut(status)) {
    return {state: 'unreachable'};
  }
  if (code === 'already-paid') {
    return {state: 'already-paid'};
  }
  forget(picture);
  return status === 402 ? null : {state: 'refused'};
}

const isOut = (status) => status === 0 || status >= 500;

/** Only on a machine of one's own is anything but the encrypted web a place to pay. */
function isCheckout(address) {
  const {protocol, hostname} = URL.canParse(address) ? new URL(address) : {};
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname));
}
