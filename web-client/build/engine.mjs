// Lays out target/classes/engine, what the engine is made of besides code: models and the catalogue of documents. It goes
// into the jar once, for the engine on the JVM and, under the addresses in site.json, for the site.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {catalogue} from './catalogue.mjs';
import {readModels} from './models.mjs';

const ENGINE = 'target/classes/engine';

rmSync(ENGINE, {recursive: true, force: true});
mkdirSync(ENGINE, {recursive: true});
for (const {name, bytes} of [...readModels(), {name: 'documents.txt', bytes: catalogue()}]) {
  writeFileSync(`${ENGINE}/${name}`, bytes);
}
