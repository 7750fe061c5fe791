// Links for people, made in this browser: the server has a link's secret only where it is to mail it.

import {linkTo, lookupHash, newSecret, sealSecret} from '../../parcel/link.js';
import {random} from '../../parcel/cryptography.js';
import {base64Url} from '../../parcel/octets.js';
import {tableOf} from './table.js';

const ID_BYTES = 16;

/** An id for somebody new. */
export const newId = () => base64Url(random(ID_BYTES));

/**
 * Makes a link.
 *
 * @param place collection and participant, by their ids
 * @param keys the company's reading keys, for which the secret is encrypted
 * @returns the secret, and what the server is told
 */
export async function newLink(place, keys, isMailed) {
  const secret = newSecret();
  const sealed = await sealSecret(secret, place, keys);
  return {
    secret,
    told: {
      lookup: await lookupHash(secret),
      sealedSecret: base64Url(sealed),
      ...(isMailed && {secret}),
    },
  };
}

/** The address that a person gets. */
export const addressOf = (secret, language) => linkTo(location.origin, secret, language);

/** A table for a mail merge. @param people with their secrets */
export const linksTable = (people) =>
  tableOf(
    ['id', 'name', 'mail', 'language', 'link'],
    people.map(({reference, name, mail, language, secret}) => [
      reference,
      name,
      mail,
      language,
      addressOf(secret, language || undefined),
    ]),
  );
