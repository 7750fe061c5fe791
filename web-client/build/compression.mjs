import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

const CACHE = 'target/compressed';

/** Of Brotli: a tenth of the bytes more in a thirtieth of the time, for builds that only tests see. */
const QUICK = 9;
const BEST = constants.BROTLI_MAX_QUALITY;
let quality = BEST;

export function compressQuickly() {
  quality = QUICK;
}

const brotli = (bytes, quality) =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** What a file weighs at its best, in every build. */
export const leastWeight = async (bytes) => (await brotli(bytes, BEST)).length;

const ENCODINGS = {
  br: (bytes) => brotli(bytes, quality),
  gz: (bytes) => promisify(gzip)(bytes, {level: 9}),
};

/**
 * Compresses for the wire. The result is kept by the hash of what went in: the largest files take half a minute, and
 * almost never change.
 *
 * @param {'br'|'gz'} encoding
 */
export async function compress(bytes, encoding) {
  mkdirSync(CACHE, {recursive: true});
  const kept = `${CACHE}/${createHash('sha256').update(bytes).digest('hex')}.${quality}.${encoding}`;
  if (!existsSync(kept)) {
    writeFileSync(kept, await ENCODINGS[encoding](bytes));
  }
  return readFileSync(kept);
}
