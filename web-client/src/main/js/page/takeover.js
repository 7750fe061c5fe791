// What the page's first script has kept until the studio could take it.

/** Says that the studio's script has come. */
export function begin() {
  document.dispatchEvent(new CustomEvent('studio-begins'));
}

/** Says that the studio cannot go on. */
export function fail() {
  document.dispatchEvent(new CustomEvent('studio-fails'));
}

/**
 * Takes over what was given, and presses again what was pressed.
 *
 * @param onFiles hears of files that may be photos
 * @param onLink hears that a link was dropped
 */
export function takeOver(onFiles, onLink) {
  const kept = {};
  document.dispatchEvent(new CustomEvent('studio-takes-over', {detail: kept}));
  if (kept.files) {
    onFiles(kept.files);
  } else if (kept.link) {
    onLink();
  }
  kept.pressed?.click();
}
