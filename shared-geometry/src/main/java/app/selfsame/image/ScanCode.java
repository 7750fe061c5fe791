package app.selfsame.image;

/** A Huffman code of a JPEG file, by a table of all that 16 bits can be (ITU-T T.81, annex C). */
final class ScanCode {
  private static final int MAX_LENGTH = 16;
  private static final int LENGTH_SHIFT = 8;

  /** Of each code its length and its symbol; 0 where there is none. */
  private final short[] codes = new short[1 << MAX_LENGTH];

  /**
   * A code as the file tells it.
   *
   * @param table where in {@code bytes} it begins: how many codes there are of each length, then their symbols
   */
  ScanCode(FileBytes bytes, int table) {
    int symbol = table + MAX_LENGTH;
    int from = 0;
    for (int length = 1; length <= MAX_LENGTH; length++) {
      int span = 1 << MAX_LENGTH - length;
      for (int i = 0; i < bytes.u8(table + length - 1); i++) {
        int code = length << LENGTH_SHIFT | bytes.u8(symbol++);
        for (int to = Math.min(from + span, codes.length); from < to; from++) {
          codes[from] = (short) code;
        }
      }
    }
  }

  /** What a table takes in the file. */
  static int bytes(FileBytes bytes, int table) {
    int symbols = 0;
    for (int length = 0; length < MAX_LENGTH; length++) {
      symbols += bytes.u8(table + length);
    }
    return MAX_LENGTH + symbols;
  }

  /** The next symbol, or -1 when the bits are no code. */
  int read(ScanBits bits) {
    int code = codes[bits.peek16()];
    bits.skip(code >> LENGTH_SHIFT);
    return code == 0 ? -1 : code & 0xff;
  }
}
