// The page starts itself: its Content-Security-Policy allows no inline script to do so.
import {main} from 'studio-compiled';

let hasBegun = false;

function begin() {
  if (!hasBegun) {
    hasBegun = true;
    main();
  }
}

// It may come before the page is parsed, and must not begin before the first script, which runs then, if that came at all.
if (document.documentElement.hasAttribute('data-first') || document.readyState === 'complete') {
  begin();
} else {
  addEventListener('DOMContentLoaded', begin);
  addEventListener('load', begin);
}
