// The page starts itself: its Content-Security-Policy allows no inline script to do so.
import {main} from 'studio-compiled';

main();
