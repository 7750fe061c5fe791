import {readFileSync} from 'node:fs';

const TEXTS = '../static/texts';
/** What the page's markup says and its script does not. */
const MARKUP = 'page.markup.';
const OF_PAGE = 'page.';
/** What only server and command line say. */
const OF_SERVER = 'server.';

/** What the page says in a language, as its script reads it: text that may stand in a script element. */
export function textsOfPage(language) {
  const lines = [...textsOf(language)]
    .filter(([key]) => !key.startsWith(OF_SERVER))
    .map(([key, text]) => `${key} = ${text}\n`)
    .join('');
  if (/<\/script|<!--/i.test(lines)) {
    throw new Error(`The texts in ${language} would end the element that they stand in`);
  }
  return lines;
}

/** Writes a language's texts into markup, where the pages name them. */
export class Markup {
  #texts;
  #unused;

  constructor(language) {
    this.#texts = textsOf(language);
    this.#unused = new Set([...this.#texts.keys()].filter((key) => key.startsWith(MARKUP)));
  }

  /** Fills elements with {@code data-say="KEY"}, attributes with {@code data-say-NAME="KEY"}, and {{text:KEY}}. */
  fillIn(text, file) {
    return text
      .replace(/\bdata-say-([a-z-]+)="([^"]+)"/g, (named, attribute, key) => `${named} ${attribute}="${this.#say(key, file)}"`)
      .replace(/\bdata-say="([^"]+)"[^>]*>/g, (tag, key) => tag + this.#say(key, file))
      .replace(/\{\{text:([^}]+)\}\}/g, (placeholder, key) => this.#say(key, file));
  }

  /** Fails when no page has asked for one of the markup's texts. */
  close() {
    if (this.#unused.size > 0) {
      throw new Error(`No page says ${[...this.#unused].join(', ')}`);
    }
  }

  #say(key, file) {
    const text = this.#texts.get(key);
    if (!key.startsWith(OF_PAGE) || text === undefined) {
      throw new Error(`${file}: there is no text ${key} for markup`);
    }
    if (/[{}#\\]/.test(text)) {
      throw new Error(`${key}: markup takes plain words only`);
    }
    this.#unused.delete(key);
    const words = text.replaceAll("''", "'");
    return file.endsWith('.html')
      ? words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
      : JSON.stringify(words).slice(1, -1);
  }
}

function textsOf(language) {
  return new Map(
    readFileSync(`${TEXTS}/${language}.txt`, 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf('=')).trim(), line.slice(line.indexOf('=') + 1).trim()]),
  );
}
