// How far the batch is, as the server says it while it goes on.

import {BATCH_PAGE} from './api.js';

const PAUSES_MS = [1_000, 2_000, 5_000, 10_000, 30_000];

let source = null;
let timer;
let failures = 0;
let since = '';

/** Hears of progress until the batch is at its end. */
export function follow(ear) {
  stop();
  since = '';
  open(ear);
}

export function stop() {
  clearTimeout(timer);
  source?.close();
  source = null;
}

function open(ear) {
  // Browsers say what they have heard last when they connect again by themselves; a new source has to be told.
  const query = since ? `?${new URLSearchParams({since})}` : '';
  source = new EventSource(`${BATCH_PAGE}/progress${query}`);
  source.onmessage = ({data, lastEventId}) => {
    failures = 0;
    since = lastEventId;
    const progress = JSON.parse(data);
    if (progress.state !== 'open' && progress.state !== 'running') {
      stop();
    }
    ear(progress);
  };
  source.onerror = () => {
    if (source?.readyState === EventSource.CLOSED) {
      const pause = PAUSES_MS[Math.min(failures++, PAUSES_MS.length - 1)];
      timer = setTimeout(() => open(ear), pause);
    }
  };
}
