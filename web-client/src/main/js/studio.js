// The page starts itself: its Content-Security-Policy allows no inline script to do so.
import {main} from 'studio-compiled';

// It may come before the page is parsed, and must not begin before the first script has.
if (performance.getEntriesByType('navigation')[0].domContentLoadedEventStart > 0) {
  main();
} else {
  addEventListener('DOMContentLoaded', () => main());
}
