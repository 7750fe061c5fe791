import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {extname} from 'node:path';
import {compress} from './compression.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.tflite': 'application/octet-stream',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The files of the site whose address holds a hash of their content, so that browsers may keep them for ever. */
export class Assets {
  #folder;
  #listed = {};

  constructor(siteFolder) {
    this.#folder = siteFolder;
    mkdirSync(`${siteFolder}/assets`, {recursive: true});
  }

  async add({name, bytes}) {
    if (name in this.#listed) {
      throw new Error(`Two assets are named ${name}`);
    }
    const extension = extname(name);
    if (!(extension in TYPES)) {
      throw new Error(`${name}: the media type of ${extension} is not known`);
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = `/assets/${name.slice(0, -extension.length)}.${sha256.slice(0, 12)}${extension}`;
    const sizes = await writeWithEncodings(this.#folder + path, bytes);
    this.#listed[name] = {path, type: TYPES[extension], sha256, bytes: bytes.length, brotliBytes: sizes.br};
  }

  /** Replaces each {{asset:NAME}} by that asset's address, and each {{part:NAME}} by address and sizes as JSON. */
  fillIn(text, file) {
    return text.replace(/\{\{(asset|part):([^}]+)\}\}/g, (placeholder, kind, name) => {
      if (!(name in this.#listed)) {
        throw new Error(`${file}: there is no asset ${name}`);
      }
      const {path, bytes, brotliBytes} = this.#listed[name];
      return kind === 'asset' ? path : JSON.stringify({address: path, bytes, wireBytes: brotliBytes});
    });
  }

  /** SHA-256 of each and where it is served, as sha256sum reads it. */
  digests() {
    return Object.values(this.list())
      .map(({sha256, path}) => `${sha256}  ${path.slice(1)}\n`)
      .join('');
  }

  /** What is known of each, by name, in the order of the names. */
  list() {
    return Object.fromEntries(Object.entries(this.#listed).sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** Writes a file, and its encodings beside it; answers the size in each, which is the file's own where none helps. */
export async function writeWithEncodings(path, bytes) {
  writeFileSync(path, bytes);
  const sizes = {};
  await Promise.all(
    ['br', 'gz'].map(async (encoding) => {
      const compressed = await compress(bytes, encoding);
      sizes[encoding] = Math.min(compressed.length, bytes.length);
      if (compressed.length < bytes.length) {
        writeFileSync(`${path}.${encoding}`, compressed);
      }
    }),
  );
  return sizes;
}
