// What the portal's pages are put together from.

export const byId = (id) => document.getElementById(id);

/** What the page says, with values in the places of their names in braces. */
export function word(name, values = {}) {
  const said = document.querySelector(`#words [data-word="${CSS.escape(name)}"]`)?.textContent ?? '';
  return said.replace(/\{(\w+)\}/g, (place, key) => values[key] ?? place);
}

/** Whether the page has a word of that name. */
export const hasWord = (name) => document.querySelector(`#words [data-word="${CSS.escape(name)}"]`) !== null;

/** A copy of a template's one element, with its named parts. */
export function clone(name) {
  const element = byId(`template-${name}`).content.firstElementChild.cloneNode(true);
  const parts = {};
  for (const part of element.querySelectorAll('[data-part]')) {
    parts[part.dataset.part] = part;
  }
  return {element, parts};
}

/** Says something in a place that is seen only while something is said in it. */
export function tell(place, sentence) {
  place.textContent = sentence;
  place.hidden = sentence === '';
}

/** Paragraphs in place of what stands there. */
export function showSentences(place, sentences, className = '') {
  place.replaceChildren(
    ...sentences.map((sentence) => {
      const paragraph = document.createElement('p');
      paragraph.className = className;
      paragraph.textContent = sentence;
      return paragraph;
    }),
  );
}

/** Says something to those who do not see the page. */
export function announce(sentence) {
  const announcer = byId('announcer');
  // The same once more is said once more.
  announcer.textContent = announcer.textContent === sentence ? `${sentence}\u00a0` : sentence;
}

/** Terms and numbers; those of nothing are left out. */
export function showCounts(list, counts) {
  list.replaceChildren(
    ...counts
      .filter(([, value]) => value > 0)
      .map(([term, value]) => {
        const {element, parts} = clone('count');
        parts.term.textContent = term;
        parts.value.textContent = number(value);
        return element;
      }),
  );
}

/** With the digits of all texts. */
export const number = (value) =>
  new Intl.NumberFormat(document.documentElement.lang, {numberingSystem: 'latn'}).format(value);

/** A picture of this server in its frame, or a word where the browser cannot show it. */
export function showPicture(frame, address, description) {
  const picture = new Image();
  picture.alt = description;
  picture.loading = 'lazy';
  picture.decoding = 'async';
  picture.onerror = () => {
    const words = document.createElement('p');
    words.textContent = word('not-shown');
    picture.replaceWith(words);
  };
  picture.src = address;
  frame.replaceChildren(picture);
}

let answer = null;

/** Asks for a yes. */
export function confirmed(sentence) {
  const dialog = byId('asked');
  byId('asked-words').textContent = sentence;
  // Browsers tell some time later that a dialog was closed, when it may be open again.
  answer?.(false);
  dialog.returnValue = 'no';
  dialog.onclose = () => !dialog.open && answer(dialog.returnValue === 'yes');
  dialog.showModal();
  return new Promise((resolve) => {
    answer = resolve;
  });
}

export const paused = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
