package app.selfsame.file;

import app.selfsame.image.RgbaImage;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * Writes one picture as a PNG file of 8 bits a sample, with its sRGB and pHYs chunks and nothing else (W3C PNG, third
 * edition). Pixels are exact; the compressed bytes may differ between platforms as their zlib does.
 */
final class PngEncoder {
  static final double INCH_M = 0.0254;
  private static final int CHUNK_OVERHEAD = 12;

  /** Of zlib's levels the one before its slower search for repetitions. */
  private static final int FAST = 3;

  /** Signature, IHDR, sRGB, pHYs, IEND, and the overhead of one IDAT. */
  private static final int FIXED_BYTES = 8 + 25 + 13 + 21 + 12 + CHUNK_OVERHEAD;

  private final RgbaImage image;
  private final int dpi;
  private final PngSamples samples;
  private final int level;

  /**
   * Takes a picture, as small in the file as it gets; alpha is not looked at.
   *
   * @param dpi pixels an inch, at least 1
   */
  PngEncoder(RgbaImage image, boolean grey, int dpi) {
    this(image, grey ? PngSamples.GREY : PngSamples.COLOUR, dpi, Deflater.BEST_COMPRESSION);
  }

  /** Takes a picture of no size on paper and of any number of pixels: it is not to take all day. */
  PngEncoder(RgbaImage image, PngSamples samples) {
    this(image, samples, 0, FAST);
  }

  /** Takes a picture whose file lives for one answer: half the time for a few percent more bytes. */
  static PngEncoder passing(RgbaImage image) {
    return new PngEncoder(image, PngSamples.COLOUR, 0, Deflater.BEST_SPEED);
  }

  private PngEncoder(RgbaImage image, PngSamples samples, int dpi, int level) {
    this.image = image;
    this.dpi = dpi;
    this.samples = samples;
    this.level = level;
  }

  /**
   * The file, as small as it gets or just as large as asked for. It is made larger by cutting its data into more IDAT
   * chunks of 12 bytes overhead each: their boundaries "have no semantic significance", chunks of one byte and even of
   * none are valid (PNG 1.2, 4.1.3). No byte is added that is not part of the picture's own encoding. What was made on
   * the way is overwritten.
   *
   * @param smallestBytes the file has at least as many bytes
   */
  byte[] encode(int smallestBytes) {
    byte[] data = deflated();
    try {
      return packed(data, smallestBytes);
    } finally {
      Arrays.fill(data, (byte) 0);
    }
  }

  private byte[] packed(byte[] data, int smallestBytes) {
    int missing = Math.max(0, smallestBytes - FIXED_BYTES - data.length);
    int chunks = 1 + (missing + CHUNK_OVERHEAD - 1) / CHUNK_OVERHEAD;
    ByteSink out = new ByteSink(FIXED_BYTES + data.length + chunks * CHUNK_OVERHEAD);
    try {
      head(out);
      for (int i = 0; i < chunks; i++) {
        int from = (int) ((long) data.length * i / chunks);
        int to = (int) ((long) data.length * (i + 1) / chunks);
        chunk(out, "IDAT", data, from, to - from);
      }
      chunk(out, "IEND", data, 0, 0);
      return out.toByteArray();
    } finally {
      out.wipe();
    }
  }

  /** All that stands before the picture's data. */
  private void head(ByteSink out) {
    out.u32(0x89504e47).u32(0x0d0a1a0a);
    byte[] header =
        new ByteSink(13).u32(image.width()).u32(image.height()).u8(8).u8(samples.colourType()).fill(0, 3).toByteArray();
    chunk(out, "IHDR", header, 0, header.length);
    if (samples != PngSamples.ALPHA) {
      // Rendering intent 0, perceptual: what photographs are for. A share of a pixel is no colour.
      chunk(out, "sRGB", new byte[1], 0, 1);
    }
    if (dpi > 0) {
      int perMetre = (int) Math.round(dpi / INCH_M);
      byte[] density = new ByteSink(9).u32(perMetre).u32(perMetre).u8(1).toByteArray();
      chunk(out, "pHYs", density, 0, density.length);
    }
  }

  private byte[] deflated() {
    PngScanlines lines =
        level == Deflater.BEST_SPEED ? PngScanlines.quick(image, samples) : PngScanlines.close(image, samples);
    Deflater deflater = new Deflater(level);
    ByteSink out = new ByteSink(image.pixels().length * samples.count() / 2);
    byte[] part = new byte[1 << 16];
    try {
      while (lines.hasNext()) {
        deflater.setInput(lines.next());
        while (!deflater.needsInput()) {
          out.bytes(part, 0, deflater.deflate(part));
        }
      }
      deflater.finish();
      while (!deflater.finished()) {
        out.bytes(part, 0, deflater.deflate(part));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
      lines.wipe();
      Arrays.fill(part, (byte) 0);
      out.wipe();
    }
  }

  private static void chunk(ByteSink out, String type, byte[] content, int from, int count) {
    out.u32(count);
    int checkedFrom = out.size();
    out.ascii(type).bytes(content, from, count);
    out.u32(out.crc32(checkedFrom));
  }
}
