// A private key as a person can type it in again: four lines of eight octets, each in four groups of four characters
// (the alphabet of Crockford's Base32), of which the last three are drawn from a digest of the line's number and octets.
// So a mistake is found in its line, as are two lines in each other's place.

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ALIKE = {O: '0', I: '1', L: '1'};
const OCTETS = 8;
const DIGITS = 13;
const CHECKS = 3;
export const LINES = 4;

/** The lines of 32 octets. */
export async function linesOf(octets) {
  const lines = [];
  for (let i = 0; i < LINES; i++) {
    const part = octets.subarray(i * OCTETS, (i + 1) * OCTETS);
    const text = digits(part) + (await check(i, part));
    lines.push(text.match(/.{4}/g).join(' '));
  }
  return lines;
}

/**
 * What somebody has typed.
 *
 * @returns the octets, or null; and the numbers of the lines, from 1, that are not as they were written
 */
export async function octetsOf(lines) {
  const octets = new Uint8Array(LINES * OCTETS);
  const wrong = [];
  for (let i = 0; i < LINES; i++) {
    const text = plain(lines[i]);
    const part = partOf(text.slice(0, DIGITS));
    if (part && text.length === DIGITS + CHECKS && text.slice(DIGITS) === (await check(i, part))) {
      octets.set(part, i * OCTETS);
    } else {
      wrong.push(i + 1);
    }
  }
  return {octets: wrong.length === 0 ? octets : null, wrong};
}

const plain = (line) =>
  line
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/[OIL]/g, (letter) => ALIKE[letter]);

function digits(part) {
  let value = part.reduce((sum, octet) => (sum << 8n) | BigInt(octet), 0n);
  let text = '';
  for (let i = 0; i < DIGITS; i++) {
    text = ALPHABET[Number(value & 31n)] + text;
    value >>= 5n;
  }
  return text;
}

function partOf(text) {
  let value = 0n;
  for (const letter of text) {
    const digit = ALPHABET.indexOf(letter);
    if (digit < 0) {
      return null;
    }
    value = (value << 5n) | BigInt(digit);
  }
  if (text.length !== DIGITS || value >> 64n !== 0n) {
    return null;
  }
  return Uint8Array.from({length: OCTETS}, (_, i) => Number((value >> BigInt(8 * (OCTETS - 1 - i))) & 255n));
}

async function check(line, part) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.of(line + 1, ...part)));
  const value = (digest[0] << 8) | digest[1];
  return [11, 6, 1].map((shift) => ALPHABET[(value >> shift) & 31]).join('');
}
