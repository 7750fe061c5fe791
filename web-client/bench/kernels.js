// The kernels of ./bench kernels written by hand in JavaScript: the algorithms of the Java classes named at each, with
// the same rounding to 32-bit floats, so that both must come to the same checksums.

const f = Math.fround;
const LOBES = 3;
const PHASES = 64;
const LINEAR = Float32Array.from({length: 256}, (_, i) => toLinear(i / 255));
const STEPS = 1 << 14;
const SRGB = Uint8Array.from({length: STEPS + 1}, (_, i) => Math.round(255 * toSrgb(i / STEPS)));

function toLinear(x) {
  return x <= 0.04045 ? x / 12.92 : Math.pow((x + 0.055) / 1.055, 2.4);
}

function toSrgb(x) {
  return x <= 0.0031308 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - 0.055;
}

export function syntheticPhoto(width, height) {
  const pixels = new Int32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      pixels[y * width + x] =
        0xff000000 | ((x * y >> 8) & 0xff) << 16 | ((x + 3 * y >> 4) & 0xff) << 8 | (x ^ y) & 0xff;
    }
  }
  return {width, height, pixels};
}

/** ImagePyramid.halve */
export function halve(photo) {
  const width = photo.width >> 1;
  const height = photo.height >> 1;
  const stride = photo.width;
  const from = photo.pixels;
  const to = new Int32Array(width * height);
  for (let y = 0, out = 0; y < height; y++) {
    let row = 2 * y * stride;
    for (let x = 0; x < width; x++, out++, row += 2) {
      const a = from[row];
      const b = from[row + 1];
      const c = from[row + stride];
      const d = from[row + stride + 1];
      const redBlue = (a & 0xff00ff) + (b & 0xff00ff) + (c & 0xff00ff) + (d & 0xff00ff) + 0x20002;
      const greenAlpha =
        ((a >>> 8) & 0xff00ff) + ((b >>> 8) & 0xff00ff) + ((c >>> 8) & 0xff00ff) + ((d >>> 8) & 0xff00ff) + 0x20002;
      to[out] = (redBlue >>> 2) & 0xff00ff | ((greenAlpha >>> 2) & 0xff00ff) << 8;
    }
  }
  return {width, height, pixels: to};
}

export class Pyramid {
  constructor(photo) {
    this.levels = [photo];
  }

  levelFor(pxPerSample) {
    let level = 0;
    while (pxPerSample >= 2 << level) {
      level++;
    }
    while (this.levels.length <= level) {
      this.levels.push(halve(this.levels[this.levels.length - 1]));
    }
    return this.levels[level];
  }
}

export class Box {
  constructor(x, y, width, height, radians) {
    Object.assign(this, {x, y, width, height, radians, cos: Math.cos(radians), sin: Math.sin(radians)});
  }

  toImage(xShare, yShare) {
    const u = (xShare - 0.5) * this.width;
    const v = (yShare - 0.5) * this.height;
    return [this.x + u * this.cos - v * this.sin, this.y + u * this.sin + v * this.cos];
  }
}

/** TensorSampler.sample, where the border repeats the nearest pixel. */
export function sample(pyramid, box, width, height, low, high) {
  const level = pyramid.levelFor(Math.max(box.width / width, box.height / height));
  const photo = pyramid.levels[0];
  const scaleX = level.width / photo.width;
  const scaleY = level.height / photo.height;
  const origin = box.toImage(0.5 / width, 0.5 / height);
  const right = box.toImage(1.5 / width, 0.5 / height);
  const below = box.toImage(0.5 / width, 1.5 / height);
  const stepXx = (right[0] - origin[0]) * scaleX;
  const stepXy = (right[1] - origin[1]) * scaleY;
  const stepYx = (below[0] - origin[0]) * scaleX;
  const stepYy = (below[1] - origin[1]) * scaleY;
  const startX = origin[0] * scaleX - 0.5;
  const startY = origin[1] * scaleY - 0.5;
  const tensor = new Float32Array(width * height * 3);
  const gain = f(f(high - low) / 255);
  const {pixels} = level;
  const lastX = level.width - 1;
  const lastY = level.height - 1;
  for (let row = 0, at = 0; row < height; row++) {
    for (let column = 0; column < width; column++, at += 3) {
      const x = startX + stepXx * column + stepYx * row;
      const y = startY + stepXy * column + stepYy * row;
      const left = Math.floor(x);
      const top = Math.floor(y);
      const fx = f(x - left);
      const fy = f(y - top);
      const x0 = Math.max(0, Math.min(lastX, left));
      const x1 = Math.max(0, Math.min(lastX, left + 1));
      const upperRow = Math.max(0, Math.min(lastY, top)) * level.width;
      const lowerRow = Math.max(0, Math.min(lastY, top + 1)) * level.width;
      const a = pixels[upperRow + x0];
      const b = pixels[upperRow + x1];
      const c = pixels[lowerRow + x0];
      const d = pixels[lowerRow + x1];
      for (let channel = 0; channel < 3; channel++) {
        const shift = 8 * channel;
        const upper = f((a >>> shift & 0xff) + f(fx * ((b >>> shift & 0xff) - (a >>> shift & 0xff))));
        const lower = f((c >>> shift & 0xff) + f(fx * ((d >>> shift & 0xff) - (c >>> shift & 0xff))));
        tensor[at + channel] = f(f(f(upper + f(fy * f(lower - upper))) * gain) + low);
      }
    }
  }
  return tensor;
}

