// The place of one of the two photos: how it comes, what is seen of it, and what stands in its way.

import {listenForChoice} from '../beside/intake.js';
import {clone, draw, part, showOnly} from '../beside/parts.js';

export class Slot {
  #section;
  #notes;
  #canvas;
  #frame;

  /**
   * @param onFile hears of a file that is chosen for it
   */
  constructor(side, onFile) {
    this.#section = document.querySelector(`[data-slot="${side}"]`);
    this.#notes = clone('notes');
    this.#section.querySelector('.notes').replaceWith(this.#notes);
    this.#canvas = this.#section.querySelector('canvas');
    this.#frame = this.#section.querySelector('.face');
    listenForChoice(this.#button, part(`file-${side}`), onFile);
    this.#button.disabled = false;
  }

  get #button() {
    return this.#section.querySelector('[data-part=choose]');
  }

  /** Whether an element is within it. */
  holds(element) {
    return element instanceof Node && this.#section.contains(element);
  }

  focus() {
    this.#button.focus();
  }

  /** A photo is on its way. */
  open() {
    this.clear();
    this.#note('opening');
  }

  show(picture) {
    draw(this.#canvas, picture);
    this.#canvas.parentElement.hidden = false;
    this.#section.classList.add('given');
    this.#note();
  }

  /** It is the same file as the other one. */
  noteSameFile(isSame) {
    this.#notes.querySelector('[data-note=same-file]').hidden = !isSame;
  }

  /** Shows where the face is, and what stands in its way. */
  frame({obstacle, face}) {
    this.#frame.hidden = face === null;
    if (face) {
      for (const [side, share] of [['left', face.left], ['top', face.top], ['width', face.width], ['height', face.height]]) {
        this.#frame.style[side] = `${100 * share}%`;
      }
    }
    showOnly(this.#notes, 'obstacle', [obstacle]);
    this.#notes.querySelector('[data-note=framed]').hidden = obstacle !== null;
  }

  refuse(code, foreign) {
    this.clear();
    const known = foreign === 'pdf' ? 'pdf' : code;
    const isSaid = this.#notes.querySelector(`[data-refusal="${known}"]`) !== null;
    showOnly(this.#notes, 'refusal', [isSaid ? known : 'not-an-image']);
  }

  /** Takes off what was seen in the photo, which stays. */
  unframe() {
    this.#frame.hidden = true;
    showOnly(this.#notes, 'obstacle', []);
    this.#notes.querySelector('[data-note=framed]').hidden = true;
  }

  /** Takes the photo off the page. */
  clear() {
    this.unframe();
    this.#canvas.width = 0;
    this.#canvas.height = 0;
    this.#canvas.parentElement.hidden = true;
    this.#section.classList.remove('given');
    showOnly(this.#notes, 'refusal', []);
    this.#note();
  }

  #note(...codes) {
    showOnly(this.#notes, 'note', codes);
  }
}
