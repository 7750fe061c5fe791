// Assembles target/site out of what the compilers and npm have left, and target/classes/site, which goes into the jar.
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, extname, join} from 'node:path';
import {Assets, writeWithEncodings} from './assets.mjs';
import {catalogue, documentIndex} from './catalogue.mjs';
import {components} from './components.mjs';
import {compressQuickly, leastWeight} from './compression.mjs';
import {namesOf, origins, readModels} from './models.mjs';
import {notices} from './notices.mjs';
import {
  bundleWorker,
  courierScript,
  firstScript,
  heifWorker,
  LIBHEIF,
  packageOf,
  packagesOfBundles,
  scriptsOfPages,
  serviceWorkerScript,
  studioScript,
  styleSheet,
  styleSheetsOfPages,
} from './scripts.mjs';
import {documentsOfCountries, keysOfPage, languages, Markup, textsOfMarkup, textsOfScript, titlesOfDocuments} from './texts.mjs';

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
/** What a page waits for in its own language, with Brotli. */
const MOST_OF_TEXTS = 20_000;
const LITERT = 'node_modules/@litertjs/core/wasm';

/** Files that keep their own address; everything else under static/ becomes an asset, by its file name. */
const PAGES = new Set(['.html', '.ico', '.txt', '.webmanifest']);
const FILLED_IN = new Set(['.html', '.txt', '.webmanifest']);

rmSync(SITE, {recursive: true, force: true});
const assets = new Assets(SITE);
/** What the server has when somebody asks in no language that there are texts in. */
const FIRST = 'en';
/** Those of which each language has its own; LANGUAGE stands in the names of all but the first. */
const IN_EACH_LANGUAGE = {
  'index.html': 'index_LANGUAGE.html',
  'passport.html': 'passport_LANGUAGE.html',
  'compare.html': 'compare_LANGUAGE.html',
  'contribution.html': 'contribution_LANGUAGE.html',
  'manifest.webmanifest': 'manifest-LANGUAGE.webmanifest',
};
/** The page for who looks for the site in a language, which each of them has under its tag. */
const ENTRY = 'entry.html';
const spoken = languages().map((language) => ({language, markup: new Markup(language)}));
const inFirst = spoken.find(({language}) => language.tag === FIRST);

const networks = readModels();
const made = [
  ...networks,
  ...(await Promise.all([
    bundleWorker('gc', 'relaxed'),
    bundleWorker('gc', 'compat'),
    bundleWorker('js', 'relaxed'),
    bundleWorker('js', 'compat'),
  ])),
  await firstScript(),
  await studioScript(keysOfPage()),
  await courierScript(),
  heifWorker(),
  ...(await scriptsOfPages()),
  await styleSheet(),
  ...(await styleSheetsOfPages()),
  {name: 'engine.wasm', bytes: readFileSync('target/teavm/engine.wasm')},
  {name: 'litert-relaxed.wasm', bytes: readFileSync(`${LITERT}/litert_wasm_internal.wasm`)},
  {name: 'litert-compat.wasm', bytes: readFileSync(`${LITERT}/litert_wasm_compat_internal.wasm`)},
  {name: 'libheif.wasm', bytes: readFileSync(`${LIBHEIF}/libheif.wasm`)},
  ...spoken.flatMap(({language: {tag}}) => [
    {name: `texts-${tag}.txt`, bytes: Buffer.from(textsOfScript(tag))},
    {name: `markup-${tag}.txt`, bytes: Buffer.from(textsOfMarkup(tag))},
  ]),
  {name: 'documents.txt', bytes: catalogue()},
  {name: 'document-index.txt', bytes: documentIndex()},
  {name: 'notices.txt', bytes: notices()},
];
for (const {name, bytes} of made.filter(({name}) => name.startsWith('texts-'))) {
  const weight = await leastWeight(bytes);
  if (weight > MOST_OF_TEXTS) {
    throw new Error(`${name} weighs ${weight} bytes, not ${MOST_OF_TEXTS} at most`);
  }
}
await Promise.all(made.map((asset) => assets.add(asset)));

const files = readdirSync(STATIC, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(STATIC.length + 1))
  .filter((file) => [TEXTS, STYLES, MARKUP].every((folder) => !file.startsWith(folder)));
