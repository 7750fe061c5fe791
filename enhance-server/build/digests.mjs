// Says at the end of a build what was built, and leaves the jar's digest beside it, as sha256sum reads it.
//
// Usage: node build/digests.mjs JAR
import {createHash} from 'node:crypto';
import {createReadStream, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {pipeline} from 'node:stream/promises';

const [JAR] = process.argv.slice(2);
const SITE = '../web-client/target';

const ofJar = createHash('sha256');
await pipeline(createReadStream(JAR), ofJar);
const jar = ofJar.digest('hex');
const site = createHash('sha256').update(readFileSync(`${SITE}/site/digests.txt`)).digest('hex');

writeFileSync(`${JAR}.sha256`, `${jar}  ${basename(JAR)}\n`);
const haste = existsSync(`${SITE}/site-for-tests`) ? ' (compressed in haste, for tests)' : '';
console.log(`SHA-256 of ${basename(JAR)}: ${jar}${haste}`);
console.log(`SHA-256 of the site's digests: ${site}`);
