// Prints the size of each file named, compressed as the site's own files are. Runs in web-client.
import {readFileSync} from 'node:fs';
import {compress} from '../build/compression.mjs';

for (const file of process.argv.slice(2)) {
  console.log((await compress(readFileSync(file), 'br')).length);
}
