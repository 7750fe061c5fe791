// Elements of the page, whose words the build has put in.

export const part = (id) => document.getElementById(id);

/** A copy of one of the page's templates, which has a single element. */
export const clone = (name) => part(`template-${name}`).content.firstElementChild.cloneNode(true);

/** Shows those of the elements that carry one of these codes under a name, and hides the others. */
export function showOnly(within, name, codes) {
  for (const element of within.querySelectorAll(`[data-${name}]`)) {
    element.hidden = !codes.includes(element.dataset[name]);
  }
}

/** Draws pixels of the engine's. */
export function draw(canvas, {width, height, pixels}) {
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d').putImageData(new ImageData(new Uint8ClampedArray(pixels), width, height), 0, 0);
}

/** What the page says of a code. */
export const words = (name, code) => document.querySelector(`[data-${name}="${code}"]`)?.textContent ?? '';

/** How long it stands there that something has happened, which can be seen or found out otherwise. */
const TOLD_MS = 6_000;

let told;

/** Tells what happened, to those who do not see it too. */
export function tell(code) {
  clearTimeout(told);
  showOnly(part('status'), 'status', code ? [code] : []);
  told = setTimeout(() => showOnly(part('status'), 'status', []), TOLD_MS);
}

/** Puts words into the clipboard; says so, or leaves them to be copied by hand. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    tell('copied');
  } catch {
    tell('not-copied');
  }
}
