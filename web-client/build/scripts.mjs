import {build, transform} from 'esbuild';
import {readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';

const STYLES = '../static/css';
const SCRIPTS_OF_PAGES = 'src/main/js/pages';

const GLUE = {relaxed: 'litert_wasm_internal.js', compat: 'litert_wasm_compat_internal.js'};

/** The folder of libheif's script and WebAssembly. */
export const LIBHEIF = 'node_modules/libheif-js/libheif-wasm';

/** The npm packages that something of has got into a script or a style sheet, by their folders. */
const bundled = new Set();

/** The folders of the npm packages that bundles hold something of, of all that were made so far. */
export function packagesOfBundles() {
  return [...bundled].sort();
}

/** The folder of the npm package that a file lies in, if it lies in one. */
export function packageOf(file) {
  return file.match(/^node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
}

/** Bundles, and keeps in mind of which packages. */
async function bundle(options) {
  const result = await build({bundle: true, target: 'es2022', minify: true, write: false, metafile: true, ...options});
  Object.values(result.metafile.outputs)
    .flatMap(({inputs}) => Object.entries(inputs))
    .filter(([, {bytesInOutput}]) => bytesInOutput > 0)
    .map(([file]) => packageOf(file.replace(/^[a-z-]+:/, '')))
    .filter((folder) => folder)
    .forEach((folder) => bundled.add(folder));
  return result.outputFiles[0].contents;
}

/** LiteRT's glue leaves its factory in a variable of a classic script. */
const exportFactory = {
  name: 'export-factory',
  setup(bundle) {
    bundle.onLoad({filter: /litert_wasm_\w+\.js$/}, ({path}) => ({
      contents: `${readFileSync(path, 'utf8')}\nexport default ModuleFactory;`,
    }));
  },
};

/** The encryption's library asks Node.js for what browsers have by themselves; there is nothing to be had of it here. */
const withoutNode = {
  name: 'without-node',
  setup(bundle) {
    bundle.onResolve({filter: /^crypto$/}, ({path}) => ({path, namespace: 'without-node'}));
    bundle.onLoad({filter: /.*/, namespace: 'without-node'}, () => ({contents: 'export const webcrypto = {};'}));
  },
};

/**
 * Bundles one self-contained classic worker script.
 *
 * @param {'gc'|'js'} engine the engine as WebAssembly, which the script is handed, or as JavaScript, within the script
 * @param {'relaxed'|'compat'} simd what the neural kernels need of the browser
 * @returns {Promise<{name: string, bytes: Uint8Array}>}
 */
export async function bundleWorker(engine, simd) {
  const bytes = await bundle({
    entryPoints: ['src/main/js/worker.js'],
    alias: {
      'litert-glue': `./node_modules/@litertjs/core/wasm/${GLUE[simd]}`,
      'engine': `./src/main/js/engine-${engine}.js`,
      'engine-runtime': './target/teavm/engine-runtime.js',
      'engine-compiled': './target/teavm/engine.js',
    },
    plugins: [exportFactory],
    external: ['node:*'],
    banner: {js: await sealScript()},
    format: 'iife',
    legalComments: 'none',
  });
  return {name: `engine-${engine}-${simd}.js`, bytes};
}

/**
 * The worker that reads HEIC pictures. libheif's own script lies in it as it was published, byte for byte, and not
 * bundled: whoever wants to can put another in its place (docs/libheif.md).
 */
export function heifWorker() {
  const files = ['src/main/js/seal.js', `${LIBHEIF}/libheif.js`, 'src/main/js/heif.js'];
  const parts = files.map((file) => readFileSync(file));
  return {name: 'heif.js', bytes: Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]))};
}

/** What shuts the worker's doors: it stands before all that is bundled, the bundler's own code included. */
async function sealScript() {
  const {code} = await transform(readFileSync('src/main/js/seal.js', 'utf8'), {minify: true, target: 'es2022'});
  return code.trim();
}

/** The service worker, but for the list of files that the server writes before it. */
export async function serviceWorkerScript() {
  return plainScript('src/main/js/offline/worker.js');
}

/** The script of the document that carries a crop to the server. */
export async function courierScript() {
  return plainScript('src/main/js/light.js');
}

/** The scripts of pages that the server writes, one each. */
export async function scriptsOfPages() {
  return Promise.all(
    readdirSync(SCRIPTS_OF_PAGES)
      .filter((file) => file.endsWith('.js'))
      .sort()
      .map((file) => plainScript(`${SCRIPTS_OF_PAGES}/${file}`)),
  );
}

/** A script without anything compiled in it; loaded as a classic script, as the page's own is. */
async function plainScript(file) {
  return {name: basename(file), bytes: await bundle({entryPoints: [file], plugins: [withoutNode], format: 'iife'})};
}

/** What pages do with parcels, for tests to call as `parcels`. It is not served. */
export async function parcelsForTests() {
  return bundle({
    entryPoints: ['src/test/js/parcels.js'],
    plugins: [withoutNode],
    format: 'iife',
    globalName: 'parcels',
    legalComments: 'none',
  });
}

/** What takes a photo while the page's own script is on its way. */
export async function firstScript() {
  return plainScript('src/main/js/first.js');
}

/**
 * The page's script: compiled Java and the scripts of src/main/js/page that it calls.
 *
 * @param {{script: string[], markup: string[]}} keys of the texts that script and markup say, in their order
 */
export async function studioScript(keys) {
  const pageKeys = {
    name: 'page-keys',
    setup(bundle) {
      bundle.onResolve({filter: /^page-keys$/}, ({path}) => ({path, namespace: 'made'}));
      bundle.onLoad({filter: /.*/, namespace: 'made'}, () => ({
        contents: Object.entries(keys)
          .map(([name, all]) => `export const ${name} = ${JSON.stringify(all.join(' '))}.split(' ');`)
          .join('\n'),
      }));
    },
  };
  const bytes = await bundle({
    entryPoints: ['src/main/js/studio.js'],
    alias: {
      'studio-compiled': './target/teavm/studio.js',
      'page': './src/main/js/page',
    },
    plugins: [pageKeys, withoutNode],
    format: 'iife',
    legalComments: 'none',
  });
  return {name: 'studio.js', bytes};
}

/** The page's style sheet: a file a room, in the order of app.css, which has one line for all that it does not name. */
export async function styleSheet() {
  const named = readFileSync(`${STYLES}/app.css`, 'utf8');
  const rest = imports(readdirSync(STYLES).filter((file) => file !== 'app.css' && !named.includes(`"./${file}"`)));
  return {name: 'app.css', bytes: await bundledStyles(named.replace('/* all others */\n', () => rest))};
}

/** What other pages need beside it, a folder each: those that the server writes, each that has an engine,
 * and the document that carries photos to who asked for them. */
export async function styleSheetsOfPages() {
  return Promise.all(
    Object.entries({pages: [], passport: ['beside'], compare: ['beside', 'ticks'], contribution: ['ticks']}).map(async ([name, shared]) => {
      const folders = [...shared, name].map((folder) => imports(readdirSync(`${STYLES}/${folder}`), folder));
      return {name: `${name}.css`, bytes: await bundledStyles(folders.join(''))};
    }),
  );
}

function imports(files, folder = '.') {
  return files
    .filter((file) => file.endsWith('.css'))
    .sort()
    .map((file) => `@import "./${folder}/${file}";\n`)
    .join('');
}

function bundledStyles(contents) {
  return bundle({stdin: {contents, loader: 'css', resolveDir: STYLES}, legalComments: 'none'});
}
