// The page starts itself: its Content-Security-Policy allows no inline script to do so.
import {main} from 'studio-compiled';
import {begin as beginToSpeak} from './page/speech.js';
import {begin as tellFirst, fail} from './page/takeover.js';

let hasBegun = false;

async function begin() {
  if (hasBegun) {
    return;
  }
  hasBegun = true;
  tellFirst();
  try {
    await beginToSpeak();
  } catch {
    fail();
    return;
  }
  main();
}

// It may come before the page is parsed, and must not begin before the first script, which runs then, if that came at all.
if (document.documentElement.hasAttribute('data-first') || document.readyState === 'complete') {
  begin();
} else {
  addEventListener('DOMContentLoaded', begin);
  addEventListener('load', begin);
}
