package app.selfsame.decode.vp8;

/**
 * How the edges of a macroblock's blocks are smoothed (RFC 6386, 9.6 and section 15).
 *
 * @param simple whether only brightness is, and only the samples next to the edge
 * @param level 0 for not at all
 */
record FilterStrength(boolean simple, int level, int sharpness) {
  /** By segment, then whether the macroblock is predicted in 4 x 4 samples (1) or as one (0). */
  @SuppressWarnings("IdentityBinaryExpression")
  static FilterStrength[][] read(BooleanDecoder bits, Segments segments) {
    boolean simple = bits.flag();
    int level = bits.number(6);
    int sharpness = bits.number(3);
    int wholeDelta = 0;
    int partsDelta = 0;
    // Each flag() reads another bit. Of the deltas only those of pictures that stand alone count, the first of each four.
    if (bits.flag() && bits.flag()) {
      for (int i = 0; i < 8; i++) {
        int delta = bits.optional(6);
        wholeDelta = i == 0 ? delta : wholeDelta;
        partsDelta = i == 4 ? delta : partsDelta;
      }
    }
    FilterStrength[][] strengths = new FilterStrength[Segments.COUNT][2];
    for (int i = 0; i < strengths.length; i++) {
      int base = level;
      if (segments.used()) {
        base = segments.filterLevels()[i] + (segments.absolute() ? 0 : level);
      }
      // A frame of level 0 is not filtered, whatever its segments say.
      strengths[i][0] = new FilterStrength(simple, level == 0 ? 0 : within(base + wholeDelta), sharpness);
      strengths[i][1] = new FilterStrength(simple, level == 0 ? 0 : within(base + wholeDelta + partsDelta), sharpness);
    }
    return strengths;
  }

  private static int within(int level) {
    return Math.max(0, Math.min(level, 63));
  }

  /** How far neighbours inside a block may lie apart for its edge to be smoothed. */
  int interiorLimit() {
    int limit = level;
    if (sharpness > 0) {
      limit = Math.min(limit >> (sharpness > 4 ? 2 : 1), 9 - sharpness);
    }
    return Math.max(1, limit);
  }

  /** How far samples across an edge inside the macroblock may lie apart. */
  int edgeLimit() {
    return 2 * level + interiorLimit();
  }

  /** From which difference on the samples beside an edge are taken for detail. */
  int detailThreshold() {
    return level >= 40 ? 2 : level >= 15 ? 1 : 0;
  }
}
