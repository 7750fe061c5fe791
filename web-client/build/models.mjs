import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {recognition} from './recognition.mjs';
import {keepWeights} from './weights.mjs';

/** What ./bench mrz-training makes. */
const OWN = 'networks';
const MODELS = JSON.parse(readFileSync('build/models.json', 'utf8'));

/** Where each model is from, as models.json says it. */
export const origins = () => MODELS;

/** The names of the model files that are needed together. */
export function namesOf(set) {
  const names = MODELS.filter((model) => model.set === set).map((model) => model.fileName);
  if (names.length === 0) {
    throw new Error(`There is no set of models ${set}`);
  }
  return names;
}

/**
 * Reads the models. models.json says where in the npm packages each comes from; start and end are byte offsets in
 * a file that packs several, as the loader script beside that file states them. Where only a part of a network is to be had,
 * its tensors are named, and the weights of the rest are left out. Where a package has weights and a manifest of them, the
 * network is made of both. One that comes from no package is the project's own.
 *
 * @returns {Array<{name: string, bytes: Buffer}>}
 */
export function readModels() {
  return MODELS.map((model) => (model.package ? ofPackage(model) : own(model.fileName)));
}

function ofPackage(model) {
  const folder = `node_modules/${model.package}`;
  const {version} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  if (version !== model.version) {
    throw new Error(`${model.package} is ${version}, not ${model.version}`);
  }
  const bytes = readFileSync(`${folder}/${model.path}`).subarray(model.start, model.end);
  demand(`What ${model.fileName} is made of`, bytes, model.sha256);
  if (model.manifest) {
    const made = recognition(bytes, JSON.parse(readFileSync(`${folder}/${model.manifest}`, 'utf8')));
    demand(model.fileName, made, model.madeSha256);
    return {name: model.fileName, bytes: made};
  }
  return {name: model.fileName, bytes: model.part ? keepWeights(bytes, model.part) : bytes};
}

function demand(name, bytes, sha256) {
  if (digest(bytes) !== sha256) {
    throw new Error(`${name} has SHA-256 ${digest(bytes)}, not ${sha256}`);
  }
}

/** The text beside the file says how it was made, and which one that made. */
function own(name) {
  const bytes = readFileSync(`${OWN}/${name}`);
  const account = readFileSync(`${OWN}/${name.replace(/\.tflite$/, '.txt')}`, 'utf8');
  if (!account.includes(digest(bytes))) {
    throw new Error(`${name} has SHA-256 ${digest(bytes)}, of which its account says nothing`);
  }
  return {name, bytes};
}

const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');
