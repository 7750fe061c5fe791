// How many files were on their way when the page was left. Numbers alone are kept, until the tab is closed.

const {batch} = document.getElementById('portal').dataset;
const KEY = `sending-${batch}`;

/** Notes how far it is while files are sent. */
export function note({isBusy, done, all}) {
  if (isBusy) {
    sessionStorage.setItem(KEY, JSON.stringify({done, all}));
  } else if (all > 0) {
    sessionStorage.removeItem(KEY);
  }
}

/** How far it was when the page was left; null where nothing was on its way. */
export function before() {
  return JSON.parse(sessionStorage.getItem(KEY));
}
