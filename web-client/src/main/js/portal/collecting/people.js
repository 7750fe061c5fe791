// People whom a company wants to ask, out of a list that a spreadsheet has saved: each in a line, columns by their names.

import {recordsOf, textOf} from './table.js';

const MOST_BYTES = 16 << 20;
export const MOST_PEOPLE = 10_000;
const MOST_ID = 60;
const MOST_NAME = 120;
const MOST_MAIL = 254;
const MAIL = /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@<>"(),:;[\]\\.]+$/;
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ru', 'ar', 'hi', 'ja', 'zh'];

const COLUMNS = {
  reference: ['id', 'reference', 'ref'],
  name: ['name', 'full name', 'full_name'],
  mail: ['mail', 'email', 'e-mail', 'mail address'],
  language: ['language', 'lang'],
};

/**
 * Reads a list.
 *
 * @param isMailed whether each needs an address
 * @param there references of those who are asked already, and are passed over
 * @returns the people, how many were passed over, and what is wrong: {code, line, first}; a list with mistakes is not used
 */
export function peopleIn(octets, isMailed, there) {
  if (octets.length > MOST_BYTES) {
    return broken('too-large');
  }
  const text = textOf(octets);
  if (text === null) {
    return broken('no-text');
  }
  const [names, ...records] = recordsOf(text);
  const columns = names?.values && columnsOf(names.values);
  if (!columns) {
    return broken(names?.values === null ? 'quotes' : 'columns');
  }
  const people = [];
  const mistakes = [];
  let passed = 0;
  const lines = new Map();
  const known = new Set([...there].map(folded));
  for (const {line, values} of records) {
    if (values === null) {
      mistakes.push({line, code: 'quotes'});
    } else if (values.some((value) => value !== '')) {
      const person = personOf(values, columns);
      if (known.has(folded(person.reference))) {
        passed++;
      } else {
        mistakes.push(...mistakesOf(person, line, isMailed, lines));
        people.push(person);
      }
    }
  }
  if (people.length + passed === 0 && mistakes.length === 0) {
    return broken('no-lines');
  }
  return people.length + known.size > MOST_PEOPLE ? broken('too-many') : {people, passed, mistakes};
}

const broken = (code) => ({people: [], passed: 0, mistakes: [{code}]});

function columnsOf(names) {
  const low = names.map((name) => name.toLowerCase());
  const at = Object.fromEntries(
    Object.entries(COLUMNS).map(([column, all]) => [column, low.findIndex((name) => all.includes(name))]),
  );
  return at.reference < 0 || at.name < 0 ? null : at;
}

function personOf(values, columns) {
  const value = (column) => values[columns[column]] ?? '';
  return {
    reference: value('reference'),
    name: value('name'),
    mail: value('mail'),
    language: languageOf(value('language')),
  };
}

/** Of a tag with a country the language counts. */
const languageOf = (tag) => tag.toLowerCase().split(/[-_]/)[0];

function mistakesOf({reference, name, mail, language}, line, isMailed, lines) {
  const key = folded(reference);
  const first = lines.get(key);
  lines.set(key, first ?? line);
  const wrong = [
    [reference === '', 'no-id'],
    [reference !== '' && first !== undefined, 'same-id'],
    [[...reference].length > MOST_ID, 'long-id'],
    [name === '', 'no-name'],
    [[...name].length > MOST_NAME, 'long-name'],
    [mail !== '' && (mail.length > MOST_MAIL || !MAIL.test(mail)), 'mail'],
    [mail === '' && isMailed, 'no-mail'],
    [language !== '' && !LANGUAGES.includes(language), 'language'],
  ];
  return wrong.filter(([isWrong]) => isWrong).map(([, code]) => ({line, code, first}));
}

/** As ids are compared: capitals do not count. */
const folded = (reference) => reference.normalize('NFC').toLowerCase();
