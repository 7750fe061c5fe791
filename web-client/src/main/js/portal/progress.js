// How far the batch is, as the server says it while it goes on.

import {BATCH, BATCH_PAGE, ask} from './api.js';

const PAUSES_MS = [1_000, 2_000, 5_000, 10_000, 30_000];
/** What does not change by being asked for again. */
const LASTING = [401, 403, 404];

let source = null;
let timer;
let failures = 0;
let since = '';

/**
 * Hears of progress until the batch is at its end.
 *
 * @param onConnection hears whether there is a connection, each time that changes
 */
export function follow(ear, onConnection) {
  stop();
  since = '';
  open(ear, onConnection);
}

export function stop() {
  clearTimeout(timer);
  source?.close();
  source = null;
}

function open(ear, onConnection) {
  // Browsers say what they have heard last when they connect again by themselves; a new source has to be told.
  const query = since ? `?${new URLSearchParams({since})}` : '';
  const own = new EventSource(`${BATCH_PAGE}/progress${query}`);
  source = own;
  own.onopen = () => onConnection(true);
  own.onmessage = ({data, lastEventId}) => {
    failures = 0;
    since = lastEventId;
    const progress = JSON.parse(data);
    if (progress.state !== 'open' && progress.state !== 'running') {
      stop();
    }
    ear(progress);
  };
  own.onerror = () => {
    onConnection(false);
    // Else the browser connects again by itself.
    if (own.readyState === EventSource.CLOSED && own === source) {
      timer = setTimeout(() => openAgain(ear, onConnection), PAUSES_MS[Math.min(failures++, PAUSES_MS.length - 1)]);
    }
  };
}

async function openAgain(ear, onConnection) {
  const before = source;
  const {status} = await ask('GET', BATCH);
  if (source === before && !LASTING.includes(status)) {
    open(ear, onConnection);
  }
}
