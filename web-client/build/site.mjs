// Assembles target/site out of what the compilers and npm have left, and target/classes/site, which goes into the jar.
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, extname, join} from 'node:path';
import {Assets, writeWithEncodings} from './assets.mjs';
import {catalogue, documentIndex} from './catalogue.mjs';
import {compressQuickly} from './compression.mjs';
import {namesOf, readModels} from './models.mjs';
import {notices} from './notices.mjs';
import {
  bundleWorker,
  courierScript,
  firstScript,
  heifWorker,
  LIBHEIF,
  scriptsOfPages,
  serviceWorkerScript,
  studioScript,
  styleSheet,
  styleSheetOfPages,
} from './scripts.mjs';
import {Markup, textsOfPage} from './texts.mjs';

const [WIRE] = process.argv.slice(2);
if (!['best', 'quick'].includes(WIRE)) {
  throw new Error('Usage: node build/site.mjs best|quick');
}
/** There when what was built is for tests and not to be served. */
const FOR_TESTS = 'target/site-for-tests';
rmSync(FOR_TESTS, {force: true});
if (WIRE === 'quick') {
  compressQuickly();
  writeFileSync(FOR_TESTS, '');
}

const SITE = 'target/site';
const STATIC = '../static';
/** What is said in each language: no pages, and full of braces of their own. */
const TEXTS = 'texts/';
/** Bundled into one asset. */
const STYLES = 'css/';
/** Parts of the page, each of a folder of the page's own. */
const MARKUP = 'markup/';
const LITERT = 'node_modules/@litertjs/core/wasm';

/** Files that keep their own address; everything else under static/ becomes an asset, by its file name. */
const PAGES = new Set(['.html', '.ico', '.txt', '.webmanifest']);
const FILLED_IN = new Set(['.html', '.txt', '.webmanifest']);

rmSync(SITE, {recursive: true, force: true});
const assets = new Assets(SITE);
const markup = new Markup('en');
const spoken = textsOfPage('en');

const made = [
  ...readModels(),
  ...(await Promise.all([
    bundleWorker('gc', 'relaxed'),
    bundleWorker('gc', 'compat'),
    bundleWorker('js', 'relaxed'),
    bundleWorker('js', 'compat'),
  ])),
  await firstScript(),
  await studioScript(),
  await courierScript(),
  heifWorker(),
  ...(await scriptsOfPages()),
  await styleSheet(),
  await styleSheetOfPages(),
  {name: 'engine.wasm', bytes: readFileSync('target/teavm/engine.wasm')},
  {name: 'litert-relaxed.wasm', bytes: readFileSync(`${LITERT}/litert_wasm_internal.wasm`)},
  {name: 'litert-compat.wasm', bytes: readFileSync(`${LITERT}/litert_wasm_compat_internal.wasm`)},
  {name: 'libheif.wasm', bytes: readFileSync(`${LIBHEIF}/libheif.wasm`)},
  {name: 'documents.txt', bytes: catalogue()},
  {name: 'document-index.txt', bytes: documentIndex()},
  {name: 'notices.txt', bytes: notices()},
];
await Promise.all(made.map((asset) => assets.add(asset)));

const files = readdirSync(STATIC, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(STATIC.length + 1))
  .filter((file) => [TEXTS, STYLES, MARKUP].every((folder) => !file.startsWith(folder)));
const isPage = (file) => PAGES.has(extname(file));
for (const file of files.filter((file) => !isPage(file))) {
  await assets.add({name: basename(file), bytes: filledIn(file)});
}
await assets.add({name: 'digests.txt', bytes: Buffer.from(assets.digests())});
// Pages name assets.
for (const file of files.filter(isPage)) {
  mkdirSync(dirname(`${SITE}/${file}`), {recursive: true});
  await writeWithEncodings(`${SITE}/${file}`, filledIn(file));
}

markup.close();

// The server completes it: what it lists depends on who runs the site.
writeFileSync(`${SITE}/sw.js`, (await serviceWorkerScript()).bytes);

writeFileSync(`${SITE}/site.json`, `${JSON.stringify({assets: assets.list()}, null, 2)}\n`);
rmSync('target/classes/site', {recursive: true, force: true});
// What the engine's own resources hold is not in the jar twice.
const inEngine = Object.fromEntries(
  Object.entries(assets.list()).map(([name, asset]) => [
    name,
    existsSync(`target/classes/engine/${name}`) ? {...asset, resource: `engine/${name}`} : asset,
  ]),
);
cpSync(SITE, 'target/classes/site', {recursive: true});
for (const {path, resource} of Object.values(inEngine)) {
  if (resource) {
    rmSync(`target/classes/site${path}`);
  }
}
writeFileSync('target/classes/site/site.json', `${JSON.stringify({assets: inEngine}, null, 2)}\n`);

function filledIn(file) {
  const bytes = readFileSync(`${STATIC}/${file}`);
  if (!FILLED_IN.has(extname(file))) {
    return bytes;
  }
  const text = withModels(withMarkup(bytes.toString('utf8')));
  // Last: the texts are full of braces of their own.
  return Buffer.from(assets.fillIn(markup.fillIn(text, file), file).replace('{{texts}}', () => spoken));
}

/** Writes all parts of the page in place of {{markup}}, and the symbol of that name in place of {{icon:NAME}}. */
function withMarkup(text) {
  return text
    .replace('{{markup}}', () =>
      readdirSync(STATIC + '/' + MARKUP)
        .sort()
        .map((file) => readFileSync(`${STATIC}/${MARKUP}${file}`, 'utf8'))
        .join(''),
    )
    .replace(/\{\{icon:([a-z-]+)(?: ([a-z -]+))?\}\}/g, (placeholder, name, more) => {
      const className = more ? `icon ${more}` : 'icon';
      return `<svg class="${className}" aria-hidden="true"><use href="#icon-${name}"/></svg>`;
    });
}

/** Writes a member of a JSON object for each model in place of {{models:SET}}. */
function withModels(text) {
  return text.replace(/\{\{models:(\w+)\}\}/g, (placeholder, set) =>
    namesOf(set)
      .map((name) => `"${name}": {{part:${name}}}`)
      .join(', '),
  );
}
