// Orders, as the pages of payment ask the server of them and remember them for as long as their tab is open.

const PATIENCE_MS = 20_000;
const COMMITMENT = /^[A-Za-z0-9_-]{43}$/;
const DOCUMENT = /^[a-z0-9.-]{1,64}$/;

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

const attempt = ({commitment, documentId}) => `pay.${commitment}.${documentId}`;

/** What this tab remembers of paying for a picture: the key of its attempt, and the order once there is one. */
export function remembered(picture) {
  return JSON.parse(sessionStorage.getItem(attempt(picture)) ?? 'null');
}

export function remember(picture, what) {
  sessionStorage.setItem(attempt(picture), JSON.stringify(what));
}

export function forget(picture) {
  sessionStorage.removeItem(attempt(picture));
}

/** The picture that this tab made an order for; null where another tab or device did. */
export function pictureOf(order) {
  const key = Object.keys(sessionStorage).find(
    (name) => name.startsWith('pay.') && JSON.parse(sessionStorage.getItem(name)).order === order,
  );
  return key ? pictureIn(`#${key.slice('pay.'.length)}`) : null;
}
