// The service worker as the page deals with it, and whether there is a network.

import {SERVICE_WORKER, trusted} from './engine.js';

/** How long the page must have had nothing to do before it makes work for its next visit. */
const REST_MS = 3_000;
/** How long a newer version waits before it tries again to take the place of the old one, so often at first. */
const AGAIN_MS = 10_000;
const AGAIN_OFTEN = 6;
/** Later on, and where nobody sees the page: a tab may stay for days beside one that works with the old version. */
const AGAIN_LATER_MS = 300_000;

let begun = false;

/** Tells when the network is gone, and when it is there again; a page that begins without one is told so. */
export function watchNetwork(ear) {
  addEventListener('offline', () => ear('gone'));
  addEventListener('online', () => ear('back'));
  if (!navigator.onLine) {
    ear('gone');
  }
}

/** Whether this page came out of what the browser keeps. */
export const isKept = () => Boolean(navigator.serviceWorker?.controller);

export function whenIdle(run) {
  setTimeout(() => globalThis.requestIdleCallback ? requestIdleCallback(() => run()) : run(), REST_MS);
}

/**
 * Has the browser keep the site's files, or look for a newer version of them. Where it cannot, nothing is told: the page
 * works as it did.
 *
 * @param isAtRest tells whether a reload would take nothing from the person
 * @param ear is told "kept" once the page works without network, and "newer" when another version waits for the next
 *     visit
 */
export async function keep(isAtRest, ear) {
  if (begun || !navigator.serviceWorker) {
    return;
  }
  begun = true;
  try {
    navigator.serviceWorker.addEventListener('message', ({data}) => {
      if (data === 'whole') {
        ear('kept');
      } else if (data === 'others') {
        ear('newer');
      }
    });
    const registration = await navigator.serviceWorker.register(trusted(SERVICE_WORKER), {updateViaCache: 'none'});
    watchForNewer(registration, isAtRest, ear);
    const {active} = await navigator.serviceWorker.ready;
    active.postMessage('whole?');
  } catch {
    // A private window, or no storage left.
  }
}

function watchForNewer(registration, isAtRest, ear) {
  const mayReload = () => isAtRest() && navigator.userActivation?.hasBeenActive === false;
  const reload = () => mayReload() && location.reload();
  let again;
  const offer = (worker, times = 0) => {
    clearTimeout(again);
    if (!mayReload()) {
      ear('newer');
      return;
    }
    navigator.serviceWorker.addEventListener('controllerchange', reload, {once: true});
    worker.postMessage('take over');
    // Other tabs may be gone then; and a browser that was just starting the old version looks once a minute by itself.
    again = setTimeout(
      () => registration.waiting && offer(registration.waiting, times + 1),
      times < AGAIN_OFTEN && !document.hidden ? AGAIN_MS : AGAIN_LATER_MS);
  };
  const hear = (worker) =>
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) {
        offer(worker);
      }
    });
  const offerWaiting = () => {
    if (registration.waiting && navigator.serviceWorker.controller) {
      offer(registration.waiting);
    }
  };
  offerWaiting();
  if (registration.installing) {
    hear(registration.installing);
  }
  registration.addEventListener('updatefound', () => {
    if (registration.installing) {
      hear(registration.installing);
    } else {
      // A tab that is busy, or out of sight, may hear of it when it is installed already.
      offerWaiting();
    }
  });
}
