package app.selfsame.file;

import java.util.Arrays;

/**
 * The shortest prefix code for given symbol counts with no code word longer than 16 bits and none of ones only: the
 * procedure of ITU-T T.81, K.2 (figures K.1 to K.4), and the assignment of code words of Annex C.
 */
final class HuffmanCode {
  private static final int MAX_BITS = 16;
  /** A symbol that never occurs: it takes the word of ones, which the standard leaves free. */
  private static final int RESERVED = 256;

  private final int[] countOfLength = new int[MAX_BITS + 1];
  private final int[] symbols;
  private final int[] words = new int[256];
  private final int[] lengths = new int[256];

  private HuffmanCode(int[] codeSizes) {
    int[] bits = new int[RESERVED + 2];
    int used = 0;
    for (int symbol = 0; symbol <= RESERVED; symbol++) {
      if (codeSizes[symbol] > 0) {
        bits[codeSizes[symbol]]++;
        used++;
      }
    }
    limitLengths(bits);
    System.arraycopy(bits, 1, countOfLength, 1, MAX_BITS);
    symbols = byCodeSize(codeSizes, used - 1);
    assignWords();
  }

  /** The code for the counts of the symbols 0 to 255; symbols that do not occur get no code word. */
  static HuffmanCode optimal(int[] counts) {
    int[] frequency = new int[RESERVED + 1];
    System.arraycopy(counts, 0, frequency, 0, RESERVED);
    frequency[RESERVED] = 1;
    int[] codeSizes = new int[RESERVED + 1];
    int[] next = new int[RESERVED + 1];
    Arrays.fill(next, -1);
    while (true) {
      int least = leastFrequent(frequency, -1);
      int second = leastFrequent(frequency, least);
      if (second < 0) {
        return new HuffmanCode(codeSizes);
      }
      frequency[least] += frequency[second];
      frequency[second] = 0;
      int last = lengthenAll(codeSizes, next, least);
      next[last] = second;
      lengthenAll(codeSizes, next, second);
    }
  }

  /** The symbol with the smallest count above zero, the last of equals, or -1. */
  private static int leastFrequent(int[] frequency, int except) {
    int least = -1;
    for (int i = 0; i < frequency.length; i++) {
      if (frequency[i] > 0 && i != except && (least < 0 || frequency[i] <= frequency[least])) {
        least = i;
      }
    }
    return least;
  }

  /** Adds a bit to every symbol of a subtree, which is a linked list, and returns the last of them. */
  private static int lengthenAll(int[] codeSizes, int[] next, int first) {
    int symbol = first;
    codeSizes[symbol]++;
    while (next[symbol] >= 0) {
      symbol = next[symbol];
      codeSizes[symbol]++;
    }
    return symbol;
  }

  /** Figure K.3: moves pairs of too long code words up, then takes the reserved symbol's away. */
  private static void limitLengths(int[] bits) {
    for (int length = bits.length - 1; length > MAX_BITS; length--) {
      while (bits[length] > 0) {
        int shorter = length - 2;
        while (bits[shorter] == 0) {
          shorter--;
        }
        bits[length] -= 2;
        bits[length - 1]++;
        bits[shorter + 1] += 2;
        bits[shorter]--;
      }
    }
    int longest = MAX_BITS;
    while (bits[longest] == 0) {
      longest--;
    }
    bits[longest]--;
  }

  private static int[] byCodeSize(int[] codeSizes, int used) {
    int[] sorted = new int[used];
    int at = 0;
    for (int size = 1; at < used; size++) {
      for (int symbol = 0; symbol < RESERVED; symbol++) {
        if (codeSizes[symbol] == size) {
          sorted[at++] = symbol;
        }
      }
    }
    return sorted;
  }

  private void assignWords() {
    int word = 0;
    int at = 0;
    for (int length = 1; length <= MAX_BITS; length++) {
      for (int i = 0; i < countOfLength[length]; i++) {
        words[symbols[at]] = word++;
        lengths[symbols[at++]] = length;
      }
      word <<= 1;
    }
  }

  int word(int symbol) {
    return words[symbol];
  }

  /** Bits in a symbol's code word. */
  int length(int symbol) {
    return lengths[symbol];
  }

  /** Writes the table's contents as a DHT segment holds them: 16 counts, then the symbols. */
  void writeTo(ByteSink out) {
    for (int length = 1; length <= MAX_BITS; length++) {
      out.u8(countOfLength[length]);
    }
    for (int symbol : symbols) {
      out.u8(symbol);
    }
  }

  /** Bytes that {@link #writeTo} writes. */
  int tableBytes() {
    return MAX_BITS + symbols.length;
  }
}
