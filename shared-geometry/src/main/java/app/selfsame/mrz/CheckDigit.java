package app.selfsame.mrz;

/** The check digit of machine-readable zones: weights 7, 3, 1 over and over, modulo 10. Source: ICAO Doc 9303-3, 4.9. */
final class CheckDigit {
  private static final int[] WEIGHTS = {7, 3, 1};

  private CheckDigit() {}

  /** The weight of the character at a place, from 0, of what is counted. */
  static int weight(int place) {
    return WEIGHTS[place % WEIGHTS.length];
  }
}
