// What others have made of what the site serves, as components of a bill of materials (CycloneDX 1.6, ECMA-424): the npm
// packages that something of is served, the networks, and the Java class library that is compiled into the engine.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';

/** What is compiled into a package: weaknesses are known by these names (Common Platform Enumeration 2.3), of one maker. */
const COMPILED = {
  'libheif-js': ['libheif', 'libde265'],
};

/**
 * The components, in the order of their references.
 *
 * @param {string[]} folders of the npm packages that something of is served
 * @param {Array<{name: string, bytes: Buffer}>} networks as they are served
 * @param {Array<{fileName: string, package?: string, version?: string, path?: string, licence?: string}>} models where they are from
 */
export function components(folders, networks, models) {
  const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return [
    ...folders.map((folder) => npmPackage(folder.replace(/^node_modules\//, ''), packages[folder])),
    ...networks.map((network) => ofNetwork(network, models.find(({fileName}) => fileName === network.name))),
    classLibrary(),
  ].sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
}

function npmPackage(name, {version, license, integrity}) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [group, rest] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const parts = COMPILED[name]?.map((part) => compiled(part, purl, license));
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group ? {group} : {}),
    name: rest,
    version,
    hashes: [sha512(name, integrity)],
    licenses: [{license: {id: license}}],
    purl,
    ...(parts ? {components: parts} : {}),
  };
}

function compiled(name, into, license) {
  const version = versionInNotices('libheif', name);
  return {
    type: 'library',
    'bom-ref': `${into}#${name}`,
    name,
    version,
    licenses: [{license: {id: license}}],
    cpe: `cpe:2.3:a:struktur:${name}:${version}:*:*:*:*:*:*:*`,
  };
}

/** The lock file has it in Base64 (Subresource Integrity). */
function sha512(name, integrity) {
  const [, base64] = integrity?.match(/^sha512-([A-Za-z0-9+/]{86}==)$/) ?? [];
  if (!base64) {
    throw new Error(`${name}: package-lock.json has no SHA-512 of it`);
  }
  return {alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex')};
}

function ofNetwork({name, bytes}, {package: from, version, path, licence = 'Apache-2.0'}) {
  return {
    type: 'machine-learning-model',
    'bom-ref': `network:${name}`,
    name,
    ...(version ? {version} : {}),
    hashes: [{alg: 'SHA-256', content: createHash('sha256').update(bytes).digest('hex')}],
    licenses: [{license: {id: licence}}],
    pedigree: {notes: from ? `Of ${path} in the npm package ${from} ${version}.` : 'Trained by this project.'},
  };
}

/** The compiler's: nothing else of it is served. */
function classLibrary() {
  const version = versionInNotices('teavm', 'TeaVM');
  if (!readFileSync('../pom.xml', 'utf8').includes(`<teavm.version>${version}</teavm.version>`)) {
    throw new Error(`notices/teavm.txt is of TeaVM ${version}, and the build has another`);
  }
  const purl = `pkg:maven/org.teavm/teavm-classlib@${version}?type=jar`;
  return {
    type: 'library',
    'bom-ref': purl,
    group: 'org.teavm',
    name: 'teavm-classlib',
    version,
    licenses: [{license: {id: 'Apache-2.0'}}],
    purl,
  };
}

function versionInNotices(notice, name) {
  const [, version] = readFileSync(`notices/${notice}.txt`, 'utf8').match(new RegExp(`^ *${name} (\\d+(?:\\.\\d+)+)`, 'm')) ?? [];
  if (!version) {
    throw new Error(`notices/${notice}.txt has no version of ${name}`);
  }
  return version;
}
