// All photos in one ZIP file, decrypted here one after the other: of the photos no more than a few are in memory at a time.

import {byId, number, tell, word} from '../parts.js';
import * as api from './api.js';
import {NotOpened, pictureIn} from './key.js';
import {FileNames} from './names.js';
import {save} from './saving.js';
import {tableOf} from './table.js';
import {ZipWriter} from './zip.js';

/** So many parcels are asked for ahead of the one that is opened. */
const AHEAD = 3;
const TYPE = 'application/zip';
const INDEX = 'index.csv';
const COLUMNS = ['id', 'name', 'mail', 'state', 'attempt', 'sent', 'file', 'problem'];

let participants = () => [];
let stop = null;

/** @param all says who is asked */
export function begin(all) {
  participants = all;
  byId('do-zip').addEventListener('click', () => stop || download());
  byId('stop-zip').addEventListener('click', () => stop?.abort());
}

/** Whether something would be lost with the page. */
export const isBusy = () => stop !== null;

/** Ends what is going on: the key is forgotten. */
export const end = () => stop?.abort();

async function download() {
  const states = byId('accepted-alone').checked ? ['accepted'] : ['sent', 'accepted', 'retake'];
  const wanted = participants().filter(({state}) => states.includes(state));
  tell(byId('zip-done'), '');
  tell(byId('zip-problem'), wanted.length === 0 ? word('zip-none') : '');
  if (wanted.length === 0) {
    return;
  }
  const target = await targetOf(`photos-${api.collection.slice(0, 6)}.zip`);
  if (!target) {
    return;
  }
  stop = new AbortController();
  show(true);
  try {
    const failed = await write(wanted, target, stop.signal);
    await target.close();
    tell(byId('zip-done'), word('zip-done', {count: number(wanted.length - failed)}));
    tell(byId('zip-problem'), failed > 0 ? word('zip-not-opened', {count: number(failed)}) : '');
  } catch (error) {
    await target.abort();
    tell(byId('zip-problem'), error.sentence ?? word(stop.signal.aborted ? 'zip-stopped' : 'zip-disk'));
  }
  stop = null;
  show(false);
}

function show(isGoing) {
  byId('zip-going').hidden = !isGoing;
  byId('stop-zip').hidden = !isGoing;
  byId('do-zip').toggleAttribute('aria-disabled', false);
  if (isGoing) {
    byId('do-zip').setAttribute('aria-disabled', 'true');
  }
}

/**
 * Where the file is written: straight to the disk where the browser lets a person choose a place there, else into parts that
 * the browser keeps out of the page's memory until all are there. Null where the person has chosen none.
 */
async function targetOf(name) {
  if (!globalThis.showSaveFilePicker) {
    const parts = [];
    return {
      write: async (octets) => parts.push(new Blob([octets])),
      close: async () => save(parts, TYPE, name),
      abort: async () => parts.splice(0),
    };
  }
  try {
    const file = await showSaveFilePicker({suggestedName: name, types: [{accept: {[TYPE]: ['.zip']}}]});
    const stream = await file.createWritable();
    return {
      write: (octets) => stream.write(octets),
      close: () => stream.close(),
      abort: () => stream.abort().catch(() => {}),
    };
  } catch {
    return null;
  }
}

/** Writes all of it; how many did not open. */
async function write(wanted, target, signal) {
  const zip = new ZipWriter(target.write);
  const names = new FileNames();
  names.reserve(INDEX.replace('.csv', ''));
  const rows = [];
  const coming = [];
  let failed = 0;
  for (let i = 0; i < wanted.length; i++) {
    while (coming.length < AHEAD && i + coming.length < wanted.length) {
      coming.push(api.parcel(wanted[i + coming.length], signal));
    }
    progress(i, wanted.length);
    const participant = wanted[i];
    const answer = await coming.shift();
    signal.throwIfAborted();
    const name = names.give(participant.reference);
    const problem = await addOpened(zip, name, participant, answer);
    failed += problem === '' ? 0 : 1;
    rows.push(rowOf(participant, problem === '' ? `${name}.jpg` : '', problem));
  }
  await zip.add(INDEX, new TextEncoder().encode(tableOf(COLUMNS, rows)));
  await zip.end();
  return failed;
}

/** Why it was not added; empty where it was. */
async function addOpened(zip, name, participant, answer) {
  if (!answer.isDone) {
    // Nobody should take an archive for whole from which the network has kept half.
    if (answer.status !== 404) {
      throw Object.assign(new Error('not downloaded'), {sentence: answer.sentence});
    }
    return answer.sentence;
  }
  try {
    const {report, jpeg} = await pictureIn(answer.octets, participant);
    await zip.add(`${name}.jpg`, jpeg);
    await zip.add(`${name}.json`, new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`));
    return '';
  } catch (error) {
    if (error instanceof NotOpened) {
      return error.message;
    }
    throw error;
  }
}

const rowOf = ({reference, name, mail, state, attempt, sentAt}, file, problem) => [
  reference,
  name,
  mail,
  state,
  attempt,
  sentAt,
  file,
  problem,
];

function progress(done, all) {
  byId('zip-said').textContent = word('zip-going', {done: number(done), all: number(all)});
  byId('zip-bar').value = done / all;
}
