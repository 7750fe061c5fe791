import {readFileSync} from 'node:fs';

/** The npm packages carry no licence file; these are the owners that their sources name. */
const PACKAGES = {
  '@litertjs/core': 'Copyright Google LLC',
  '@litertjs/wasm-utils': 'Copyright Google LLC',
  '@mediapipe/face_detection': 'Copyright The MediaPipe Authors',
  '@mediapipe/face_mesh': 'Copyright The MediaPipe Authors',
  '@mediapipe/hands': 'Copyright The MediaPipe Authors',
  '@mediapipe/selfie_segmentation': 'Copyright The MediaPipe Authors',
};

/** Their licences are others, and they have notices of their own. */
const LIBHEIF = 'libheif-js';
const FACE_API = '@vladmandic/face-api';
const HPKE = ['@hpke/core', '@hpke/common'];
const WITH_NOTICES = [LIBHEIF, FACE_API, ...HPKE];

const RULE = `\n${'-'.repeat(80)}\n\n`;

/** The licences and notices of all that the site serves and others have made. */
export function notices() {
  const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const served = Object.entries(packages)
    .filter(([folder, {dev}]) => folder !== '' && !dev && !WITH_NOTICES.some((name) => folder.endsWith(`/${name}`)))
    .map(([folder, {version, license}]) => line(folder.replace(/^.*node_modules\//, ''), version, license));
  const [teavm, parts, apache] = ['teavm', 'litert-parts', 'apache-2.0'].map((name) =>
    readFileSync(`notices/${name}.txt`, 'utf8'),
  );
  const works = `Selfsame serves parts of these works.\n\n${served.join('')}`;
  const others = [
    recognition(packages[`node_modules/${FACE_API}`]),
    libheif(packages[`node_modules/${LIBHEIF}`]),
    ...HPKE.map((name) => underMit(name, packages[`node_modules/${name}`])),
  ];
  return Buffer.from([works, teavm, parts, apache, ...others].join(RULE));
}

/** The notice, which tells where the weights are from, then the licence as the package carries it. */
function recognition({version, license}) {
  const notice = readFileSync('notices/recognition.txt', 'utf8');
  if (license !== 'MIT' || !notice.includes(`${FACE_API} ${version}`)) {
    throw new Error(`${FACE_API} ${version}, ${license}: its notice is of another version`);
  }
  return `${notice}\n${readFileSync(`node_modules/${FACE_API}/LICENSE`, 'utf8')}`;
}

/** The notice, then the texts of both licences as the package carries them. */
function libheif({version, license}) {
  const notice = readFileSync('notices/libheif.txt', 'utf8');
  if (license !== 'LGPL-3.0' || !notice.includes(`${LIBHEIF} ${version}`)) {
    throw new Error(`${LIBHEIF} ${version}, ${license}: its notice is of another version`);
  }
  const texts = readFileSync(`node_modules/${LIBHEIF}/libheif-wasm/LICENSE`, 'utf8');
  for (const title of ['GNU LESSER GENERAL PUBLIC LICENSE', 'GNU GENERAL PUBLIC LICENSE']) {
    if (!texts.includes(title)) {
      throw new Error(`${LIBHEIF} ${version} carries no ${title}`);
    }
  }
  return `${notice}${RULE}${texts}`;
}

/** The licence as the package carries it, with its owner's name. */
function underMit(name, {version, license}) {
  const text = readFileSync(`node_modules/${name}/LICENSE`, 'utf8');
  if (license !== 'MIT' || !text.startsWith('MIT License\n\nCopyright')) {
    throw new Error(`${name} ${version}, ${license}: its notice is not known`);
  }
  return `${name} ${version}\n\n${text}`;
}

function line(name, version, licence) {
  if (!(name in PACKAGES) || licence !== 'Apache-2.0') {
    throw new Error(`${name} ${version}, ${licence}: its notice is not known`);
  }
  const models = JSON.parse(readFileSync('build/models.json', 'utf8'))
    .filter((model) => model.package === name)
    .map((model) => `    ${model.fileName}, out of ${model.path}\n`);
  return `${name} ${version}. Apache License 2.0. ${PACKAGES[name]}.\n${models.join('')}`;
}
