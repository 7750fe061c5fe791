// The lines that were read, each below its picture, cell by cell, to be compared and typed over.

import {clone, draw, part, words} from '../beside/parts.js';

const FILLER = '<';
const NO_CHARACTER = /[^A-Z0-9<]/g;
/** By how it is marked, the first that holds: what the reading calls it. */
const MARKS = {given: '✎', repaired: '!', unsure: '?'};

export class Lines {
  #onChange;
  #fields = [];

  /**
   * @param onChange is told of the lines whenever the person has changed one
   */
  constructor(onChange) {
    this.#onChange = onChange;
  }

  get text() {
    return this.#fields.map(({input}) => input.value);
  }

  /** Shows lines with their pictures. */
  show(lines, strips) {
    this.forget();
    part('lines').style.setProperty('--cells', lines[0].length);
    lines.forEach((line, i) => {
      const element = clone('line');
      const input = element.querySelector('input');
      const label = element.querySelector('label');
      label.textContent = words('line-name', i + 1);
      label.htmlFor = input.id = `line-${i + 1}`;
      input.value = line;
      part('lines').append(element);
      const field = {element, input, before: line};
      this.#fields.push(field);
      draw(element.querySelector('canvas'), strips[i]);
      input.addEventListener('input', (event) => event.isComposing || this.#take(field, event.inputType));
      input.addEventListener('compositionend', () => this.#take(field, ''));
    });
  }

  /** Marks what is to be compared, in each line and in the table of all. */
  mark(reading) {
    const rows = [];
    this.#fields.forEach(({element, input, before}, line) => {
      const marked = new Map(
        Object.keys(MARKS)
          .reverse()
          .flatMap((kind) => (reading[kind]?.[line] ?? []).map((cell) => [cell, kind])),
      );
      if (input.value === reading.lines[line]) {
        element.querySelector('.cells').replaceChildren(
          ...Array.from(before, (unused, cell) => {
            const place = document.createElement('span');
            if (marked.has(cell)) {
              place.className = marked.get(cell);
              place.textContent = MARKS[marked.get(cell)];
            }
            return place;
          }),
        );
      }
      for (const cell of [...marked.keys()].sort((a, b) => a - b)) {
        rows.push([line + 1, cell + 1, reading.lines[line][cell], words('mark', marked.get(cell))]);
      }
    });
    part('compare-rows').replaceChildren(...rows.map(row));
    part('compare').hidden = rows.length === 0;
    const kinds = Object.keys(MARKS).filter((kind) => reading[kind]?.some((cells) => cells.length > 0));
    for (const item of part('legend').children) {
      item.hidden = !kinds.includes(item.dataset.kind);
    }
  }

  /** Writes what was read over what the person has changed. */
  reset(lines) {
    this.#fields.forEach((field, i) => {
      field.input.value = lines[i];
      field.before = lines[i];
    });
  }

  focus() {
    this.#fields[0]?.input.focus();
  }

  /** Takes all characters off the page. */
  forget() {
    for (const {element, input} of this.#fields) {
      input.value = '';
      input.defaultValue = '';
      element.querySelector('canvas').width = 0;
    }
    this.#fields = [];
    part('lines').replaceChildren();
    part('compare-rows').replaceChildren();
    part('compare').hidden = true;
  }

  /** A line keeps its length: what is typed takes the place of what stands behind it, and fillers that of what is deleted. */
  #take(field, how) {
    const {input, before} = field;
    const cells = before.length;
    const behind = input.value.slice(input.selectionEnd).toUpperCase().replace(NO_CHARACTER, '');
    const typed = input.value.slice(0, input.selectionEnd).toUpperCase().replace(NO_CHARACTER, '');
    const missing = cells - typed.length - behind.length;
    const text = missing >= 0 ? typed + FILLER.repeat(missing) + behind : (typed + behind.slice(-missing)).slice(0, cells);
    const caret = Math.min(cells, typed.length + (how === 'deleteContentForward' ? Math.max(0, missing) : 0));
    input.value = text;
    input.setSelectionRange(caret, caret);
    if (text !== before) {
      field.before = text;
      this.#onChange(this.text);
    }
  }
}

function row(values) {
  const row = document.createElement('tr');
  row.append(
    ...values.map((value) => {
      const cell = document.createElement('td');
      cell.textContent = value;
      return cell;
    }),
  );
  return row;
}
