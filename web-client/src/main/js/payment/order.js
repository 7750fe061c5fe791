// Orders, as the pages of payment ask the server of them and remember them in this browser for two days.

const PATIENCE_MS = 20_000;
const COMMITMENT = /^[A-Za-z0-9_-]{43}$/;
const DOCUMENT = /^[a-z0-9.-]{1,200}$/;

/** What is to be paid, as an address says it behind its #; null where it is nothing of the kind. */
export function pictureIn(fragment) {
  const [, commitment, documentId] = fragment.match(/^#([^.]*)\.(.*)$/) ?? [];
  return isPicture(commitment, documentId) ? {commitment, documentId} : null;
}

export const isPicture = (commitment, documentId) =>
  typeof commitment === 'string' && COMMITMENT.test(commitment)
  && typeof documentId === 'string' && DOCUMENT.test(documentId);

/**
 * Asks the server.
 *
 * @returns status, body, and the code of a refusal; the status is 0 where there was no answer, whatever the reason
 */
export async function ask(address, question, headers = {}) {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', ...headers},
      body: JSON.stringify(question),
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const type = response.headers.get('Content-Type') ?? '';
    const body = response.ok && type.startsWith('application/json') ? await response.json() : null;
    const code = type.startsWith('application/problem+json') ? (await response.json()).code : '';
    return {status: response.status, body, code};
  } catch {
    return {status: 0, body: null, code: ''};
  }
}

const PREFIX = 'pay.';
const attempt = ({commitment, documentId}) => `${PREFIX}${commitment}.${documentId}`;

/** So long a receipt is found again in the browser that paid, without its link. */
const KEPT_MS = 2 * 24 * 3_600_000;

/**
 * What this browser remembers of paying for a picture: the key of its attempt, and the order once there is one. All tabs
 * know it, as the one that paid may be closed before it came back. Throws, like those that follow, where the browser keeps
 * nothing for this site.
 */
export function remembered(picture) {
  return read(attempt(picture));
}

export function remember(picture, what) {
  attempts().forEach(read);
  localStorage.setItem(attempt(picture), JSON.stringify({...what, at: Date.now()}));
}

export function forget(picture) {
  localStorage.removeItem(attempt(picture));
}

/** The picture that this browser made an order for; null where another browser or device did. */
export function pictureOf(order) {
  const name = attempts().find((one) => read(one)?.order === order);
  return name ? pictureIn(`#${name.slice(PREFIX.length)}`) : null;
}

/** Names of all that is remembered; nothing is where the browser keeps nothing for this site. */
function attempts() {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
  } catch {
    return [];
  }
}

/** An attempt of that name; null where there is none, and where there was one long ago, which is forgotten. */
function read(name) {
  const kept = JSON.parse(localStorage.getItem(name) ?? 'null');
  if (kept && !(Date.now() - kept.at < KEPT_MS)) {
    localStorage.removeItem(name);
    return null;
  }
  return kept;
}
