package app.selfsame.file;

import app.selfsame.image.RgbaImage;

/**
 * Writes one picture as a baseline JPEG/JFIF file: 4:4:4 or grey, Huffman tables made for the picture, density in dots
 * per inch, the sRGB profile when in colour, and nothing else (ITU-T T.81; JFIF 1.02; ICC.1:2001-04, B.4).
 *
 * <p>The same picture gives the same bytes on every platform. The coefficients are computed once, so that trying many
 * qualities costs only their coding.
 */
final class JpegEncoder {
  private static final int EOI = 0xffd9;
  private static final int BLOCK_ROWS = 8;
  /** One band of so many tells how often each code word is needed. */
  private static final int SAMPLED_BANDS = 8;

  private final JpegCoefficients coefficients;
  private final int dpi;

  /**
   * Transforms the picture.
   *
   * @param dpi pixels an inch, 1 to 65,535
   */
  JpegEncoder(RgbaImage image, boolean grey, int dpi) {
    coefficients = JpegCoefficients.of(image, grey);
    this.dpi = dpi;
  }

  /**
   * The file at a quality.
   *
   * @param quality 1 to 100, on the scale of the Independent JPEG Group
   */
  byte[] encode(int quality) {
    QuantisationTables steps = new QuantisationTables(quality);
    EntropyCoder coder = new EntropyCoder(coefficients.components());
    short[] blocks = coefficients.quantise(steps);
    coder.count(blocks);
    coder.makeCodes();
    ByteSink out = new ByteSink(1 << 16);
    new JpegHead(coefficients.width(), coefficients.height(), coefficients.components(), dpi).write(out, steps, coder);
    coder.write(blocks, out);
    coder.end(out);
    return out.u16(EOI).toByteArray();
  }

  /**
   * The file in colour of a picture of which no more than a band is ever there. Its tables are made for a sample of the
   * bands, which are asked for twice.
   *
   * @param dpi pixels an inch, 1 to 65,535
   * @param quality 1 to 100, on the scale of the Independent JPEG Group
   */
  static byte[] encode(PictureBands picture, int dpi, int quality) {
    QuantisationTables steps = new QuantisationTables(quality);
    EntropyCoder coder = new EntropyCoder(JpegHead.COLOURS);
    for (int top = 0; top < picture.heightPx(); top += SAMPLED_BANDS * BLOCK_ROWS) {
      coder.count(band(picture, top, steps));
    }
    coder.countAll();
    coder.makeCodes();
    ByteSink out = new ByteSink(1 << 20);
    new JpegHead(picture.widthPx(), picture.heightPx(), JpegHead.COLOURS, dpi).write(out, steps, coder);
    for (int top = 0; top < picture.heightPx(); top += BLOCK_ROWS) {
      coder.write(band(picture, top, steps), out);
    }
    coder.end(out);
    return out.u16(EOI).toByteArray();
  }

  private static short[] band(PictureBands picture, int top, QuantisationTables steps) {
    int rows = Math.min(BLOCK_ROWS, picture.heightPx() - top);
    return JpegCoefficients.of(picture.band(top, rows), false).quantise(steps);
  }

  /**
   * The same file, longer by fill bytes: "any marker may optionally be preceded by any number of fill bytes, which are
   * bytes assigned code X'FF'" (ITU-T T.81, B.1.1.2). They stand before the last marker, carry nothing, and decoders
   * skip them.
   */
  static byte[] padded(byte[] file, int size) {
    ByteSink out = new ByteSink(size);
    out.bytes(file, 0, file.length - 2);
    out.fill(0xff, size - file.length);
    return out.u16(EOI).toByteArray();
  }
}
