// A photo is a step of its own in the browser's history: "back" leads out of it, "forward" into it again.

const isInPhoto = () => history.state?.photo === true;

/** What the page's first script has put there of an address that asks for a photo. Every step keeps it. */
let asking;

/** The secret of the link that asks for a photo; undefined where none does. */
export const link = () => (asking ??= history.state?.asking);

const step = (photo) => (link() === undefined ? {photo} : {photo, asking});

const mark = (photo, address) => history.replaceState(step(photo), '', address);

/** Where the page stands while it goes back by itself, which takes a moment; null when it does not. */
let leavingFrom = null;

/** Whether another photo has come in that moment. */
let entersAgain = false;

/**
 * @param back is told that the person went back before the photo
 * @param forward is told that the person came forward to it again, and brings it where it is at hand
 * @param isAtStake tells whether leaving the page would lose something
 */
export function watchHistory(back, forward, isAtStake) {
  addEventListener('popstate', () => {
    if (leavingFrom !== null) {
      arrive(back);
    } else if (history.state === null) {
      // Another document was asked for by the address: a step of the same kind.
      mark(isAtStake(), location.href);
    } else if (isInPhoto()) {
      forward();
      if (!isAtStake()) {
        leavePhoto();
      }
    } else {
      back();
    }
  });
  addEventListener('beforeunload', (event) => {
    if (isAtStake()) {
      event.preventDefault();
    }
  });
  if (isInPhoto()) {
    // After a reload, and in a tab that was restored, no photo is left in the page.
    leavePhoto();
  } else {
    mark(false, location.href);
  }
}

/** The page has gone back a step by itself; the document stays the one that it was. */
function arrive(back) {
  if (isInPhoto()) {
    mark(true, leavingFrom);
    history.back();
    return;
  }
  mark(false, leavingFrom);
  leavingFrom = null;
  if (entersAgain) {
    entersAgain = false;
    enterPhoto();
  } else {
    back();
  }
}

export function enterPhoto() {
  if (leavingFrom !== null) {
    entersAgain = true;
  } else if (!isInPhoto()) {
    history.pushState(step(true), '', location.href);
  }
}

/** Goes back before the photo, which is told as when the person does. */
export function leavePhoto() {
  entersAgain = false;
  if (isInPhoto() && leavingFrom === null) {
    leavingFrom = location.href;
    history.back();
  }
}

export function setFragment(fragment) {
  history.replaceState(history.state, '', `#${fragment}`);
  if (leavingFrom !== null) {
    leavingFrom = location.href;
  }
}
