import {readdirSync, readFileSync} from 'node:fs';
import {catalogue} from './catalogue.mjs';

const TEXTS = '../static/texts';
/** Has all keys, in their order. */
const FIRST = 'en';
/** What the page's markup says and its script does not. */
const MARKUP = 'page.markup.';
const OF_PAGE = 'page.';
/** What only server and command line say. */
const OF_SERVER = 'server.';
/** What is said of machine-readable zones and of two photos that are compared, by the pages for that and no other. */
const OF_OTHER_PAGES = ['mrz.', 'likeness.'];
/** What the markup of those pages says: of one, of the other, of both; and that of the document through which photos are sent. */
const OF_OTHER_MARKUP = ['page.markup.passport-', 'page.markup.compare-', 'page.markup.beside-', 'page.markup.contribution-'];
/** What a language calls documents: not every one of them. */
const OF_DOCUMENTS = 'document.';
/** A document with its country. */
const NAME = 'page.document.name';
/** What is said of a refusal's code alone, which the page's script never does. */
const OF_CODE = /^refusal\.[a-z-]+\.(title|explanation)$/;
/** What colours are called, by script and markup alike. */
const OF_COLOUR = /^colour\.[a-z-]+\.title$/;

/** The tags of all languages that there are texts in, with what their speakers call them. */
export function languages() {
  return readdirSync(TEXTS)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .map((tag) => {
      const locale = new Intl.Locale(tag);
      const {direction} = locale.getTextInfo?.() ?? locale.textInfo;
      return {tag, direction, name: new Intl.DisplayNames([tag], {type: 'language'}).of(tag)};
    })
    .sort((a, b) => a.name.localeCompare(b.name, FIRST));
}

/** The keys of what the page's script says, and of what its markup says besides, in the order of all files. */
export function keysOfPage() {
  const keys = [...textsOf(FIRST).keys()].filter(
    (key) => [OF_SERVER, OF_DOCUMENTS, ...OF_OTHER_PAGES, ...OF_OTHER_MARKUP].every((start) => !key.startsWith(start)) && !OF_CODE.test(key),
  );
  return {
    script: keys.filter((key) => !key.startsWith(MARKUP)),
    markup: keys.filter((key) => key.startsWith(MARKUP)),
  };
}

/**
 * What the page's script says in a language: a text a line, in the order of the keys, and after an empty line what the
 * language calls documents, each with its key. The keys are a third of the whole, and the same in all languages: the page has
 * them once.
 */
export function textsOfScript(tag) {
  const documents = [...textsOf(tag)].filter(([key]) => key.startsWith(OF_DOCUMENTS)).map(([key, text]) => `${key} = ${text}`);
  return [...said(keysOfPage().script, tag), '', ...documents].join('\n');
}

/** What its markup says in a language, in the order of its keys: needed when a page goes over to that language. */
export function textsOfMarkup(tag) {
  return said(keysOfPage().markup, tag).join('\n');
}

function said(keys, tag) {
  const texts = textsOf(tag);
  return keys.map((key) => {
    if (!texts.has(key)) {
      throw new Error(`There is no text ${key} in ${tag}`);
    }
    return texts.get(key);
  });
}

/**
 * The documents that any language has a title for, by what this one calls them and their countries, in the order of these
 * names. Where it has no title, the catalogue's stands.
 */
export function titlesOfDocuments(tag) {
  const texts = textsOf(tag);
  const english = englishTitles();
  const regions = new Intl.DisplayNames([tag], {type: 'region'});
  const ids = new Set(
    languages().flatMap((language) =>
      [...textsOf(language.tag).keys()].flatMap((key) => key.match(/^document\.([a-z0-9-]+)\.title$/)?.[1] ?? []),
    ),
  );
  const order = new Intl.Collator(tag);
  return [...ids]
    .map((id) => {
      const {title, code} = english.get(id);
      return {id, country: regions.of(code), title: texts.get(`document.${id}.title`) ?? title};
    })
    .sort((a, b) => order.compare(a.country, b.country) || order.compare(a.title, b.title))
    .map(({id, country, title}) => {
      const name = texts.get(NAME).replace('{country}', () => country).replace('{title}', () => title);
      return {id, name: escaped(name)};
    });
}

/** By countries' codes: their documents' ids with what this language calls them, and whether that is English. */
export function documentsOfCountries(tag) {
  const texts = textsOf(tag);
  const found = {};
  for (const [id, {title, code}] of englishTitles()) {
    const own = texts.get(`document.${id}.title`);
    (found[code] ??= []).push(own || tag === FIRST ? [id, own ?? title] : [id, title, true]);
  }
  return found;
}

/** Titles in the catalogue, and the codes of their countries, by the documents' ids. */
function englishTitles() {
  const found = new Map();
  let code;
  let id;
  for (const line of catalogue().toString('utf8').split('\n')) {
    const [, word, rest] = line.match(/^(country|document| +title) (.+)$/) ?? [];
    if (word === 'country') {
      code = rest.split(' ')[0];
      id = undefined;
    } else if (word === 'document') {
      id = rest;
    } else if (word && id && !found.has(id)) {
      found.set(id, {title: rest, code});
    }
  }
  return found;
}

const escaped = (words) => words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Writes a language's texts into markup, where the pages name them. */
export class Markup {
  #texts;
  #unused;
  #language;

  constructor(language) {
    this.#language = language;
    this.#texts = textsOf(language.tag);
    this.#unused = new Set([...this.#texts.keys()].filter((key) => key.startsWith(MARKUP)));
  }

  /**
   * Fills elements with {@code data-say="KEY"}, attributes with {@code data-say-NAME="KEY"}, and {{text:KEY}}; and names the
   * language, for {{language}} and {{direction}}.
   */
  fillIn(text, file) {
    return text
      .replace(/\bdata-say-([a-z-]+)="([^"]+)"/g, (named, attribute, key) => `${named} ${attribute}="${this.#say(key, file)}"`)
      .replace(/\bdata-say="([^"]+)"[^>]*>/g, (tag, key) => tag + this.#say(key, file))
      .replace(/\{\{text:([^}]+)\}\}/g, (placeholder, key) => this.#say(key, file))
      .replace(/\{\{language\}\}/g, this.#language.tag)
      .replace(/\{\{direction\}\}/g, this.#language.direction);
  }

  /** Fails when no page has asked for one of the markup's texts. */
  close() {
    if (this.#unused.size > 0) {
      throw new Error(`No page says ${[...this.#unused].join(', ')} in ${this.#language.tag}`);
    }
  }

  #say(key, file) {
    const text = this.#texts.get(key);
    const isOfMarkup = [OF_PAGE, ...OF_OTHER_PAGES].some((start) => key.startsWith(start)) || OF_CODE.test(key) || OF_COLOUR.test(key);
    if (!isOfMarkup || text === undefined) {
      throw new Error(`${file}: there is no text ${key} for markup in ${this.#language.tag}`);
    }
    if (/[{}#\\]/.test(text)) {
      throw new Error(`${key}: markup takes plain words only`);
    }
    this.#unused.delete(key);
    const words = text.replaceAll("''", "'");
    return file.endsWith('.html')
      ? escaped(words)
      : JSON.stringify(words).slice(1, -1);
  }
}

function textsOf(tag) {
  return new Map(
    readFileSync(`${TEXTS}/${tag}.txt`, 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf('=')).trim(), line.slice(line.indexOf('=') + 1).trim()]),
  );
}
