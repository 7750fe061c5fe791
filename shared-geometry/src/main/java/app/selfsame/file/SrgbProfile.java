package app.selfsame.file;

/**
 * A small ICC profile of sRGB (IEC 61966-2-1), version 2 (ICC.1:2001-04), which every reader knows: three primaries and
 * one tone curve of 256 entries, one for each 8-bit value, so that nothing needs interpolating. A profile of usual size
 * would take a third of a 20 KB photo.
 */
public final class SrgbProfile {
  private static final int HEADER_BYTES = 128;
  private static final int CURVE_ENTRIES = 256;
  private static final String DESCRIPTION = "sRGB";
  private static final String COPYRIGHT = "No copyright, use freely";
  private static final String[] TAGS = {
    "desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"
  };
  // Adapted to D50 by the Bradford transform, in 1/65536; the primaries add up to the white point exactly.
  private static final int[] WHITE = {63190, 65536, 54061};
  private static final int[] RED = {28576, 14581, 912};
  private static final int[] GREEN = {25239, 46983, 6361};
  private static final int[] BLUE = {9375, 3972, 46788};

  private static final byte[] BYTES = build();

  private SrgbProfile() {}

  /** The profile; not to be written to. */
  public static byte[] bytes() {
    return BYTES;
  }

  private static byte[] build() {
    byte[] curve = curve();
    byte[][] contents = {
      description(), copyright(), xyz(WHITE), xyz(RED), xyz(GREEN), xyz(BLUE), curve, curve, curve
    };
    ByteSink table = new ByteSink(128).u32(TAGS.length);
    ByteSink data = new ByteSink(1024);
    int start = HEADER_BYTES + 4 + 12 * TAGS.length;
    int offset = start;
    for (int i = 0; i < TAGS.length; i++) {
      if (i == 0 || contents[i] != contents[i - 1]) {
        offset = start + data.size();
        data.bytes(contents[i]).fill(0, -contents[i].length & 3);
      }
      table.ascii(TAGS[i]).u32(offset).u32(contents[i].length);
    }
    ByteSink out = new ByteSink(start + data.size());
    writeHeader(out, start + data.size());
    return out.bytes(table.toByteArray()).bytes(data.toByteArray()).toByteArray();
  }

  private static void writeHeader(ByteSink out, int size) {
    out.u32(size).u32(0).u32(0x02400000).ascii("mntrRGB XYZ ");
    out.u16(2026).u16(1).u16(1).fill(0, 6);
    out.ascii("acsp").fill(0, 28);
    for (int coordinate : WHITE) {
      out.u32(coordinate);
    }
    out.fill(0, HEADER_BYTES - out.size());
  }

  /** ICC.1:2001-04, 6.5.17: the text in ASCII, its Unicode and Macintosh versions empty. */
  private static byte[] description() {
    ByteSink out = new ByteSink(96).ascii("desc").u32(0);
    out.u32(DESCRIPTION.length() + 1).ascii(DESCRIPTION).u8(0);
    return out.fill(0, 4 + 4 + 2 + 1 + 67).toByteArray();
  }

  private static byte[] copyright() {
    return new ByteSink(64).ascii("text").u32(0).ascii(COPYRIGHT).u8(0).toByteArray();
  }

  private static byte[] xyz(int[] coordinates) {
    ByteSink out = new ByteSink(20).ascii("XYZ ").u32(0);
    for (int coordinate : coordinates) {
      out.u32(coordinate);
    }
    return out.toByteArray();
  }

  private static byte[] curve() {
    ByteSink out = new ByteSink(12 + 2 * CURVE_ENTRIES).ascii("curv").u32(0).u32(CURVE_ENTRIES);
    for (int i = 0; i < CURVE_ENTRIES; i++) {
      double value = i / (CURVE_ENTRIES - 1.0);
      double linear = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
      out.u16((int) Math.round(linear * 65535));
    }
    return out.toByteArray();
  }
}
