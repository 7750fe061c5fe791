package app.selfsame.file;

/**
 * The entropy-coded data of a sequential JPEG scan (ITU-T T.81, F.1.2): run lengths of zeros and magnitudes, Huffman
 * coded with tables made for this picture.
 */
final class EntropyCoder {
  private static final int END_OF_BLOCK = 0x00;
  private static final int SIXTEEN_ZEROS = 0xf0;
  private static final int MAX_DC_BITS = 11;
  private static final int MAX_AC_BITS = 10;

  private final int components;
  private final int[][] dcCounts;
  private final int[][] acCounts;
  /** The last DC coefficient of each component: of the blocks that were counted, then of those that were written. */
  private int[] previous;
  /** Of the luminance tables and, when there is colour, the chrominance tables. */
  private HuffmanCode[] dc;
  private HuffmanCode[] ac;
  private ByteSink out;
  private int pending;
  private int pendingBits;

  /**
   * Begins to count. Blocks of the picture are counted, in one run or in several, all of them or {@link #countAll}; then
   * come {@link #makeCodes} and the writing of them all, in order.
   *
   * @param components 1 or 3; blocks of the components follow one another
   */
  EntropyCoder(int components) {
    this.components = components;
    int tables = components == 1 ? 1 : 2;
    dcCounts = new int[tables][256];
    acCounts = new int[tables][256];
    previous = new int[components];
  }

  /** Counts everything that a baseline scan may have once (F.1.2.1, F.1.2.2), so that what was not counted has codes too. */
  void countAll() {
    for (int table = 0; table < dcCounts.length; table++) {
      for (int bits = 0; bits <= MAX_DC_BITS; bits++) {
        dcCounts[table][bits]++;
      }
      acCounts[table][END_OF_BLOCK]++;
      acCounts[table][SIXTEEN_ZEROS]++;
      for (int zeros = 0; zeros < 16; zeros++) {
        for (int bits = 1; bits <= MAX_AC_BITS; bits++) {
          acCounts[table][zeros << 4 | bits]++;
        }
      }
    }
  }

  /** The shortest codes for what was counted. */
  void makeCodes() {
    dc = codes(dcCounts);
    ac = codes(acCounts);
    previous = new int[components];
  }

  private static HuffmanCode[] codes(int[][] counts) {
    HuffmanCode[] codes = new HuffmanCode[counts.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = HuffmanCode.optimal(counts[i]);
    }
    return codes;
  }

  int tables() {
    return dc.length;
  }

  HuffmanCode dcCode(int table) {
    return dc[table];
  }

  HuffmanCode acCode(int table) {
    return ac[table];
  }

  /**
   * Counts what a run of blocks will take.
   *
   * @param blocks quantised coefficients in zigzag order, 64 a block, all components of each place
   */
  void count(short[] blocks) {
    for (int at = 0, component = 0; at < blocks.length; at += 64, component = (component + 1) % components) {
      int table = component == 0 ? 0 : 1;
      dcCounts[table][bitsOf(blocks[at] - previous[component])]++;
      previous[component] = blocks[at];
      int zeros = 0;
      for (int i = at + 1; i < at + 64; i++) {
        if (blocks[i] == 0) {
          zeros++;
          continue;
        }
        for (; zeros > 15; zeros -= 16) {
          acCounts[table][SIXTEEN_ZEROS]++;
        }
        acCounts[table][zeros << 4 | bitsOf(blocks[i])]++;
        zeros = 0;
      }
      if (zeros > 0) {
        acCounts[table][END_OF_BLOCK]++;
      }
    }
  }

  /** Writes a run of blocks. */
  void write(short[] blocks, ByteSink sink) {
    out = sink;
    for (int at = 0, component = 0; at < blocks.length; at += 64, component = (component + 1) % components) {
      int table = component == 0 ? 0 : 1;
      writeNumber(dc[table], 0, blocks[at] - previous[component]);
      previous[component] = blocks[at];
      writeRuns(ac[table], blocks, at);
    }
  }

  /** Ends the data: the last byte is filled up with ones. */
  void end(ByteSink sink) {
    out = sink;
    if (pendingBits > 0) {
      writeBits(0x7f, 8 - pendingBits);
    }
  }

  private void writeRuns(HuffmanCode code, short[] blocks, int block) {
    int zeros = 0;
    for (int i = block + 1; i < block + 64; i++) {
      if (blocks[i] == 0) {
        zeros++;
        continue;
      }
      for (; zeros > 15; zeros -= 16) {
        writeBits(code.word(SIXTEEN_ZEROS), code.length(SIXTEEN_ZEROS));
      }
      writeNumber(code, zeros, blocks[i]);
      zeros = 0;
    }
    if (zeros > 0) {
      writeBits(code.word(END_OF_BLOCK), code.length(END_OF_BLOCK));
    }
  }

  /** A code word for the zeros before and the number's bits, then those bits; negative numbers less one (F.1.2.1). */
  private void writeNumber(HuffmanCode code, int zerosBefore, int number) {
    int bits = bitsOf(number);
    int symbol = zerosBefore << 4 | bits;
    writeBits(code.word(symbol), code.length(symbol));
    writeBits(number < 0 ? number - 1 : number, bits);
  }

  private void writeBits(int value, int bits) {
    pending = pending << bits | value & (1 << bits) - 1;
    pendingBits += bits;
    while (pendingBits >= 8) {
      pendingBits -= 8;
      int next = pending >>> pendingBits & 0xff;
      out.u8(next);
      if (next == 0xff) {
        // A zero is stuffed in so that the data cannot be taken for a marker (F.1.2.3).
        out.u8(0);
      }
    }
  }

  private static int bitsOf(int number) {
    return 32 - Integer.numberOfLeadingZeros(Math.abs(number));
  }
}
