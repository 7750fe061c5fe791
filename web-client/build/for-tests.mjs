// Assembles what tests alone need of the page's scripts, beside their classes. Nothing of it is served.
import {mkdirSync, writeFileSync} from 'node:fs';
import {parcelsForTests} from './scripts.mjs';

const FOLDER = 'target/test-classes/app/selfsame/parcel';

mkdirSync(FOLDER, {recursive: true});
writeFileSync(`${FOLDER}/parcels.js`, await parcelsForTests());
