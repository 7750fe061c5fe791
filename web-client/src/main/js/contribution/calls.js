// The calls of a person who was asked for a photo. The token of their link says who they are; nothing else does.

const ADDRESS = '/v1/contribution';

/** An answer that has not come by then does not come. */
const ANSWER_MS = 30_000;

/** The largest parcel takes as long on the slowest lines that phones have. */
const UPLOAD_MS = 600_000;

/**
 * What the server says of the errand.
 *
 * @returns its status, 0 where there was no answer, and the members of what it said
 */
export const ask = (token) => call('GET', token, {}, ANSWER_MS);

/** Sends a parcel as an attempt. */
export const send = (token, attempt, parcel) =>
  call(
    'PUT',
    token,
    {body: parcel, headers: {'Content-Type': 'application/octet-stream', 'Selfsame-Attempt': String(attempt)}},
    UPLOAD_MS,
  );

/** Has the photo deleted that was sent. */
export const withdraw = (token) => call('DELETE', token, {}, ANSWER_MS);

async function call(method, token, {body, headers = {}}, patience) {
  try {
    const response = await fetch(ADDRESS, {
      method,
      body,
      headers: {...headers, 'Selfsame-Link': token, 'Accept-Language': document.documentElement.lang},
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
    const isJson = /^application\/(problem\+)?json\b/.test(response.headers.get('Content-Type') ?? '');
    return {status: response.status, said: isJson ? await response.json() : {}};
  } catch {
    return {status: 0, said: {}};
  }
}
