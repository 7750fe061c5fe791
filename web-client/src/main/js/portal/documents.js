// Documents by their names.

import {COMPANY, ask} from './api.js';

const AT_ONCE = 50;

/** What documents are called, by their ids. */
export async function names(ids) {
  const found = new Map();
  const all = [...new Set(ids)];
  for (let i = 0; i < all.length; i += AT_ONCE) {
    const {body} = await documents(all.slice(i, i + AT_ONCE).map((id) => ['id', id]));
    body?.documents.forEach(({id, name}) => found.set(id, name));
  }
  return found;
}

/** The documents that somebody may mean. */
export const search = (words) => documents([['find', words]]);

const documents = (query) => ask('GET', `${COMPANY}/documents?${new URLSearchParams(query)}`);
