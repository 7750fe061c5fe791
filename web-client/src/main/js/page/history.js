// A photo is a step of its own in the browser's history: "back" leads out of it, "forward" into it again.

const isInPhoto = () => history.state?.photo === true;

const mark = (photo) => history.replaceState({photo}, '', location.href);

/**
 * @param back is told that the person went back before the photo
 * @param forward is told that the person came forward to it again
 * @param isAtStake tells whether leaving the page would lose something
 */
export function watchHistory(back, forward, isAtStake) {
  // After a reload no photo is left in the page.
  mark(false);
  addEventListener('popstate', () => {
    if (history.state === null) {
      // Another document was asked for by the address: a step of the same kind.
      mark(isAtStake());
    } else if (isInPhoto()) {
      forward();
    } else {
      back();
    }
  });
  addEventListener('beforeunload', (event) => {
    if (isAtStake()) {
      event.preventDefault();
    }
  });
}

export function enterPhoto() {
  if (!isInPhoto()) {
    history.pushState({photo: true}, '', location.href);
  }
}

/** Goes back before the photo, which is told as when the person does. */
export function leavePhoto() {
  if (isInPhoto()) {
    history.back();
  }
}

export const setFragment = (fragment) => history.replaceState(history.state, '', `#${fragment}`);
