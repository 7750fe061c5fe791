// Elements that Java's interfaces to the browser cannot make.

const SVG = 'http://www.w3.org/2000/svg';

/** How long browsers are given to read an address after the click has returned. */
const SAVING_MS = 30_000;

/** One of the symbols of index.html; for the eye only. */
export function icon(name, className) {
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('class', className);
  icon.setAttribute('aria-hidden', 'true');
  icon.appendChild(document.createElementNS(SVG, 'use')).setAttribute('href', `#icon-${name}`);
  return icon;
}

/** A picture of bytes; its address is gone once it is drawn. */
export function picture(bytes, description) {
  const picture = new Image();
  const address = URL.createObjectURL(bytes);
  picture.alt = description;
  picture.onload = picture.onerror = () => URL.revokeObjectURL(address);
  picture.src = address;
  return picture;
}

/** Saves bytes as a file. */
export function save(bytes, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SAVING_MS);
}

/** Tells an ear whenever a folded element opens or closes, however it came to that. */
export function onToggle(details, ear) {
  new MutationObserver(() => ear(details.open)).observe(details, {attributeFilter: ['open']});
}

/** The id of the folded element within a panel that has the focus, or null. */
export function focusedItem(panel) {
  const active = document.activeElement;
  return panel.contains(active) ? (active.closest('details')?.id ?? null) : null;
}

/** Tells whenever an element comes into sight or leaves it. */
export function watch(element, watcher) {
  new IntersectionObserver((entries) => watcher(entries.at(-1).isIntersecting)).observe(element);
}

/** Opens a folded element and all that it lies in, brings it before the eyes, and gives it the focus. */
export function reveal(id) {
  const item = document.getElementById(id);
  for (let folded = item; folded; folded = folded.parentElement) {
    if (folded.localName === 'details') {
      folded.open = true;
    }
  }
  item?.scrollIntoView({block: 'center'});
  item?.querySelector('summary, input, button')?.focus({preventScroll: true});
}
