// What photos are for, as a form says it: a document that is chosen, or a size of one's own with all that is asked of it.

import * as chooser from './chooser.js';
import * as documents from './documents.js';
import {byId} from './parts.js';

const head = byId('head');

export const isOwn = () => document.querySelector('[name=kind]:checked').value === 'own';

/** Shows the fields of what is chosen. */
export function showSize(isNoneAsked = false) {
  byId('document-field').hidden = isOwn() || isNoneAsked;
  byId('size').hidden = !isOwn();
  head.hidden = isNoneAsked || (!isOwn() && !chooser.current()?.isOwnSize);
  byId('kilobytes').hidden = !isOwn();
}

/**
 * What is wished for.
 *
 * @param background of a size of one's own, or null where any will do
 */
export const wished = (background) =>
  isOwn() ? {frame: frame(background)} : {document: documentId() + headShare()};

const side = (id) => byId(id).value.trim();

/** The id of what the photos are for. */
function documentId() {
  return isOwn() ? `own-${Number(side('width'))}x${Number(side('height'))}${byId('unit').value}` : chooser.current().id;
}

/** Which sides are usual the server knows. */
export async function wrongSize() {
  if (!isOwn()) {
    return chooser.current() ? [] : [{id: 'document'}];
  }
  const isGiven = ['width', 'height'].every((id) => Number(side(id)) > 0);
  const isKnown = isGiven && (await documents.names([documentId()])).size > 0;
  return isKnown ? [] : [{id: 'width'}, {id: 'height'}];
}

const isHeadAsked = () => !head.hidden && (side('head-least') !== '' || side('head-most') !== '' || isHeadUnread());

/** What is no number reads as nothing. */
const isHeadUnread = () => ['head-least', 'head-most'].some((id) => byId(id).validity.badInput);

export function wrongHead() {
  const [least, most] = [Number(side('head-least')), Number(side('head-most'))];
  const isRange = least >= 1 && least <= most && most <= 100;
  return isHeadAsked() && !isRange ? [{id: 'head-least'}, {id: 'head-most'}] : [];
}

/** What the id of a size of one's own says of the head. */
function headShare() {
  return isHeadAsked() ? `-head-${Number(side('head-least'))}..${Number(side('head-most'))}pct` : '';
}

export function wrongKilobytes() {
  const given = ['kb-least', 'kb-most'].filter((id) => side(id) !== '' || byId(id).validity.badInput);
  const isRight = given.every((id) => Number(side(id)) >= 1);
  const [least, most] = [Number(side('kb-least')), Number(side('kb-most'))];
  const isRange = given.length < 2 || least <= most;
  return isOwn() && !(isRight && isRange) ? [{id: 'kb-least'}, {id: 'kb-most'}] : [];
}

const number = (id) => (side(id) === '' ? null : Number(side(id)));

/** A size of one's own, with all that is asked of it. */
function frame(background) {
  const unit = byId('unit').value === 'mm' ? 'Mm' : 'Px';
  return {
    [`width${unit}`]: number('width'),
    [`height${unit}`]: number('height'),
    headPercent: isHeadAsked() ? {min: number('head-least'), max: number('head-most')} : null,
    background,
    minKb: number('kb-least'),
    maxKb: number('kb-most'),
  };
}
