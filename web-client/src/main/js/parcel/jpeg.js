// Whether octets are a JPEG at all, before anything else looks at what a stranger has sealed.

const MARKER = 0xff;
const START = 0xd8;
const END = 0xd9;
const START_OF_SCAN = 0xda;
/** Baseline, extended and progressive; no browser shows the others. */
const FRAMES = [0xc0, 0xc1, 0xc2];
const MOST_PIXELS = 50_000_000;

/**
 * Whether it begins and ends as a JPEG, and has one frame of a size that can be shown before its first scan (ITU-T T.81, B.2).
 */
export function isJpeg(octets) {
  const last = octets.length - 2;
  const isFramed = octets[0] === MARKER && octets[1] === START && octets[last] === MARKER && octets[last + 1] === END;
  return isFramed && hasFrame(octets, last);
}

function hasFrame(octets, end) {
  let frames = 0;
  for (let at = 2; at + 4 <= end; ) {
    if (octets[at] !== MARKER) {
      return false;
    }
    const kind = octets[at + 1];
    if (kind === MARKER) {
      // Fill before a marker.
      at++;
      continue;
    }
    if (kind === START_OF_SCAN) {
      return frames === 1;
    }
    if (FRAMES.includes(kind)) {
      frames += isShown(octets, at) ? 1 : Infinity;
    }
    const length = two(octets, at + 2);
    if (length < 2) {
      return false;
    }
    at += 2 + length;
  }
  return false;
}

function isShown(octets, at) {
  const pixels = two(octets, at + 5) * two(octets, at + 7);
  return pixels > 0 && pixels <= MOST_PIXELS;
}

const two = (octets, at) => octets[at] * 256 + octets[at + 1];
