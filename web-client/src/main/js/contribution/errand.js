// One person's errand: what they are asked for, the photo at hand, and what they have sent.

import {ask, send, withdraw} from './calls.js';
import {hasCryptography, isWhole, seal, tokenOf} from './sealing.js';

const FAILURES = {0: 'offline', 404: 'unknown', 409: 'accepted', 410: 'over'};

/** Which keys may open a photo. */
const readers = ({keys}) => keys.map(({id}) => id).sort().join();

export class Errand {
  #link;
  #engine;
  #view;
  #page;
  #token;
  /** What the server says; null before it has. */
  #asked = null;
  #document = '';
  #photo = {state: 'none'};
  /** The photo that was sent last from here: it is not offered once more. */
  #sent = null;
  /** What is on its way, kept until it has arrived: the same bytes are sent again. */
  #parcel = null;
  #isBusy = false;
  /** Whether the page knows that the photo at hand was sent. */
  #isSentTold = false;

  /**
   * @param link the secret of the link
   * @param engine which one judges photos
   * @param view shows what is said here
   * @param page hears what photos are held against, that nobody asks for any, and whether the one at hand was sent
   */
  constructor(link, engine, view, page) {
    this.#link = link;
    this.#engine = engine;
    this.#view = view;
    this.#page = page;
  }

