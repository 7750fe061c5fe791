// The field of a deadline: a day and a time where the person is.

import {byId, word} from '../parts.js';

const LONGEST_MS = 366 * 24 * 3_600_000;
const USUAL_DAYS = 14;
const LAST_MINUTE = '23:59';

/** Says in which zone the time is, and proposes one. */
export function begin() {
  const {timeZone} = Intl.DateTimeFormat().resolvedOptions();
  byId('deadline-hint').textContent = word('deadline-hint', {zone: timeZone});
  if (byId('deadline').value === '') {
    const then = new Date();
    then.setDate(then.getDate() + USUAL_DAYS);
    show(then, LAST_MINUTE);
  }
}

/** Puts a time into the field. */
export function show(time, minutes = `${two(time.getHours())}:${two(time.getMinutes())}`) {
  byId('deadline').value = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}T${minutes}`;
}

const two = (number) => String(number).padStart(2, '0');

/** The time that is meant, or null where it is none that a deadline may be. */
export function meant() {
  const time = new Date(byId('deadline').value);
  const ahead = time - Date.now();
  return ahead > 0 && ahead <= LONGEST_MS ? time.toISOString() : null;
}
