package app.selfsame.bench.mrz;

/**
 * How hard drawn lines are to read.
 *
 * @param leastPitchPx px of the photo from one character to the next, at the least
 * @param mostPitchPx at the most
 * @param leastBlurPx deviation of the lens's blur in px of the photo, at the least
 * @param mostBlurPx at the most
 * @param isDisturbed whether there is what photos of documents have beside print: patterns, stamps, light, noise, compression,
 *     bent lines, and lines that are not where they are looked for
 * @param cuts of the typeface
 */
record LineConditions(
    double leastPitchPx, double mostPitchPx, double leastBlurPx, double mostBlurPx, boolean isDisturbed, OcrB.Cuts cuts) {
  /** What photos of documents show. */
  static final LineConditions PHOTOS = new LineConditions(5.2, 22, 0.28, 0.75, true, OcrB.Cuts.OF_DOCUMENTS);

  LineConditions cuts(OcrB.Cuts others) {
    return new LineConditions(leastPitchPx, mostPitchPx, leastBlurPx, mostBlurPx, isDisturbed, others);
  }

  LineConditions pitch(double leastPx, double mostPx) {
    return new LineConditions(leastPx, mostPx, leastBlurPx, mostBlurPx, isDisturbed, cuts);
  }

  LineConditions blur(double px) {
    return new LineConditions(leastPitchPx, mostPitchPx, px, px, isDisturbed, cuts);
  }

  LineConditions undisturbed() {
    return new LineConditions(leastPitchPx, mostPitchPx, leastBlurPx, mostBlurPx, false, cuts);
  }
}
