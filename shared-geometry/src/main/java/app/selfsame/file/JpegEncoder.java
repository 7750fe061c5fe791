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
  static final String ICC_MARK = "ICC_PROFILE\0";
  private static final int SOI = 0xffd8;
  private static final int EOI = 0xffd9;
  private static final int APP0 = 0xffe0;
  private static final int APP2 = 0xffe2;
  private static final int DQT = 0xffdb;
  private static final int SOF0 = 0xffc0;
  private static final int DHT = 0xffc4;
  private static final int SOS = 0xffda;

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
    int components = coefficients.components();
    QuantisationTables steps = new QuantisationTables(quality);
    EntropyCoder coder = new EntropyCoder(coefficients.quantise(steps), components);
    ByteSink out = new ByteSink(1 << 16);
    out.u16(SOI);
    writeDensity(out);
    if (components > 1) {
      writeProfile(out);
    }
    for (int table = 0; table < coder.tables(); table++) {
      writeSteps(out, table, steps.steps(table));
    }
    writeFrame(out, components);
    for (int table = 0; table < coder.tables(); table++) {
      writeCode(out, table, coder.dcCode(table));
      writeCode(out, 0x10 | table, coder.acCode(table));
    }
    writeScan(out, components);
    coder.writeTo(out);
    return out.u16(EOI).toByteArray();
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

  private void writeDensity(ByteSink out) {
    out.u16(APP0).u16(16).ascii("JFIF\0").u16(0x0102);
    // Unit 1 is the inch; no thumbnail follows.
    out.u8(1).u16(dpi).u16(dpi).u16(0);
  }

  private static void writeProfile(ByteSink out) {
    byte[] profile = SrgbProfile.bytes();
    out.u16(APP2).u16(2 + ICC_MARK.length() + 2 + profile.length).ascii(ICC_MARK);
    // Part 1 of 1.
    out.u8(1).u8(1).bytes(profile);
  }

  private static void writeSteps(ByteSink out, int table, int[] steps) {
    out.u16(DQT).u16(67).u8(table);
    for (int place : ZigZag.ORDER) {
      out.u8(steps[place]);
    }
  }

  private void writeFrame(ByteSink out, int components) {
    out.u16(SOF0).u16(8 + 3 * components).u8(8).u16(coefficients.height()).u16(coefficients.width()).u8(components);
    for (int i = 0; i < components; i++) {
      // Sampling factors 1 x 1: no component has fewer samples than another.
      out.u8(i + 1).u8(0x11).u8(tableOf(i));
    }
  }

  private static void writeCode(ByteSink out, int classAndTable, HuffmanCode code) {
    out.u16(DHT).u16(3 + code.tableBytes()).u8(classAndTable);
    code.writeTo(out);
  }

  private static void writeScan(ByteSink out, int components) {
    out.u16(SOS).u16(6 + 2 * components).u8(components);
    for (int i = 0; i < components; i++) {
      out.u8(i + 1).u8(tableOf(i) << 4 | tableOf(i));
    }
    out.u8(0).u8(63).u8(0);
  }

  private static int tableOf(int component) {
    return component == 0 ? 0 : 1;
  }
}
