// The print sheet as a drawing in millimetres, and the question before photos that are kept for it are lost.

const SVG = 'http://www.w3.org/2000/svg';

/** How long browsers are given to finish reading what is not shown any more. */
const READING_MS = 30_000;

/** By drawing: the addresses of its photos. Each copy reads its photo's address by itself, whenever the browser likes. */
const addresses = new WeakMap();

const idOf = (photo) => `sheet-photo-${photo}`;

function element(parent, name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  return parent.appendChild(made);
}

/** An empty sheet of such a size. */
export function begin(width, height) {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', `0 0 ${width} ${height}`);
  drawing.setAttribute('role', 'img');
  addresses.set(drawing, []);
  element(drawing, 'rect', {class: 'paper', width, height});
  element(drawing, 'defs', {});
  return drawing;
}

/** A photo that is to lie on the sheet. */
export function define(drawing, photo, file, width, height) {
  const href = URL.createObjectURL(file);
  addresses.get(drawing).push(href);
  element(drawing.querySelector('defs'), 'image', {
    id: idOf(photo), href, width, height, preserveAspectRatio: 'none',
  });
}

/** Takes a drawing from the page, and gives up the addresses of its photos once nothing can be reading them. */
export function release(drawing) {
  drawing.remove();
  setTimeout(() => addresses.get(drawing).forEach((address) => URL.revokeObjectURL(address)), READING_MS);
}

/** A copy of a photo, a quarter turned clockwise around its upper left corner where it lies on its side. */
export function place(drawing, photo, left, top, turned) {
  const transform = `translate(${left} ${top})${turned ? ' rotate(90)' : ''}`;
  element(drawing, 'use', {href: `#${idOf(photo)}`, transform});
}

export function fill(drawing, x, y, width, height, name) {
  element(drawing, 'rect', {x, y, width, height, class: name});
}

/** Has the browser ask before the page is left with something at stake. */
export function askBeforeLeaving(isAtStake) {
  addEventListener('beforeunload', (event) => {
    if (isAtStake()) {
      event.preventDefault();
    }
  });
}
