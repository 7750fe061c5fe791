// Carries one crop to the server and its answer back. It runs in a document of its own, which the page opens when a
// person asks for it: the page's own policy lets nothing reach that address.

const ADDRESS = '/enhance';
const PROBLEM = 'application/problem+json';

const isFromPage = ({source, origin, ports}) =>
  parent !== self && source === parent && origin === location.origin && ports.length === 1;

self.addEventListener('message', function take(event) {
  if (isFromPage(event)) {
    self.removeEventListener('message', take);
    carry(event.data, event.ports[0]);
  }
});
// The page looks for this before it hands anything over.
document.body.dataset.ready = '';

async function carry({bytes, mediaType, document: documentId, told, language}, port) {
  const answer = await send(bytes, {
    'Content-Type': mediaType,
    'Selfsame-Document': documentId,
    'Accept-Language': language,
    ...(told && {'Selfsame-Even-If-Unsaid': '?1'}),
  });
  port.postMessage(answer, answer.bytes ? [answer.bytes] : []);
}

/** What came of it; the status is 0 when there was no answer. */
async function send(body, headers) {
  try {
    const response = await fetch(ADDRESS, {
      method: 'POST',
      headers,
      body,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    return response.ok ? await picture(response) : await problem(response);
  } catch {
    return {status: 0};
  }
}

async function picture(response) {
  return {
    status: response.status,
    mediaType: response.headers.get('Content-Type'),
    bytes: await response.arrayBuffer(),
    report: response.headers.get('Enhancement-Report'),
  };
}

async function problem(response) {
  const isProblem = response.headers.get('Content-Type')?.startsWith(PROBLEM);
  const {code = '', detail = ''} = isProblem ? await response.json() : {};
  const {headers, status} = response;
  return {status, code, detail, language: headers.get('Content-Language'), retryAfter: headers.get('Retry-After')};
}
