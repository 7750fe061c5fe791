// What the lines say, field by field, in the page's language.

import {clone, copy, part, showOnly, words} from '../beside/parts.js';

const language = document.documentElement.lang;
const regions = new Intl.DisplayNames([language], {type: 'region', fallback: 'none'});

/** Each field of the page, with what the reading calls it. */
const VALUES = {
  'document-code': ({documentCode}) => documentCode,
  'issuing-state': ({issuingState, issuingCountry}) => state(issuingState, issuingCountry),
  name: ({primaryIdentifier}) => primaryIdentifier,
  'secondary-identifier': ({secondaryIdentifier}) => secondaryIdentifier,
  number: ({number}) => number,
  nationality: ({nationality, nationalityCountry}) => state(nationality, nationalityCountry),
  birth: ({birth}) => day(birth),
  sex: ({sex}) => words('sex', sex),
  expiry: ({expiry}) => day(expiry),
  issued: ({issued}) => day(issued),
  department: ({department}) => department,
  'optional-data': ({optionalData}) => optionalData,
  'second-optional-data': ({secondOptionalData}) => secondOptionalData,
};

/** A country by its name, with the code that stands in the lines. */
function state(code, country) {
  const name = country && regions.of(country);
  return name ? `${name} (${code})` : code;
}

/** A day, month or year, as ISO 8601 has it. */
export function day(iso) {
  if (!iso) {
    return '';
  }
  const parts = iso.split('-').length;
  const shown = {year: 'numeric', ...(parts > 1 && {month: 'long'}), ...(parts > 2 && {day: 'numeric'})};
  return new Intl.DateTimeFormat(language, {...shown, calendar: 'gregory', timeZone: 'UTC'}).format(new Date(iso));
}

/** Begins: each field of the page gets its value's place and a button that copies it. */
export function beginFields() {
  for (const row of part('fields').querySelectorAll('[data-field]')) {
    const value = clone('value');
    const button = value.querySelector('button');
    const name = row.querySelector('dt');
    name.id = `field-${row.dataset.field}`;
    button.id = `copy-${row.dataset.field}`;
    button.setAttribute('aria-labelledby', `${button.id} ${name.id}`);
    button.addEventListener('click', () => copy(value.querySelector('[data-part=value]').textContent));
    name.after(value);
  }
}

/** Shows what was read. */
export function showFields({fields, checks}) {
  for (const row of part('fields').querySelectorAll('[data-field]')) {
    const {field} = row.dataset;
    const value = VALUES[field](fields);
    const check = checks[field];
    row.hidden = value === '' && check !== 'does-not-verify';
    row.querySelector('[data-part=value]').textContent = value;
    row.querySelector('button').hidden = value === '';
    showOnly(row, 'digit', [check]);
  }
  part('truncated').hidden = !fields.nameMayBeTruncated;
  part('composite').hidden = !checks.composite;
  showOnly(part('composite'), 'digit', [checks.composite]);
}

export function forgetFields() {
  for (const value of part('fields').querySelectorAll('[data-part=value]')) {
    value.textContent = '';
  }
  part('country').textContent = '';
  part('document-list').replaceChildren();
}

/** The documents of the issuing country that a photo can be made for. */
export function showDocuments({fields: {issuingCountry}}) {
  const documents = JSON.parse(part('documents-of-countries').textContent)[issuingCountry] ?? [];
  part('documents').hidden = documents.length === 0;
  part('country').textContent = documents.length > 0 ? regions.of(issuingCountry) : '';
  part('document-list').replaceChildren(
    ...documents.map(([id, title, isEnglish]) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `/?lang=${language}#${id}`;
      link.textContent = title;
      if (isEnglish) {
        link.lang = 'en';
        link.dir = 'ltr';
      }
      item.append(link);
      return item;
    }),
  );
}
