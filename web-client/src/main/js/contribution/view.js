// What the document says. Its words are there from the start; which of them are seen is said here.

import {part, showOnly} from '../beside/parts.js';

/** A clock that is wrong by less makes nobody late. */
const SKEW_MS = 5 * 60_000;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const language = document.documentElement.lang;

const MOMENT = new Intl.DateTimeFormat(language, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
});

/** How long it is until then: in the largest unit of which there are two. */
export function inWords(milliseconds) {
  const [unit, length] = [
    ['day', DAY_MS],
    ['hour', HOUR_MS],
    ['minute', MINUTE_MS],
  ].find(([, length]) => milliseconds >= 2 * length) ?? ['minute', MINUTE_MS];
  const count = Math.max(0, Math.floor(milliseconds / length));
  return new Intl.RelativeTimeFormat(language).format(count, unit);
}

function showMoment(id, moment) {
  part(id).dateTime = new Date(moment).toISOString();
  part(id).textContent = MOMENT.format(new Date(moment));
}

export class View {
  #errand;
  /** What the server's clock is ahead of this device's. */
  #ahead = 0;
  #until = 0;

  /**
   * @param onHeight hears how high the document is
   */
  constructor(onHeight) {
    new ResizeObserver(() => onHeight(Math.ceil(part('main').getBoundingClientRect().height))).observe(part('main'));
    setInterval(() => this.#showLeft(), MINUTE_MS / 2);
  }

  /** Says what is pressed. */
  listen({askAgain, send, sendAgain, withdraw, overNow}) {
    part('ask-again').onclick = askAgain;
    part('send').onclick = () => this.#missing().length === 0 && send();
    part('send-again').onclick = part('send-later').onclick = sendAgain;
    part('withdraw').onclick = () => this.#askWhetherSure(true);
    part('withdraw-no').onclick = () => this.#askWhetherSure(false);
    part('withdraw-yes').onclick = withdraw;
    this.#errand = {overNow};
  }

  asking() {
    part('asking').hidden = false;
    part('failed').hidden = true;
  }

  /**
   * There is nothing to do here, or not now.
   *
   * @param until when it was over, where that is the reason and it is known
   */
  fail(code, until) {
    part('asking').hidden = true;
    part('errand').hidden = true;
    part('failed').hidden = false;
    showOnly(part('failed'), 'failed', [until ? 'over-at' : code]);
    if (until) {
      showMoment('over-since', until);
    }
    part('ask-again').hidden = !['busy', 'offline', 'no-document'].includes(code);
  }

  /** Who asks for what. */
  showErrand({company, collection, until, now, rules = {}, consentText}) {
    part('asking').hidden = true;
    part('failed').hidden = true;
    part('errand').hidden = false;
    part('company').textContent = company;
    part('collection').textContent = collection.name;
    part('consent-text').textContent = consentText;
    this.#until = Date.parse(until);
    this.#ahead = Date.parse(now) - Date.now();
    showMoment('until', this.#until);
    this.#showLeft();
    part('skewed').hidden = Math.abs(this.#ahead) <= SKEW_MS;
    showMoment('server-now', Date.parse(now));
    const asked = [
      ...(rules.glasses === undefined ? [] : [rules.glasses ? 'glasses' : 'no-glasses']),
      ...(rules.smile === undefined ? [] : [rules.smile ? 'smile' : 'no-smile']),
      ...(rules.background === undefined ? [] : ['background']),
    ];
    part('rules').hidden = asked.length === 0;
    showOnly(part('rules'), 'rule', asked);
    // The company's own words, unless they are those of a colour.
    const isColour = Boolean(rules.background) && document.querySelector(`[data-tone="${CSS.escape(rules.background)}"]`) !== null;
    showOnly(part('rules'), 'tone', isColour ? [rules.background] : []);
    part('background-words').textContent = isColour ? '' : (rules.background ?? '');
  }

  #showLeft() {
    const left = this.#until - (Date.now() + this.#ahead);
    part('left').textContent = inWords(left);
    if (this.#until > 0 && left <= 0 && !part('errand').hidden) {
      this.#errand.overNow();
    }
  }

  nameDocument(name) {
    part('document').textContent = name;
    part('document-row').hidden = false;
  }

  /** What became of the errand so far. */
  showState({state, sentAt, reasons = [], note, attemptsLeft}) {
    showOnly(part('state'), 'state', [state]);
    if (state === 'sent') {
      part('sent-at').parentElement.hidden = false;
      part('sent-at').hidden = sentAt === undefined;
      if (sentAt !== undefined) {
        showMoment('sent-at', Date.parse(sentAt));
      }
    }
    showOnly(part('reasons'), 'reason', reasons);
    part('note').hidden = !note;
    part('note').textContent = note ?? '';
    part('attempts').textContent = new Intl.NumberFormat(language).format(attemptsLeft);
    part('no-attempts').hidden = attemptsLeft > 0 || state === 'accepted';
    part('withdrawal').hidden = state !== 'sent';
    this.#askWhetherSure(false);
  }

  /**
   * What of the photo at hand can be sent.
   *
   * @param code of what stands there, or null where nothing is to be sent
   */
  showPhoto({code, reasons, isInPlace, canBeSent, isToConfirm}) {
    part('form').hidden = code === null;
    if (code === null) {
      return;
    }
    showOnly(part('form'), 'form', [isInPlace ? 'replace' : 'first']);
    showOnly(part('form'), 'photo', [code === 'none' && isInPlace ? 'none-yet' : code]);
    for (const words of part('form').querySelectorAll('.reasons')) {
      words.textContent = reasons;
    }
    part('sendable').hidden = !canBeSent;
    part('confirm-row').hidden = !isToConfirm;
  }

  /** Another photo is another thing to agree to. */
  forgetTicks() {
    part('confirmed').checked = false;
    part('agreed').checked = false;
    showOnly(part('errors'), 'error', []);
  }

  /** What has to be ticked first, which is said. */
  #missing() {
    const codes = [
      ...(part('confirm-row').hidden || part('confirmed').checked ? [] : ['not-confirmed']),
      ...(part('agreed').checked ? [] : ['not-agreed']),
    ];
    showOnly(part('errors'), 'error', codes);
    part('confirmed').setAttribute('aria-invalid', codes.includes('not-confirmed'));
    part('agreed').setAttribute('aria-invalid', codes.includes('not-agreed'));
    if (codes.length > 0) {
      part(codes[0] === 'not-confirmed' ? 'confirmed' : 'agreed').focus();
    }
    return codes;
  }

  /** How far it is; null when it is over. */
  showStage(stage) {
    showOnly(part('progress'), 'stage', [stage]);
    part('send').disabled = stage !== null;
    part('withdraw-yes').disabled = stage !== null;
  }

  showTrouble(code) {
    showOnly(part('trouble'), 'trouble', [code]);
    if (code !== null) {
      part('trouble').scrollIntoView({block: 'nearest'});
    }
  }

  #askWhetherSure(isAsked) {
    const had = part('withdraw-sure').contains(document.activeElement);
    part('withdraw-sure').hidden = !isAsked;
    part('withdraw').parentElement.hidden = isAsked;
    if (isAsked) {
      part('withdraw-no').focus();
    } else if (had && !part('withdrawal').hidden) {
      part('withdraw').focus();
    }
  }

  /** Takes the person to what is to be sent. */
  focus() {
    part('form-title').focus({preventScroll: true});
    part('form-title').scrollIntoView({block: 'start'});
  }

  /** Takes the person to what became of it. */
  focusState() {
    part('state').tabIndex = -1;
    part('state').focus();
  }
}
