// Why something of a parcel, a link or a key file cannot be made or opened, in one word for programs. Pages have a sentence
// for each.

/**
 * The words:
 *
 * - `insecure-page`: the page came by plain HTTP, where browsers keep their cryptography shut (crypto.subtle);
 * - `no-cryptography`: the browser has crypto.subtle, and not what is needed of it: ECDH and ECDSA with P-256, AES-GCM, HKDF,
 *   PBKDF2;
 * - `not-a-key-file`, `not-a-reading-key` (a file of this product, for something else), `newer-key-file` (of a later version),
 *   `damaged-key-file`, `passphrase-needed`, `wrong-passphrase` (or the sealed part was altered: nobody can tell which);
 * - `not-a-public-key`: a point that is not on the curve;
 * - `not-a-link`: no secret of 43 letters, as when a mail program cut it off;
 * - `not-a-parcel`, `newer-parcel` (of a later version), `too-large`;
 * - `not-for-this-key`: sealed for other reading keys;
 * - `without-link`: sealed by somebody who did not show that they hold the link;
 * - `unproven`: altered, or sealed for another place (collection, person, attempt), or by somebody who does not hold the link:
 *   HPKE cannot tell these apart;
 * - `altered`: the key in it opened, and what it is the key of did not;
 * - `not-a-picture`: opened, and what was sealed is not a report with a JPEG;
 * - `other-place`: opened, and its report names another collection, person or attempt.
 */
export class ParcelFault extends Error {
  /** @param code one of the words above */
  constructor(code) {
    super(code);
    this.name = 'ParcelFault';
    this.code = code;
  }
}
