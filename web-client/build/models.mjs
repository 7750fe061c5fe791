import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {keepWeights} from './weights.mjs';

const MODELS = JSON.parse(readFileSync('build/models.json', 'utf8'));

/** The names of the model files that are needed together. */
export function namesOf(set) {
  const names = MODELS.filter((model) => model.set === set).map((model) => model.fileName);
  if (names.length === 0) {
    throw new Error(`There is no set of models ${set}`);
  }
  return names;
}

/**
 * Reads the models out of the npm packages. models.json says where each comes from; start and end are byte offsets in
 * a file that packs several, as the loader script beside that file states them. Where only a part of a network is to be had,
 * its tensors are named, and the weights of the rest are left out.
 *
 * @returns {Array<{name: string, bytes: Buffer}>}
 */
export function readModels() {
  return MODELS.map((model) => {
    const folder = `node_modules/${model.package}`;
    const {version} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    if (version !== model.version) {
      throw new Error(`${model.package} is ${version}, not ${model.version}`);
    }
    const bytes = readFileSync(`${folder}/${model.path}`).subarray(model.start, model.end);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== model.sha256) {
      throw new Error(`${model.fileName} has SHA-256 ${sha256}, not ${model.sha256}`);
    }
    return {name: model.fileName, bytes: model.part ? keepWeights(bytes, model.part) : bytes};
  });
}