const isPage = (file) => PAGES.has(extname(file));
for (const file of files.filter((file) => !isPage(file))) {
  await assets.add({name: basename(file), bytes: filledIn(file)});
}
/** It lists all that scripts, styles and pictures are; its own digest is the site's. */
const digests = Buffer.from(assets.digests());
const digest = createHash('sha256').update(digests).digest('hex');
await assets.add({name: 'digests.txt', bytes: digests});
// Where it is found without knowing it.
await writeWithEncodings(`${SITE}/digests.txt`, digests);
// Pages name assets.
for (const file of files.filter(isPage)) {
  mkdirSync(dirname(`${SITE}/${file}`), {recursive: true});
  if (file in IN_EACH_LANGUAGE || file === ENTRY) {
    for (const said of spoken) {
      await writeWithEncodings(`${SITE}/${named(file, said.language.tag)}`, filledIn(file, said));
    }
  } else {
    await writeWithEncodings(`${SITE}/${file}`, filledIn(file));
  }
}

inFirst.markup.close();

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

// For the bill of materials of the whole program.
const sources = [LITERT, LIBHEIF].map(packageOf).concat(origins().filter((model) => model.package).map((model) => `node_modules/${model.package}`));
const folders = [...new Set([...packagesOfBundles(), ...sources])];
writeFileSync('target/components.json', JSON.stringify(components(folders, networks, origins())));

function named(file, tag) {
  if (file === ENTRY) {
    return `${tag}.html`;
  }
  return tag === FIRST ? file : IN_EACH_LANGUAGE[file].replace('LANGUAGE', tag);
}

function filledIn(file, {language, markup} = inFirst) {
  const bytes = readFileSync(`${STATIC}/${file}`);
  if (!FILLED_IN.has(extname(file))) {
    return bytes;
  }
  const text = withLanguages(withModels(withMarkup(withEntries(bytes.toString('utf8'), language))))
    .replace('{{documents}}', () => inScript(documentsOfCountries(language.tag)))
    .replaceAll('{{digest}}', digest)
    .replaceAll('{{digest:short}}', digest.slice(0, 12))
    .replace('{{manifest}}', () => `/${named('manifest.webmanifest', language.tag)}`);
  return Buffer.from(assets.fillIn(markup.fillIn(text, file), file));
}

/** JSON within an element of a script: in it this sign stands in strings alone, where it may be written so. */
function inScript(json) {
  return JSON.stringify(json).replaceAll('<', '\\u003c');
}

/**
 * Writes in place of {{alternates:PATH}} and {{tongues:PATH}} what leads to a page in all languages, whose tags go behind the
 * path, and the documents in place of {{wanted}}.
 */
function withEntries(text, {tag: spokenTag}) {
  const tags = spoken.map(({language}) => language);
  return text
    .replace(/\{\{alternates:([^}]+)\}\}/, (placeholder, path) =>
      [...tags.map(({tag}) => [tag, path + tag]), ['x-default', path.replace(/\?.*/, '')]]
        .map(([tag, path]) => `<link rel="alternate" hreflang="${tag}" href="{{origin}}${path}">`)
        .join('\n'),
    )
    .replace(/\{\{tongues:([^}]+)\}\}/, (placeholder, to) =>
      tags
        .map(({tag, direction, name}) =>
          tag === spokenTag
            ? `    <li><span lang="${tag}" dir="${direction}" aria-current="page">${name}</span></li>`
            : `    <li><a href="${to}${tag}" lang="${tag}" hreflang="${tag}" dir="${direction}">${name}</a></li>`,
        )
        .join('\n'),
    )
    .replace('{{wanted}}', () =>
      titlesOfDocuments(spokenTag)
        .map(({id, name}) => `      <li><a href="/?lang=${spokenTag}#${id}">${name}</a></li>`)
        .join('\n'),
    );
}

/** Writes the addresses of all texts in place of {{languages}}, and a choice of all languages in place of {{choices}}. */
function withLanguages(text) {
  const tags = spoken.map(({language}) => language);
  return text
    .replace('{{languages}}', () => tags.map(({tag}) => `"${tag}": {"script": {{part:texts-${tag}.txt}}, "markup": {{part:markup-${tag}.txt}}}`).join(', '))
    .replace('{{choices}}', () => tags.map(({tag, direction, name}) => `<option value="${tag}" lang="${tag}" dir="${direction}">${name}</option>`).join(''));
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
