package app.selfsame.file;

/**
 * All of a JPEG/JFIF file before its entropy-coded data.
 *
 * @param width in pixels
 * @param height in pixels
 * @param components 1 for grey, 3 for colour
 * @param dpi pixels an inch, 1 to 65,535
 */
record JpegHead(int width, int height, int components, int dpi) {
  static final String ICC_MARK = "ICC_PROFILE\0";
  static final int COLOURS = 3;
  private static final int SOI = 0xffd8;
  private static final int APP0 = 0xffe0;
  private static final int APP2 = 0xffe2;
  private static final int DQT = 0xffdb;
  private static final int SOF0 = 0xffc0;
  private static final int DHT = 0xffc4;
  private static final int SOS = 0xffda;

  /** Writes it, with the codes that the coder has made. */
  void write(ByteSink out, QuantisationTables steps, EntropyCoder coder) {
    out.u16(SOI);
    writeDensity(out);
    if (components > 1) {
      writeProfile(out);
    }
    for (int table = 0; table < coder.tables(); table++) {
      writeSteps(out, table, steps.steps(table));
    }
    writeFrame(out);
    for (int table = 0; table < coder.tables(); table++) {
      writeCode(out, table, coder.dcCode(table));
      writeCode(out, 0x10 | table, coder.acCode(table));
    }
    writeScan(out);
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

  private void writeFrame(ByteSink out) {
    out.u16(SOF0).u16(8 + 3 * components).u8(8).u16(height).u16(width).u8(components);
    for (int i = 0; i < components; i++) {
      // Sampling factors 1 x 1: no component has fewer samples than another.
      out.u8(i + 1).u8(0x11).u8(tableOf(i));
    }
  }

  private static void writeCode(ByteSink out, int classAndTable, HuffmanCode code) {
    out.u16(DHT).u16(3 + code.tableBytes()).u8(classAndTable);
    code.writeTo(out);
  }

  private void writeScan(ByteSink out) {
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
