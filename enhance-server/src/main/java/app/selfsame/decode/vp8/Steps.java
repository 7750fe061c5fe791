package app.selfsame.decode.vp8;

/**
 * What the coefficients of a segment's macroblocks are multiplied with (RFC 6386, 9.6 and 14.1): mean and others, of
 * brightness, of the means of brightness, and of colour.
 */
record Steps(int lumaDc, int lumaAc, int meansDc, int meansAc, int chromaDc, int chromaAc) {
  private static final int MAX_CHROMA_DC_INDEX = 117;
  private static final int MIN_MEANS_AC = 8;

  /** Those of each segment. */
  static Steps[] read(BooleanDecoder bits, Segments segments) {
    int frame = bits.number(7);
    int lumaDc = bits.optional(4);
    int meansDc = bits.optional(4);
    int meansAc = bits.optional(4);
    int chromaDc = bits.optional(4);
    int chromaAc = bits.optional(4);
    Steps[] steps = new Steps[Segments.COUNT];
    for (int i = 0; i < steps.length; i++) {
      int index = frame;
      if (segments.used()) {
        index = segments.quantisers()[i] + (segments.absolute() ? 0 : frame);
      }
      steps[i] =
          new Steps(
              StepTables.dc(index + lumaDc),
              StepTables.ac(index),
              StepTables.dc(index + meansDc) * 2,
              Math.max(MIN_MEANS_AC, StepTables.ac(index + meansAc) * 155 / 100),
              StepTables.dc(Math.min(index + chromaDc, MAX_CHROMA_DC_INDEX)),
              StepTables.ac(index + chromaAc));
    }
    return steps;
  }
}
