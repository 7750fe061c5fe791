package app.selfsame.decode.vp8;

/**
 * Up to four classes of macroblocks with quantisation and filtering of their own (RFC 6386, 9.3).
 *
 * @param used whether there are any
 * @param mapped whether each macroblock says of which it is; otherwise all are of the first
 * @param absolute whether the numbers stand for themselves, or are added to the frame's
 * @param chances of the three branches of a macroblock's number
 */
record Segments(
    boolean used, boolean mapped, boolean absolute, int[] quantisers, int[] filterLevels, int[] chances) {
  static final int COUNT = 4;

  static Segments read(BooleanDecoder bits) {
    int[] quantisers = new int[COUNT];
    int[] filterLevels = new int[COUNT];
    int[] chances = {255, 255, 255};
    boolean used = bits.flag();
    boolean mapped = used && bits.flag();
    // Where nothing is said the numbers are zero, and stand for themselves.
    boolean absolute = true;
    if (used && bits.flag()) {
      absolute = bits.flag();
      for (int i = 0; i < COUNT; i++) {
        quantisers[i] = bits.optional(7);
      }
      for (int i = 0; i < COUNT; i++) {
        filterLevels[i] = bits.optional(6);
      }
    }
    for (int i = 0; mapped && i < chances.length; i++) {
      chances[i] = bits.flag() ? bits.number(8) : 255;
    }
    return new Segments(used, mapped, absolute, quantisers, filterLevels, chances);
  }

  /** The segment of the next macroblock. */
  int next(BooleanDecoder bits) {
    if (!mapped) {
      return 0;
    }
    return bits.bit(chances[0]) ? bits.bit(chances[2]) ? 3 : 2 : bits.bit(chances[1]) ? 1 : 0;
  }
}
