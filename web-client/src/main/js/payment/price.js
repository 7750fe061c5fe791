/** The digits of all texts, in every language. */
const numberingSystem = 'latn';

/** An amount in a currency's smallest unit, as the page's language writes it where the person lives. */
export function price({amount, currency}) {
  const format = new Intl.NumberFormat(locale(), {style: 'currency', currency, numberingSystem});
  return format.format(amount / 10 ** format.resolvedOptions().maximumFractionDigits);
}

/** A day and the time on it. */
export const moment = (instant) =>
  new Intl.DateTimeFormat(locale(), {dateStyle: 'long', timeStyle: 'short', numberingSystem}).format(new Date(instant));

/** A day without a time, such as {@code 2026-11-29}. */
export const day = (date) =>
  new Intl.DateTimeFormat(locale(), {dateStyle: 'long', timeZone: 'UTC', numberingSystem}).format(new Date(date));

function locale() {
  const {lang} = document.documentElement;
  return navigator.languages.find((tag) => tag.split('-')[0] === lang) ?? lang;
}
