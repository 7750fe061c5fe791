// Fields that are not as they may be, each with a note that says so.

import {byId} from './parts.js';

/** Says of a field that it is wrong, or that it is not. */
export function mark(input, note, isWrong) {
  byId(note).hidden = !isWrong;
  input.toggleAttribute('aria-invalid', false);
  const hints = (input.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && id !== note);
  if (isWrong) {
    input.setAttribute('aria-invalid', 'true');
    hints.unshift(note);
  }
  input.setAttribute('aria-describedby', hints.join(' '));
}

/**
 * Marks those of some fields that are wrong, and leads to the first.
 *
 * @param fields ids, whether they are wrong, and the id of the note where that is not the field's with {@code -wrong}
 * @returns whether all are right
 */
export function markAll(fields) {
  fields.forEach(([id, isWrong, note = `${id}-wrong`]) => mark(byId(id), note, isWrong));
  const first = fields.find(([, isWrong]) => isWrong);
  if (first) {
    byId(first[0]).closest('details')?.toggleAttribute('open', true);
    byId(first[0]).focus();
  }
  return !first;
}
