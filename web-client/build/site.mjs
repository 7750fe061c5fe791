// Assembles target/site out of what the compilers and npm have left, and target/classes/site, which goes into the jar.
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, extname, join} from 'node:path';
import {Assets, writeWithEncodings} from './assets.mjs';
import {readModels} from './models.mjs';
import {notices} from './notices.mjs';
import {bundleWorker, courierScript, studioScript} from './scripts.mjs';

const VERSION = process.argv[2];
if (!VERSION) {
  throw new Error('Usage: node build/site.mjs VERSION');
}

const SITE = 'target/site';
const STATIC = '../static';
const DOCUMENTS = '../shared-geometry/src/main/resources/documents';
/** What is said in each language: no pages, and full of braces of their own. */
const TEXTS = 'texts/';
const LITERT = 'node_modules/@litertjs/core/wasm';

/** Files that keep their own address; everything else under static/ becomes an asset, by its file name. */
const PAGES = new Set(['.html', '.ico', '.txt', '.webmanifest']);
const FILLED_IN = new Set(['.css', '.html', '.txt', '.webmanifest']);

rmSync(SITE, {recursive: true, force: true});
const assets = new Assets(SITE);

const made = [
  ...readModels(),
  ...(await Promise.all([
    bundleWorker('gc', 'relaxed'),
    bundleWorker('gc', 'compat'),
    bundleWorker('js', 'relaxed'),
    bundleWorker('js', 'compat'),
  ])),
  studioScript(),
  await courierScript(),
  {name: 'engine.wasm', bytes: readFileSync('target/teavm/engine.wasm')},
  {name: 'litert-relaxed.wasm', bytes: readFileSync(`${LITERT}/litert_wasm_internal.wasm`)},
  {name: 'litert-compat.wasm', bytes: readFileSync(`${LITERT}/litert_wasm_compat_internal.wasm`)},
  {name: 'documents.txt', bytes: catalogue()},
  {name: 'notices.txt', bytes: notices()},
];
await Promise.all(made.map((asset) => assets.add(asset)));

const files = readdirSync(STATIC, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(STATIC.length + 1))
  .filter((file) => !file.startsWith(TEXTS));
// Style sheets name pictures, and pages name both.
const ordered = [
  ...files.filter((file) => !PAGES.has(extname(file)) && extname(file) !== '.css'),
  ...files.filter((file) => extname(file) === '.css'),
  ...files.filter((file) => PAGES.has(extname(file))),
];
for (const file of ordered) {
  const bytes = filledIn(file);
  if (PAGES.has(extname(file))) {
    mkdirSync(dirname(`${SITE}/${file}`), {recursive: true});
    await writeWithEncodings(`${SITE}/${file}`, bytes);
  } else {
    await assets.add({name: basename(file), bytes});
  }
}

writeFileSync(`${SITE}/site.json`, `${JSON.stringify({assets: assets.list()}, null, 2)}\n`);
rmSync('target/classes/site', {recursive: true, force: true});
cpSync(SITE, 'target/classes/site', {recursive: true});

function filledIn(file) {
  const bytes = readFileSync(`${STATIC}/${file}`);
  if (!FILLED_IN.has(extname(file))) {
    return bytes;
  }
  const text = bytes.toString('utf8').replaceAll('{{version}}', VERSION);
  return Buffer.from(assets.fillIn(text, file));
}

/** All documents' rules in one text, in the order of their files' names, without the comments meant for their authors. */
function catalogue() {
  const texts = readdirSync(DOCUMENTS)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(`${DOCUMENTS}/${file}`, 'utf8').replace(/^#.*\n/gm, ''));
  if (texts.length === 0) {
    throw new Error(`There are no documents in ${DOCUMENTS}`);
  }
  return Buffer.from(texts.join('\n'));
}
