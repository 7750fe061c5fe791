package app.selfsame.decode.vp8l;

import java.util.Arrays;

/**
 * A canonical prefix code (RFC 9649, 3.7.2.1). Most codes are read by one look into a table of at most 256 places, the
 * rest bit by bit: so no code takes more memory than its alphabet.
 */
final class PrefixCode {
  static final int MAX_LENGTH = 15;
  private static final int TABLE_BITS = 8;
  private static final int LENGTH_SHIFT = 12;
  private static final int SYMBOL = (1 << LENGTH_SHIFT) - 1;
  private static final char[] NONE = {};

  /** The only symbol, which takes no bits, or -1. */
  private final int only;
  private final int tableBits;
  /** By the next bits: a symbol and the length of its code, or 0 where that is longer than the table's bits. */
  private final char[] table;
  private final int[] counts;
  /** Shorter codes first; only where the table has not all of them. */
  private final char[] symbols;

  private PrefixCode(int only, int tableBits, char[] table, int[] counts, char[] symbols) {
    this.only = only;
    this.tableBits = tableBits;
    this.table = table;
    this.counts = counts;
    this.symbols = symbols;
  }

  /**
   * A code by the length of each symbol's.
   *
   * @param lengths 0 for symbols that do not occur
   * @param table whether the code is for use, and not only to be looked over
   * @throws IllegalArgumentException when they are none of a whole code
   */
  static PrefixCode of(byte[] lengths, int alphabet, boolean table) {
    int[] counts = new int[MAX_LENGTH + 1];
    int last = 0;
    for (int symbol = 0; symbol < alphabet; symbol++) {
      counts[lengths[symbol]]++;
      last = lengths[symbol] > 0 ? symbol : last;
    }
    int used = alphabet - counts[0];
    BitReader.require(used > 0);
    if (used == 1) {
      return new PrefixCode(last, 0, NONE, null, NONE);
    }
    counts[0] = 0;
    int open = 1;
    int longest = 0;
    for (int length = 1; length <= MAX_LENGTH; length++) {
      open = 2 * open - counts[length];
      BitReader.require(open >= 0);
      longest = counts[length] > 0 ? length : longest;
    }
    BitReader.require(open == 0);
    return table ? filled(lengths, alphabet, counts, longest) : null;
  }

  private static PrefixCode filled(byte[] lengths, int alphabet, int[] counts, int longest) {
    char[] symbols = new char[Arrays.stream(counts).sum()];
    int[] next = new int[MAX_LENGTH + 1];
    for (int length = 1; length < MAX_LENGTH; length++) {
      next[length + 1] = next[length] + counts[length];
    }
    for (int symbol = 0; symbol < alphabet; symbol++) {
      if (lengths[symbol] > 0) {
        symbols[next[lengths[symbol]]++] = (char) symbol;
      }
    }
    int tableBits = Math.min(longest, TABLE_BITS);
    char[] table = new char[1 << tableBits];
    int at = 0;
    int code = 0;
    for (int length = 1; length <= tableBits; length++, code <<= 1) {
      for (int i = 0; i < counts[length]; i++, code++) {
        int first = Integer.reverse(code) >>> 32 - length;
        for (int place = first; place < table.length; place += 1 << length) {
          table[place] = (char) (length << LENGTH_SHIFT | symbols[at]);
        }
        at++;
      }
    }
    return longest == tableBits
        ? new PrefixCode(-1, tableBits, table, null, NONE)
        : new PrefixCode(-1, tableBits, table, counts, symbols);
  }

  /** What the code takes in memory beside itself, in numbers of 16 bits. */
  int size() {
    return table.length + symbols.length;
  }

  /** The next symbol. */
  int read(BitReader bits) {
    if (only >= 0) {
      return only;
    }
    int ahead = bits.peek(MAX_LENGTH);
    int found = table[ahead & (1 << tableBits) - 1];
    if (found == 0) {
      return readLong(bits, ahead);
    }
    bits.skip(found >>> LENGTH_SHIFT);
    return found & SYMBOL;
  }

  private int readLong(BitReader bits, int ahead) {
    int code = 0;
    int first = 0;
    int at = 0;
    for (int length = 1; length <= MAX_LENGTH; length++) {
      code |= ahead >> length - 1 & 1;
      int offset = code - first;
      if (offset < counts[length]) {
        bits.skip(length);
        return symbols[at + offset];
      }
      at += counts[length];
      first = first + counts[length] << 1;
      code <<= 1;
    }
    throw new IllegalStateException("a whole code has no gaps");
  }
}
