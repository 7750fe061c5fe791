// A ZIP file written while its entries come, which are kept as they are (stored): photos get no smaller. After PKWARE's
// APPNOTE.TXT 6.3.10; with Zip64 where offsets need it, which every archive of more than 4 GB does.

import {joined} from '../../parcel/octets.js';

const VERSION = 45;
const UTF8_NAMES = 1 << 11;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
/** Octets of that behind the field that says how many. */
const REST_OF_END_64 = 44;
const ZIP_64 = 1;
const MOST_32 = 0xffffffff;
const MOST_16 = 0xffff;

const CRC_TABLE = Uint32Array.from({length: 256}, (_, i) => {
  let value = i;
  for (let bit = 0; bit < 8; bit++) {
    value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return value;
});

function crc32(octets) {
  let crc = MOST_32;
  for (let i = 0; i < octets.length; i++) {
    crc = CRC_TABLE[(crc ^ octets[i]) & 255] ^ (crc >>> 8);
  }
  return (crc ^ MOST_32) >>> 0;
}

/** Writes entries to something that takes octets one after the other. */
export class ZipWriter {
  #write;
  #at = 0;
  #entries = 0;
  #directory = [];
  #time;

  /**
   * @param write takes octets; the next come when its promise is kept
   * @param now the time of all entries
   */
  constructor(write, now = new Date()) {
    this.#write = write;
    this.#time = dosTime(now);
  }

  async add(name, octets) {
    const path = new TextEncoder().encode(name);
    const entry = {path, crc: crc32(octets), size: octets.length, at: this.#at};
    await this.#put(this.#local(entry));
    await this.#put(octets);
    this.#directory.push(this.#central(entry));
    this.#entries++;
  }

  /** Writes what stands at the end of the file. */
  async end() {
    const from = this.#at;
    for (const record of this.#directory) {
      await this.#put(record);
    }
    const size = this.#at - from;
    if (from >= MOST_32 || this.#entries >= MOST_16) {
      await this.#put(this.#end64(from, size, this.#at));
    }
    await this.#put(
      fields(
        ...[[4, END], [2, 0], [2, 0]],
        ...[[2, cap(this.#entries, MOST_16)], [2, cap(this.#entries, MOST_16)]],
        ...[[4, size], [4, cap(from, MOST_32)], [2, 0]],
      ),
    );
  }

  async #put(octets) {
    await this.#write(octets);
    this.#at += octets.length;
  }

  #local({path, crc, size}) {
    return joined(
      fields(
        ...[[4, LOCAL], [2, VERSION], [2, UTF8_NAMES], [2, 0], [4, this.#time]],
        ...[[4, crc], [4, size], [4, size], [2, path.length], [2, 0]],
      ),
      path,
    );
  }

  #central({path, crc, size, at}) {
    const extra = at >= MOST_32 ? fields([2, ZIP_64], [2, 8], [8, at]) : new Uint8Array(0);
    return joined(
      fields(
        ...[[4, CENTRAL], [2, VERSION], [2, VERSION], [2, UTF8_NAMES], [2, 0], [4, this.#time]],
        ...[[4, crc], [4, size], [4, size], [2, path.length], [2, extra.length]],
        ...[[2, 0], [2, 0], [2, 0], [4, 0], [4, cap(at, MOST_32)]],
      ),
      path,
      extra,
    );
  }

  #end64(from, size, at) {
    return joined(
      fields(
        ...[[4, END_64], [8, REST_OF_END_64], [2, VERSION], [2, VERSION], [4, 0], [4, 0]],
        ...[[8, this.#entries], [8, this.#entries], [8, size], [8, from]],
      ),
      fields([4, LOCATOR_64], [4, 0], [8, at], [4, 1]),
    );
  }
}

const cap = (value, most) => Math.min(value, most);

/** Numbers in so many octets each, the lowest first. */
function fields(...all) {
  const octets = new Uint8Array(all.reduce((sum, [length]) => sum + length, 0));
  const view = new DataView(octets.buffer);
  let at = 0;
  for (const [length, value] of all) {
    if (length === 2) {
      view.setUint16(at, value, true);
    } else if (length === 4) {
      view.setUint32(at, value, true);
    } else {
      view.setBigUint64(at, BigInt(value), true);
    }
    at += length;
  }
  return octets;
}


/** Date above time, as DOS has them: in two seconds, without a zone. */
function dosTime(now) {
  const date = ((now.getFullYear() - 1980) << 9) | ((now.getMonth() + 1) << 5) | now.getDate();
  const time = (now.getHours() << 11) | (now.getMinutes() << 5) | (now.getSeconds() >> 1);
  return date * 65_536 + time;
}