/** LanczosKernel */
function lanczosKernel(sourcePxPerOutputPx) {
  const stretch = Math.max(1, sourcePxPerOutputPx);
  const taps = 2 * Math.ceil(LOBES * stretch);
  const weights = new Float32Array(PHASES * taps);
  const values = new Float64Array(taps);
  for (let phase = 0; phase < PHASES; phase++) {
    let sum = 0;
    for (let tap = 0; tap < taps; tap++) {
      values[tap] = lanczos((tap - (taps / 2 - 1) - (phase + 0.5) / PHASES) / stretch);
      sum += values[tap];
    }
    for (let tap = 0; tap < taps; tap++) {
      weights[phase * taps + tap] = values[tap] / sum;
    }
  }
  return {taps, weights};
}

function lanczos(x) {
  const distance = Math.abs(x);
  if (distance >= LOBES) {
    return 0;
  }
  if (distance < 1e-9) {
    return 1;
  }
  const angle = Math.PI * distance;
  return LOBES * Math.sin(angle) * Math.sin(angle / LOBES) / (angle * angle);
}

/** Resampler.cut, for turns of less than an eighth. */
export function resample(photo, originX, originY, radians, scale, width, height) {
  const cos = Math.cos(radians) * scale;
  const sin = Math.sin(radians) * scale;
  const x0 = originX + (cos - sin) / 2 - 0.5;
  const y0 = originY + (sin + cos) / 2 - 0.5;
  const along = (cos * cos + sin * sin) / cos;
  const across = -sin / cos;
  const offset = x0 - across * y0;
  const rowKernel = lanczosKernel(Math.abs(along));
  const columnKernel = lanczosKernel(Math.abs(cos));
  const clampRow = (row) => Math.max(0, Math.min(photo.height - 1, row));
  const firstRow = clampRow(Math.floor(y0 + Math.min(0, sin * (width - 1))) - columnKernel.taps);
  const lastRow =
    clampRow(Math.ceil(y0 + cos * (height - 1) + Math.max(0, sin * (width - 1))) + columnKernel.taps);
  const rows = [];
  const line = new Float32Array(3 * photo.width);
  for (let v = firstRow; v <= lastRow; v++) {
    const start = across * v + offset;
    for (let x = 0, at = v * photo.width, i = 0; x < photo.width; x++, at++, i += 3) {
      const pixel = photo.pixels[at];
      line[i] = LINEAR[pixel & 0xff];
      line[i + 1] = LINEAR[pixel >>> 8 & 0xff];
      line[i + 2] = LINEAR[pixel >>> 16 & 0xff];
    }
    rows.push(filterRow(line, rowKernel, along, start, width, photo.width - 1));
  }
  const pixels = new Int32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      pixels[y * width + x] = filterColumn(rows, firstRow, columnKernel, x, sin * x + cos * y + y0);
    }
  }
  return {width, height, pixels};
}

function filterRow(line, {taps, weights}, along, start, width, last) {
  const out = new Float32Array(3 * width);
  for (let x = 0; x < width; x++) {
    const u = along * x + start;
    const floor = Math.floor(u);
    const first = floor - (taps / 2 - 1);
    const w = Math.trunc((u - floor) * PHASES) * taps;
    let red = f(0);
    let green = f(0);
    let blue = f(0);
    for (let tap = 0; tap < taps; tap++) {
      const at = 3 * Math.max(0, Math.min(last, first + tap));
      const weight = weights[w + tap];
      red = f(red + f(weight * line[at]));
      green = f(green + f(weight * line[at + 1]));
      blue = f(blue + f(weight * line[at + 2]));
    }
    out[3 * x] = red;
    out[3 * x + 1] = green;
    out[3 * x + 2] = blue;
  }
  return out;
}

function filterColumn(rows, firstRow, {taps, weights}, x, v) {
  const floor = Math.floor(v);
  const first = floor - (taps / 2 - 1) - firstRow;
  const w = Math.trunc((v - floor) * PHASES) * taps;
  const last = rows.length - 1;
  const at = 3 * x;
  let red = f(0);
  let green = f(0);
  let blue = f(0);
  for (let tap = 0; tap < taps; tap++) {
    const row = rows[Math.max(0, Math.min(last, first + tap))];
    const weight = weights[w + tap];
    red = f(red + f(weight * row[at]));
    green = f(green + f(weight * row[at + 1]));
    blue = f(blue + f(weight * row[at + 2]));
  }
  return 0xff000000 | sampleOf(blue) << 16 | sampleOf(green) << 8 | sampleOf(red);
}

function sampleOf(linear) {
  const clamped = linear < 0 ? 0 : linear > 1 ? 1 : linear;
  return SRGB[Math.trunc(f(f(clamped * STEPS) + 0.5))];
}
