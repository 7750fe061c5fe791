// The calls that programs make too, made in the name of whoever is signed in.

import {word} from './parts.js';

const {company, batch} = document.getElementById('portal').dataset;

/** The paths of a company's pages begin with it. */
export const COMPANY = `/company/${company}`;
export const BATCHES = '/v1/batches';
/** Of the batch that the page is about. */
export const BATCH = `${BATCHES}/${batch}`;
/** Where browsers ask by themselves, who name no company in a field. */
export const BATCH_PAGE = `${COMPANY}/batches/${batch}`;

const OF_COMPANY = {'Selfsame-Company': company};
const signedOut = document.getElementById('signed-out');
const LONGEST_PAUSE_MS = 60_000;

/**
 * Asks the server.
 *
 * @returns status, 0 where there was no answer; the answer's body where it is JSON; and for refusals their code, what to
 *     say to a person, and how long to wait, where that is known
 */
export async function ask(method, address, {body, headers} = {}) {
  try {
    const response = await fetch(address, {
      method,
      headers: {...OF_COMPANY, ...headers},
      body,
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    return told(response.status, await response.text(), (name) => response.headers.get(name));
  } catch {
    return told(0, '', () => null);
  }
}

/** The same for octets, which stand in the answer's {@code octets} where they have come. */
export async function askOctets(address, signal) {
  try {
    const response = await fetch(address, {
      headers: OF_COMPANY,
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (response.ok) {
      return {status: response.status, isDone: true, octets: new Uint8Array(await response.arrayBuffer())};
    }
    return told(response.status, await response.text(), (name) => response.headers.get(name));
  } catch {
    return told(0, '', () => null);
  }
}

export const json = (value, headers) => ({
  body: JSON.stringify(value),
  headers: {'Content-Type': 'application/json', ...headers},
});

/** Sends a file, and tells how many bytes of it have gone. */
export function send(method, address, file, headers, onBytes) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open(method, address);
    for (const [name, value] of Object.entries({...OF_COMPANY, ...headers})) {
      request.setRequestHeader(name, value);
    }
    request.upload.onprogress = ({loaded}) => onBytes(loaded);
    request.onload = () =>
      resolve(told(request.status, request.responseText, (name) => request.getResponseHeader(name)));
    request.onerror = request.onabort = () => resolve(told(0, '', () => null));
    request.send(file);
  });
}

function told(status, text, header) {
  // Somebody who has signed in elsewhere meanwhile is told nothing of it.
  if (status !== 0) {
    signedOut.hidden = status !== 401;
  }
  const type = header('Content-Type') ?? '';
  const isProblem = type.startsWith('application/problem+json');
  const body = isProblem || type.startsWith('application/json') ? parsed(text) : null;
  return {
    status,
    isDone: status >= 200 && status < 300,
    body,
    code: isProblem ? body?.code ?? '' : '',
    sentence: sentence(status, isProblem ? body?.detail : ''),
    pauseMs: pause(header('Retry-After')),
  };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    // Something stands between that answers in the server's place.
    return null;
  }
}

function sentence(status, detail) {
  if (status === 401) {
    return word('signed-out');
  }
  return detail || word(status === 0 || status >= 500 ? 'unreachable' : 'failed-request');
}

function pause(seconds) {
  return /^\d{1,5}$/.test(seconds ?? '') ? Math.min(LONGEST_PAUSE_MS, seconds * 1_000) : 0;
}

/** What a file is called, in a field of a request (RFC 6266). */
export const named = (name) => ({
  'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`,
});

const escaped = (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
