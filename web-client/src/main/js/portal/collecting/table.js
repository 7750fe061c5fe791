// Tables for spreadsheets, as lists of people are read and reports are written on the server (RFC 4180; package roster).

const DELIMITERS = [',', ';', '\t'];
const GUARD = "'";
const STARTS_FORMULA = /^'*[=+\-@\t\r]/;
const MARK = '\ufeff';
const LOOKED_AT_BYTES = 1_000;

/** The characters of a file, in whichever encoding a spreadsheet took: UTF-8, UTF-16 or Windows-1252. Null where it is no text. */
export function textOf(octets) {
  const text = decoded(octets);
  return text.includes('\0') ? null : text;
}

function decoded(octets) {
  try {
    return new TextDecoder(wide(octets) ?? 'utf-8', {fatal: true}).decode(octets);
  } catch {
    return new TextDecoder('windows-1252').decode(octets);
  }
}

/** Which UTF-16 it is: by its mark, or by where the zeros of plain letters are. */
function wide(octets) {
  const mark = octets[0] * 256 + octets[1];
  if (mark === 0xfeff || mark === 0xfffe) {
    return mark === 0xfeff ? 'utf-16be' : 'utf-16le';
  }
  const looked = octets.subarray(0, LOOKED_AT_BYTES);
  const zeros = [0, 0];
  looked.forEach((octet, i) => (zeros[i % 2] += octet === 0 ? 1 : 0));
  if (zeros[0] === zeros[1] || Math.max(...zeros) <= looked.length / 4) {
    return null;
  }
  return zeros[0] > zeros[1] ? 'utf-16be' : 'utf-16le';
}

/**
 * The records of a table: the line at which each begins, and its values.
 *
 * @returns null in place of a record's values whose quotes do not end as they have to; nothing follows it
 */
export function recordsOf(text) {
  // Spreadsheets announce an unusual delimiter in a line of its own.
  const announced = /^sep=.*\r?\n/i.exec(text)?.[0] ?? '';
  const values = text.slice(announced.length);
  const first = /^[^\r\n]*/.exec(values)[0];
  const count = (delimiter) => first.split(delimiter).length;
  const delimiter = DELIMITERS.reduce((best, other) => (count(other) > count(best) ? other : best));
  return new Reading(values, delimiter, announced ? 2 : 1).records();
}

class Reading {
  #text;
  #delimiter;
  #line;
  #at = 0;

  constructor(text, delimiter, line) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.#line = line;
  }

  records() {
    const all = [];
    while (this.#at < this.#text.length) {
      const line = this.#line;
      const values = this.#record();
      all.push({line, values});
      if (values === null) {
        break;
      }
    }
    return all;
  }

  #record() {
    const values = [];
    for (;;) {
      const value = this.#value();
      if (value === null) {
        return null;
      }
      values.push(plain(value.trim()));
      if (this.#text[this.#at] !== this.#delimiter) {
        break;
      }
      this.#at++;
    }
    this.#endLine();
    return values;
  }

  #endLine() {
    const end = /\r\n|\r|\n/y;
    end.lastIndex = this.#at;
    const found = end.exec(this.#text);
    this.#at += found ? found[0].length : 1;
    this.#line++;
  }

  #value() {
    const blank = /[ ]*/y;
    blank.lastIndex = this.#at;
    const quoteAt = this.#at + blank.exec(this.#text)[0].length;
    return this.#text[quoteAt] === '"' ? this.#quoted(quoteAt + 1) : this.#unquoted();
  }

  #unquoted() {
    let end = this.#at;
    while (end < this.#text.length && !this.#isEnd(this.#text[end])) {
      end++;
    }
    const value = this.#text.slice(this.#at, end);
    this.#at = end;
    return value;
  }

  #isEnd = (letter) => letter === this.#delimiter || letter === '\n' || letter === '\r';

  #quoted(from) {
    let value = '';
    for (let at = from; ; ) {
      const quote = this.#text.indexOf('"', at);
      if (quote < 0) {
        return null;
      }
      value += this.#text.slice(at, quote);
      if (this.#text[quote + 1] !== '"') {
        this.#at = quote + 1;
        break;
      }
      value += '"';
      at = quote + 2;
    }
    this.#line += value.split('\n').length - 1;
    const rest = this.#unquoted();
    return rest.trim() === '' ? value : null;
  }
}

/** A value as it was before it was written for a spreadsheet. */
const plain = (value) => (value.startsWith(GUARD) && STARTS_FORMULA.test(value) ? value.slice(1) : value);

/** A table with its first line, each value in quotes, none of which a spreadsheet takes for a formula. */
export const tableOf = (columns, rows) => `${MARK}${[columns, ...rows].map(lineOf).join('')}`;

const lineOf = (values) => `${values.map(quotedValue).join(',')}\r\n`;

function quotedValue(value) {
  const text = String(value ?? '');
  return `"${(STARTS_FORMULA.test(text) ? GUARD + text : text).replaceAll('"', '""')}"`;
}
