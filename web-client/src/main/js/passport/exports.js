// What was read as files, in the words of the command line's JSON.

import {save} from '../page/parts.js';
import {words} from '../beside/parts.js';

const named = (name, list) => list.map(({code}) => ({code, text: words(name, code)}));

export function saveJson(reading) {
  const {verdict, headline, doubts, remarks, ...rest} = reading;
  const said = {
    verdict, headline: words('headline', headline), ...rest, doubts: named('doubt', doubts), remarks: named('remark', remarks),
  };
  save(new Blob([JSON.stringify(said, null, 2), '\n'], {type: 'application/json'}), 'mrz.json');
}

/** A head and a row: the fields by the names that they have in JSON, and the lines. */
export function saveCsv({verdict, format, lines, fields}) {
  const columns = {verdict, format, ...fields, ...Object.fromEntries(lines.map((line, i) => [`line${i + 1}`, line]))};
  const row = (values) => `${values.map(quoted).join(',')}\r\n`;
  const text = row(Object.keys(columns)) + row(Object.values(columns));
  save(new Blob([text], {type: 'text/csv;charset=utf-8'}), 'mrz.csv');
}

const quoted = (value) => (/[",\r\n]/.test(value) ? `"${String(value).replaceAll('"', '""')}"` : String(value));
