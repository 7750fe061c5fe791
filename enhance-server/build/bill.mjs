// Writes the bill of materials of the whole program (CycloneDX 1.6, ECMA-424): every library that is shaded into the jar,
// and what the site serves of others. It holds no time and no random number, so that the same sources give the same bytes.
//
// Usage: node build/bill.mjs CLASS-PATH REPOSITORY VERSION OUT
//   CLASS-PATH  a file with the jar files of the runtime, as maven-dependency-plugin writes it
//   REPOSITORY  Maven's local one, in which they lie beside their build files
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {delimiter, dirname, relative, sep} from 'node:path';

const [CLASS_PATH, REPOSITORY, VERSION, OUT] = process.argv.slice(2);
const OF_SITE = '../web-client/target/components.json';

/** What build files call licences, by their identifiers of SPDX. One that is not here, somebody has to read first. */
const LICENCES = {
  '0BSD': '0BSD',
  'Apache 2.0': 'Apache-2.0',
  'Apache License 2.0': 'Apache-2.0',
  'Apache License, Version 2.0': 'Apache-2.0',
  'Apache-2.0': 'Apache-2.0',
  'BSD-2-Clause': 'BSD-2-Clause',
  'BSD-3-Clause': 'BSD-3-Clause',
  // The Eclipse Distribution License is that one, word by word.
  'EDL 1.0': 'BSD-3-Clause',
  'EPL 2.0': 'EPL-2.0',
  'EPL-2.0': 'EPL-2.0',
  'GNU General Public License (GPL) version 2, or any later version': 'GPL-2.0-or-later',
  'GPL2 w/ CPE': 'GPL-2.0-only WITH Classpath-exception-2.0',
  'GPLv2 with Classpath exception': 'GPL-2.0-only WITH Classpath-exception-2.0',
  'LGPL-2.1-only': 'LGPL-2.1-only',
  'MIT': 'MIT',
  'MIT-0': 'MIT-0',
  // Of TwelveMonkeys and jmustache, whose texts have the three clauses.
  'The (New) BSD License': 'BSD-3-Clause',
  'The BSD License': 'BSD-3-Clause',
  // Of Bouncy Castle, whose text is that of MIT.
  'Bouncy Castle Licence': 'MIT',
  'The Apache License, Version 2.0': 'Apache-2.0',
  'The Apache Software License, Version 2.0': 'Apache-2.0',
  'The Apache Software License, version 2.0': 'Apache-2.0',
  'The MIT License': 'MIT',
};

/** Libraries in C and C++ that lie in jar files: weaknesses are known by these names (Common Platform Enumeration 2.3). */
const COMPILED = {
  'org.bytedeco:openblas': {name: 'openblas', maker: 'openblas_project', licence: 'BSD-3-Clause'},
  'org.bytedeco:opencv': {name: 'opencv', maker: 'opencv', licence: 'Apache-2.0'},
  'org.bytedeco:tensorflow-lite': {name: 'tensorflow', maker: 'google', licence: 'Apache-2.0'},
  'org.xerial:sqlite-jdbc': {name: 'sqlite', maker: 'sqlite', licence: 'blessing'},
};

const libraries = readFileSync(CLASS_PATH, 'utf8')
  .trim()
  .split(delimiter)
  .filter((file) => !relative(REPOSITORY, file).startsWith('..'))
  // The program's own, where somebody has installed them.
  .filter((file) => !relative(REPOSITORY, file).startsWith(`app${sep}selfsame${sep}`))
  .map(library);
const components = [...libraries, ...JSON.parse(readFileSync(OF_SITE, 'utf8'))].sort((a, b) =>
  a['bom-ref'] < b['bom-ref'] ? -1 : 1,
);
const program = `pkg:maven/app.selfsame/selfsame@${VERSION}`;
const bill = {
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: {
    component: {
      type: 'application',
      'bom-ref': program,
      name: 'selfsame',
      version: VERSION,
      licenses: [{license: {id: 'Apache-2.0'}}],
      purl: program,
    },
  },
  components,
  dependencies: [{ref: program, dependsOn: components.map((component) => component['bom-ref'])}],
};
mkdirSync(dirname(OUT), {recursive: true});
writeFileSync(OUT, `${JSON.stringify(bill, null, 1)}\n`);

/** A jar file lies in the repository at GROUP/NAME/VERSION/NAME-VERSION[-CLASSIFIER].jar. */
function library(file) {
  const parts = relative(REPOSITORY, file).split(sep);
  const [name, version, jar] = parts.splice(-3);
  const group = parts.join('.');
  const classifier = jar.slice(`${name}-${version}`.length, -'.jar'.length).replace(/^-/, '');
  const purl = `pkg:maven/${group}/${name}@${version}?${classifier ? `classifier=${classifier}&` : ''}type=jar`;
  const compiled = COMPILED[`${group}:${name}`];
  return {
    type: 'library',
    'bom-ref': purl,
    group,
    name,
    version,
    hashes: [{alg: 'SHA-256', content: createHash('sha256').update(readFileSync(file)).digest('hex')}],
    licenses: licences(group, name, version),
    purl,
    ...(compiled && isCompiled(group, classifier) ? {components: [inside(compiled, purl, version)]} : {}),
  };
}

/** JavaCPP's presets have what is compiled in jar files of their own, one a platform. */
function isCompiled(group, classifier) {
  return group !== 'org.bytedeco' || classifier !== '';
}

/** Its version stands before that of its binding, or is the same. */
function inside({name, maker, licence}, into, bindingVersion) {
  const version = bindingVersion.replace(/-.*$/, '').replace(/^(\d+\.\d+\.\d+)\.0$/, '$1');
  return {
    type: 'library',
    'bom-ref': `${into}#${name}`,
    name,
    version,
    licenses: [{license: {id: licence}}],
    cpe: `cpe:2.3:a:${maker}:${name}:${version}:*:*:*:*:*:*:*`,
  };
}

/** Several are a choice. */
function licences(group, name, version) {
  const identifiers = licenceNames(group, name, version).map((said) => {
    if (!(said in LICENCES)) {
      throw new Error(`${group}:${name} ${version} is under “${said}”, of which nobody has said what that is`);
    }
    return LICENCES[said];
  });
  if (identifiers.length === 0) {
    throw new Error(`${group}:${name} ${version}: its build file names no licence`);
  }
  return identifiers.length === 1 && !identifiers[0].includes(' ')
    ? [{license: {id: identifiers[0]}}]
    : [{expression: identifiers.map((each) => (each.includes(' ') ? `(${each})` : each)).join(' OR ')}];
}

/** As its build file has them, or the one that it goes on from. */
function licenceNames(group, name, version) {
  const file = `${REPOSITORY}/${group.replaceAll('.', '/')}/${name}/${version}/${name}-${version}.pom`;
  const text = readFileSync(file, 'utf8').replace(/<!--[\s\S]*?-->/g, '');
  const [, own] = text.match(/<licenses>([\s\S]*?)<\/licenses>/) ?? [];
  if (own) {
    return [...own.matchAll(/<license>[\s\S]*?<name>([\s\S]*?)<\/name>/g)].map(([, said]) => said.trim().replace(/\s+/g, ' '));
  }
  const [, parent] = text.match(/<parent>([\s\S]*?)<\/parent>/) ?? [];
  const ofParent = (element) => parent.match(new RegExp(`<${element}>\\s*(.*?)\\s*</${element}>`))[1];
  return parent ? licenceNames(ofParent('groupId'), ofParent('artifactId'), ofParent('version')) : [];
}
