package app.selfsame.decode.vp8l;

import app.selfsame.decode.effort.Effort;
import java.util.Arrays;

/** Reads the lengths that a prefix code is made of (RFC 9649, 3.7.2.1). */
final class PrefixCodeReader {
  private static final int[] LENGTH_ORDER = {17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  private static final int REPEAT = 16;
  private static final int FEW_ZEROS = 17;
  private static final int FIRST_REPEATED = 8;
  /**
   * Of all codes of a picture, in numbers of 16 bits. Encoders part a picture into 2,600 blocks at most, which takes
   * 12 million where each has every colour.
   */
  private static final int MAX_SIZE = 16 << 20;

  /** Symbols that are looked over in the time of one step. */
  private static final int SYMBOLS_A_STEP = 4;

  private final BitReader bits;
  private final Effort effort;
  /** Of the code that is being read. */
  private byte[] lengths = {};
  private int size;

  PrefixCodeReader(BitReader bits, Effort effort) {
    this.bits = bits;
    this.effort = effort;
  }

  /**
   * The next code.
   *
   * @param alphabet how many symbols there are
   * @param used whether anything is coded by it; if not, it is looked over alone
   * @throws IllegalArgumentException when the code is damaged, or all of them are larger than a picture needs
   */
  PrefixCode read(int alphabet, boolean used) {
    effort.spend(1 + alphabet / SYMBOLS_A_STEP);
    if (lengths.length < alphabet) {
      lengths = new byte[alphabet];
    }
    Arrays.fill(lengths, 0, alphabet, (byte) 0);
    if (bits.flag()) {
      readSymbols(alphabet);
    } else {
      readLengths(alphabet);
    }
    PrefixCode code = PrefixCode.of(lengths, alphabet, used);
    if (used) {
      size += code.size();
      BitReader.require(size <= MAX_SIZE);
    }
    return code;
  }

  /** One symbol or two, told by themselves. */
  private void readSymbols(int alphabet) {
    boolean two = bits.flag();
    use(bits.number(bits.flag() ? 8 : 1), alphabet);
    if (two) {
      use(bits.number(8), alphabet);
    }
  }

  private void use(int symbol, int alphabet) {
    if (symbol < alphabet) {
      lengths[symbol] = 1;
    }
  }

  private void readLengths(int alphabet) {
    byte[] ofLengths = new byte[LENGTH_ORDER.length];
    int given = 4 + bits.number(4);
    BitReader.require(given <= LENGTH_ORDER.length);
    for (int i = 0; i < given; i++) {
      ofLengths[LENGTH_ORDER[i]] = (byte) bits.number(3);
    }
    PrefixCode code = PrefixCode.of(ofLengths, ofLengths.length, true);
    int left = bits.flag() ? 2 + bits.number(2 + 2 * bits.number(3)) : alphabet;
    BitReader.require(left <= alphabet);
    int previous = FIRST_REPEATED;
    for (int symbol = 0; symbol < alphabet && left > 0; left--) {
      int length = code.read(bits);
      if (length < REPEAT) {
        lengths[symbol++] = (byte) length;
        previous = length == 0 ? previous : length;
      } else {
        int count =
            length == REPEAT ? 3 + bits.number(2) : length == FEW_ZEROS ? 3 + bits.number(3) : 11 + bits.number(7);
        BitReader.require(count <= alphabet - symbol);
        Arrays.fill(lengths, symbol, symbol + count, (byte) (length == REPEAT ? previous : 0));
        symbol += count;
      }
    }
  }
}
