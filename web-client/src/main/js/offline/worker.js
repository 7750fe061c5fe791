// The service worker: keeps the first page's files, so that the page works without network. The server writes SITE before
// it: which files, with SHA-256, media type and, of pages and scripts, their policy, and the headers of them all.
//
// It trusts nothing that is stored: whoever got hold of the page or a worker can write into caches, but not here. It
// answers nothing but GET of its files without a query, sends nothing on, and stores nothing once it is installed.
import {hasRelaxedSimd, hasWasmGc} from '../page/features.js';

const {cache: NAME, headers, language, files: all} = SITE;
const PAGE = '/index.html';
/** The page is kept in one language, and goes over by itself to another one that its address names. */
const NAMES_LANGUAGE = /^\?lang=[a-z]{2,3}$/;

/** A page that was just left, or a tab that was just closed, is still counted for a moment. */
const LOOKS = 3;
const BETWEEN_LOOKS_MS = 1_000;

const engine = `engine-${hasWasmGc() ? 'gc' : 'js'}-${hasRelaxedSimd() ? 'relaxed' : 'compat'}.js`;
const kernels = `litert-${hasRelaxedSimd() ? 'relaxed' : 'compat'}.wasm`;

/** Everything but the engines and kernels that this browser does not take. */
const isKept = ({name}) =>
  name === engine || name === kernels || (name === 'engine.wasm' ? hasWasmGc() : !/^(engine|litert)-/.test(name));

/** By path: what this worker answers; what it does not keep it seals on its way. */
const files = new Map(all.map((file) => [file.path, file]));
const kept = all.filter(isKept);

addEventListener('install', (event) => event.waitUntil(keepAll()));

addEventListener('activate', (event) => event.waitUntil(forgetOthers()));

addEventListener('fetch', (event) => {
  const file = asked(event.request);
  if (file) {
    event.respondWith(answer(file));
  }
});

/** Words, one each way: nothing else is said to this worker. */
addEventListener('message', (event) => {
  const {data, source} = event;
  if (data === 'whole?') {
    isWhole().then((whole) => whole && source.postMessage('whole'));
  } else if (data === 'take over') {
    event.waitUntil(takeOver().then((taken) => taken || source.postMessage('others')));
  }
});

async function keepAll() {
  const cache = await caches.open(NAME);
  try {
    await Promise.all(kept.map((file) => keep(file, cache)));
  } catch (e) {
    await caches.delete(NAME);
    throw e;
  }
}

async function keep(file, cache) {
  // One line that breaks among so many must not take all the others with it.
  const response = await ask(file).catch(() => ask(file));
  if (!response.ok || !(await isGenuine(file, await response.clone().arrayBuffer()))) {
    throw new Error(`${file.path} is not what this version is made of`);
  }
  await cache.put(file.path, response);
}

/** What the network has of a file as it is listed: the page in the list's language, whatever was chosen meanwhile. */
const ask = ({path}) =>
  path === PAGE
    ? fetch(path, {cache: 'no-cache', credentials: 'omit', headers: {'Accept-Language': language}})
    : fetch(path);

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== NAME).map((name) => caches.delete(name)));
}

/** The file that is asked for; none when the request is not this worker's affair. */
function asked({method, mode, url}) {
  const {origin, pathname, search} = new URL(url);
  if (method !== 'GET' || origin !== location.origin) {
    return undefined;
  }
  if (mode === 'navigate' && pathname === '/' && NAMES_LANGUAGE.test(search)) {
    return files.get(PAGE);
  }
  if (search !== '') {
    return undefined;
  }
  return files.get(mode === 'navigate' && pathname === '/' ? PAGE : pathname);
}

async function answer(file) {
  if (!file.policy) {
    return (await known(file)) ?? fetch(file.path);
  }
  const stored = await storedFor(file);
  const genuine = stored && (await sealed(file, stored));
  if (genuine) {
    return genuine;
  }
  const fresh = await ask(file);
  // The page that the server has now may be a newer one than this worker knows.
  return file.path === PAGE ? fresh : ((await sealed(file, fresh)) ?? Response.error());
}

/**
 * What the browser keeps of the network's answers before what is stored here: with those lies what it has compiled of
 * WebAssembly on the first visit. Nothing is asked of the network, and no script of the page can write there.
 */
async function known(file) {
  const answered = await fetch(file.path, {cache: 'only-if-cached', mode: 'same-origin'}).catch(() => null);
  return answered?.ok ? answered : storedFor(file);
}

/** What is stored for a file; nothing where the browser gives out nothing that it stores. */
async function storedFor({path}) {
  try {
    return await caches.match(path, {cacheName: NAME});
  } catch {
    return undefined;
  }
}

/** The same bytes under the headers that belong to them, whatever came with them; nothing if the bytes are others. */
async function sealed({path, sha256, type, policy}, response) {
  const bytes = await response.arrayBuffer();
  if (!(await isGenuine({path, sha256}, bytes))) {
    return null;
  }
  return new Response(bytes, {headers: {...headers, 'Content-Type': type, 'Content-Security-Policy': policy}});
}

async function isGenuine({sha256}, bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return sha256 === Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function isWhole() {
  const stored = await Promise.all(kept.map(storedFor));
  return stored.every((response) => response !== undefined);
}

/** Takes the place of the version before, unless another tab works with it. */
async function takeOver() {
  for (let looks = 0; looks < LOOKS; looks++) {
    if (looks > 0) {
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
    }
    const pages = await clients.matchAll({includeUncontrolled: true, type: 'window'});
    if (pages.length <= 1) {
      await skipWaiting();
      return true;
    }
  }
  return false;
}
