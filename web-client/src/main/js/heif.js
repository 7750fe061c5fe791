// Reads one HEIC picture for the engine, in a worker of its own that the browser lets load nothing. The build puts this
// behind seal.js and behind libheif's own script, which is left as it was published; libheif's WebAssembly comes from
// the page. To put in another build of libheif, see docs/libheif.md.

/** The code of libheif's for what ended without one: a trap, or memory that ran out. */
const OUT_OF_MEMORY = 6;

self.onmessage = ({data: {wasm, port}}) => {
  // libheif prints what it answers with a code as well.
  const heif = libheif({wasmBinary: wasm, print() {}, printErr() {}});
  const context = heif.heif_context_alloc();

  function open(file) {
    return {code: heif.heif_context_read_from_memory(context, file).code.value};
  }

  function decode(item) {
    const handle = heif.heif_js_context_get_image_handle(context, item);
    if (handle.code) {
      return {code: handle.code.value};
    }
    const colours = heif.heif_colorspace.heif_colorspace_RGB;
    const image = heif.heif_js_decode_image2(handle, colours, heif.heif_chroma.heif_chroma_interleaved_RGBA);
    heif.heif_image_handle_release(handle);
    if (image.code) {
      return {code: image.code.value};
    }
    const [{width, height, stride, data}] = image.channels;
    const pixels = new Uint8Array(4 * width * height);
    for (let y = 0; y < height; y++) {
      pixels.set(data.subarray(y * stride, y * stride + 4 * width), 4 * width * y);
    }
    heif.heif_image_release(image.image);
    return {code: 0, width, height, pixels: pixels.buffer};
  }

  port.onmessage = ({data: {file, item}}) => {
    let answer;
    try {
      answer = file ? open(file) : decode(item);
    } catch (e) {
      answer = {code: OUT_OF_MEMORY};
    }
    port.postMessage(answer, answer.pixels ? [answer.pixels] : []);
  };
};
