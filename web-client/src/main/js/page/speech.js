// In which language the page speaks: which one is wanted, its texts, and what of the page says them.
//
// What stands in the markup is said here, by the names of texts that it carries. What Java says has an echo: something that
// says it once more, in whatever language the page speaks by then.

import {markup as keysOfMarkup, script as keysOfScript} from 'page-keys';
import {download} from './download.js';
import {apart} from './parts.js';

const KEY = 'language';
const PARAMETER = 'lang';

const root = document.documentElement;
/** Looked for when it is needed: this script may come before the page is parsed. */
const choice = () => document.getElementById('language');

const echoes = new WeakMap();

/** The language that the server has chosen. */
const served = root.lang;

let language = served;
let texts = '';

const addresses = () => JSON.parse(document.getElementById('assets').textContent).texts;

const isKnown = (tag) => tag !== null && Object.hasOwn(addresses(), tag);

/** The language of the page's address, else the one that was chosen here before, else the one that the page came in. */
function wanted() {
  return [new URLSearchParams(location.search).get(PARAMETER), chosenBefore()].find(isKnown) ?? root.lang;
}

function chosenBefore() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(tag) {
  try {
    localStorage.setItem(KEY, tag);
  } catch {
    // A private window or a full disk: the address still says it.
  }
  const address = new URL(location.href);
  address.searchParams.set(PARAMETER, tag);
  history.replaceState(history.state, '', address);
}

const lines = async (part) => new TextDecoder().decode(await download(part, 'high')).split('\n');

/** The texts of a language, as Java reads them, and those of the markup, by their keys, where it says others. */
async function fetchTexts(tag) {
  const {script, markup} = addresses()[tag];
  const [forScript, forMarkup] = await Promise.all([lines(script), tag === root.lang ? [] : lines(markup)]);
  return {
    script: [...keysOfScript.map((key, i) => `${key} = ${forScript[i]}`), ...forScript.slice(keysOfScript.length)].join('\n'),
    words: () =>
      new Map([...keysOfScript.map((key, i) => [key, forScript[i]]), ...keysOfMarkup.map((key, i) => [key, forMarkup[i]])]),
  };
}

/** Has the texts of the wanted language. Where those cannot be had, the page stays in the language that it came in. */
export async function begin() {
  const tag = wanted();
  try {
    speak(tag, await fetchTexts(tag));
  } catch (e) {
    if (tag === root.lang) {
      throw e;
    }
    speak(root.lang, await fetchTexts(root.lang));
  }
}

function speak(tag, {script, words}) {
  texts = script;
  language = tag;
  if (tag !== root.lang) {
    sayMarkup(tag, words());
  }
  leadOn();
}

/** The address of a page of the server's, which would choose by itself what nobody has chosen. */
export const onServer = (path) =>
  language !== served || new URLSearchParams(location.search).has(PARAMETER) ? `${path}?${PARAMETER}=${language}` : path;

/** Links to such pages. */
function leadOn() {
  for (const link of document.querySelectorAll('[data-speaks]')) {
    link.href = onServer(link.pathname);
  }
}

/** The tag of the page's language. */
export const spoken = () => language;

export const textsOfPage = () => texts;

/**
 * Lets the person choose.
 *
 * @param onChange is told that the page speaks another language from now on
 * @param onFailure is told that its texts cannot be had
 */
export function offerChoice(onChange, onFailure) {
  const field = choice();
  field.value = language;
  field.disabled = false;
  field.addEventListener('change', async () => {
    const tag = field.value;
    let fetched;
    try {
      fetched = await fetchTexts(tag);
    } catch {
      field.value = language;
      onFailure();
      return;
    }
    // Two choices may be under way: the last one counts.
    if (tag === field.value) {
      remember(tag);
      speak(tag, fetched);
      onChange();
      sayAgain();
    }
  });
}

/** What is said in an element, or in one of its attributes, from now on. */
export function setEcho(element, place, echo) {
  const own = echoes.get(element) ?? new Map();
  own.set(place, echo);
  echoes.set(element, own);
}

function sayAgain() {
  for (const element of [document, ...apart()].flatMap(within)) {
    echoes.get(element)?.forEach((echo) => echo());
  }
}

/** An element, or the document, and all in it. */
const within = (root) => [...(root instanceof Element ? [root] : []), ...root.querySelectorAll('*')];

function sayMarkup(tag, words) {
  const said = (key) => words.get(key).replaceAll("''", "'");
  root.lang = tag;
  root.dir = [...choice().options].find(({value}) => value === tag).dir;
  for (const part of [document, ...[...document.querySelectorAll('template')].map(({content}) => content), ...apart()]) {
    for (const element of within(part)) {
      for (const {name, value} of [...element.attributes]) {
        if (name === 'data-say') {
          sayIn(element, said(value));
        } else if (name.startsWith('data-say-')) {
          element.setAttribute(name.slice('data-say-'.length), said(value));
        }
      }
    }
  }
}

/** Words of the markup come first in their element; where they do not, something else has taken their place. */
function sayIn(element, words) {
  if (element.firstChild instanceof Text) {
    element.firstChild.data = words;
  }
}