  async begin() {
    this.#view.listen({
      askAgain: () => this.#ask(),
      send: () => this.#send(),
      sendAgain: () => this.#sendParcel(),
      withdraw: () => this.#withdraw(),
      overNow: () => this.#ask(),
    });
    addEventListener('online', () => this.#networkIsBack());
    if (!isWhole(this.#link)) {
      this.#fail('cut-off');
    } else if (!(await hasCryptography())) {
      this.#fail('no-cryptography');
    } else {
      this.#token = await tokenOf(this.#link);
      await this.#ask();
    }
  }

  #fail(code, until) {
    this.#view.fail(code, until);
    this.#page.notAsked();
  }

  /** The page has no such document: it is older than the collection. */
  refuseDocument() {
    this.#fail('no-document');
  }

  async #ask() {
    if (this.#asked === null) {
      this.#view.asking();
    }
    const {status, said} = await ask(this.#token);
    if (status === 200) {
      this.#take(said);
    } else if (this.#asked === null || status === 404 || status === 410) {
      this.#asked = null;
      this.#fail(FAILURES[status] ?? 'busy', status === 410 ? said.arguments?.until : undefined);
    }
    return status;
  }

  #take(said) {
    this.#asked = said;
    this.#document = said.document;
    this.#view.showErrand(said);
    this.#show();
    this.#page.asked(this.#document);
  }

  /** Another photo is at hand, or more is known of the one that is. */
  take(photo) {
    if (photo.number !== this.#photo.number) {
      this.#view.forgetTicks();
    }
    if (photo.number > 0 && photo.number !== this.#parcel?.photo.number && !this.#isBusy) {
      this.#parcel = null;
      this.#view.showTrouble(null);
    }
    this.#photo = photo;
    if (this.#asked !== null) {
      this.#showPhoto();
    }
  }

  #show() {
    this.#view.showState(this.#asked);
    this.#showPhoto();
  }

  #showPhoto() {
    const {state, attemptsLeft} = this.#asked;
    const {state: code, number, reasons = ''} = this.#photo;
    const isOpen = state !== 'accepted' && attemptsLeft > 0;
    const wasSent = number !== undefined && number === this.#sent;
    if (wasSent !== this.#isSentTold) {
      this.#isSentTold = wasSent;
      this.#page.sent(wasSent);
    }
    this.#view.showPhoto({
      code: isOpen && this.#parcel === null ? (wasSent ? 'none' : code) : null,
      reasons,
      isInPlace: state === 'sent',
      canBeSent: !wasSent && ['ready', 'refused'].includes(code),
      isToConfirm: code === 'refused',
    });
  }

  async #send() {
    if (this.#isBusy) {
      return;
    }
    this.#parcel = {photo: this.#photo, wasRenewed: false};
    await this.#sealAndSend();
  }

  /** Seals the photo for whoever may open it by now, and sends it. */
  async #sealAndSend() {
    const {photo} = this.#parcel;
    const {collection, participant, consentText, keys} = this.#asked;
    const attempt = this.#asked.attempt + 1;
    this.#isBusy = true;
    this.#view.showTrouble(null);
    this.#view.showStage('sealing');
    try {
      const jpeg = new Uint8Array(await photo.file.arrayBuffer());
      this.#parcel.attempt = attempt;
      this.#parcel.bytes = await seal(this.#link, keys, jpeg, {
        collection: collection.id,
        participant: participant.id,
        attempt,
        document: this.#document,
        verdict: JSON.parse(photo.report),
        edits: JSON.parse(photo.edits),
        consent: consentText,
        engine: this.#engine,
      });
    } catch (fault) {
      this.#parcel = null;
      this.#rest(fault.code === 'too-large' ? 'too-large' : 'not-taken');
      return;
    }
    await this.#sendParcel();
  }

  async #sendParcel() {
    this.#isBusy = true;
    this.#view.showTrouble(null);
    this.#view.showStage('sending');
    this.#showPhoto();
    const {attempt, bytes, photo} = this.#parcel;
    const {status, said} = await send(this.#token, attempt, bytes);
    if (status === 200) {
      this.#parcel = null;
      this.#sent = photo.number;
      Object.assign(this.#asked, {
        state: said.state,
        sentAt: said.sentAt,
        attempt: said.attempt,
        attemptsLeft: Math.max(0, this.#asked.attemptsLeft - 1),
      });
      this.#rest(null);
      this.#view.focusState();
    } else if (status === 409) {
      await this.#renew(said);
    } else if (status === 404 || status === 410) {
      this.#parcel = null;
      await this.#ask();
      this.#rest(null);
    } else if (status === 413 || status === 415 || status === 422 || status === 400) {
      this.#parcel = null;
      this.#rest(status === 413 ? 'too-large' : 'not-taken');
    } else {
      this.#rest(status === 0 ? 'interrupted' : 'busy');
    }
  }

  /** Keys, or what was sent, are others by now: once, the photo is sealed anew by itself. */
  async #renew() {
    const {photo, wasRenewed} = this.#parcel;
    const before = readers(this.#asked);
    const status = await this.#ask();
    const isOthers = status === 200 && readers(this.#asked) !== before;
    if (isOthers && !wasRenewed && this.#asked.attemptsLeft > 0 && this.#asked.state !== 'accepted') {
      this.#parcel = {photo, wasRenewed: true};
      await this.#sealAndSend();
    } else {
      this.#parcel = null;
      this.#rest(status === 200 && this.#asked.state !== 'accepted' ? 'changed' : null);
    }
  }

  #rest(trouble) {
    this.#isBusy = false;
    this.#view.showStage(null);
    this.#view.showTrouble(trouble);
    if (this.#asked !== null) {
      this.#show();
    }
  }

  #networkIsBack() {
    if (this.#isBusy) {
      return;
    }
    if (this.#parcel !== null) {
      this.#sendParcel();
    } else if (this.#asked === null && this.#token !== undefined) {
      this.#ask();
    }
  }

  async #withdraw() {
    if (this.#isBusy) {
      return;
    }
    this.#isBusy = true;
    this.#view.showTrouble(null);
    this.#view.showStage('withdrawing');
    const {status} = await withdraw(this.#token);
    if (status === 200) {
      this.#sent = null;
    }
    if (status !== 0) {
      // What else it counts as is for the server to say: it may have been accepted meanwhile.
      await this.#ask();
    }
    this.#rest(status === 0 || status >= 500 || status === 429 ? 'not-withdrawn' : null);
    if (this.#asked !== null && status === 200) {
      this.#view.focusState();
    }
  }
}
