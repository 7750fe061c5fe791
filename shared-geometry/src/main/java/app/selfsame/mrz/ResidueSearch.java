package app.selfsame.mrz;

import java.util.Arrays;
import java.util.List;

/**
 * The likeliest characters of a zone under which all its check digits verify: exact, by dynamic programming over the
 * remainder of the field's own digit and that of the composite one.
 *
 * <p>A step is a cell. Its states are the pairs of both remainders; the own one has an eleventh value while a field has
 * only fillers, because then a filler may stand for the digit.
 */
final class ResidueSearch {
  private static final int EMPTY = 10;
  private static final int STATES = 11 * 10;
  private static final float NEVER = Float.NEGATIVE_INFINITY;

  private final float[][] scores;
  private final float mostLossNats;
  private final int[] cells;
  private final int[] ownWeights;
  private final int[] compositeWeights;
  private final Role[] roles;
  private int steps;

  /** What a cell is to the digits. */
  private enum Role {
    COUNTED,
    DIGIT,
    DIGIT_OR_FILLER,
    COMPOSITE_DIGIT
  }

  private ResidueSearch(float[][] scores, float mostLossNats) {
    this.scores = scores;
    this.mostLossNats = mostLossNats;
    cells = new int[scores.length];
    ownWeights = new int[scores.length];
    compositeWeights = new int[scores.length];
    roles = new Role[scores.length];
  }

  /**
   * Searches.
   *
   * @param scores nats of each character in each cell of all lines
   * @param zone the likeliest characters, whatever the digits; is not changed
   * @param own what the fields' own digits guard
   * @param composite what the composite digit guards; null where there is none
   * @param mostLossNats how much less likely a character may be than the likeliest one of its cell
   * @return the zone with the likeliest characters that verify; null where none do
   */
  static int[] search(float[][] scores, int[] zone, List<CheckedCells> own, CheckedCells composite, float mostLossNats) {
    ResidueSearch search = new ResidueSearch(scores, mostLossNats);
    int[] compositeWeights = new int[scores.length];
    boolean[] isInComposite = new boolean[scores.length];
    if (composite != null) {
      for (int i = 0; i < composite.cells().length; i++) {
        compositeWeights[composite.cells()[i]] = composite.weights()[i];
        isInComposite[composite.cells()[i]] = true;
      }
    }
    for (CheckedCells checked : own) {
      for (int i = 0; i < checked.cells().length; i++) {
        int cell = checked.cells()[i];
        search.step(cell, checked.weights()[i], compositeWeights[cell], Role.COUNTED);
        isInComposite[cell] = false;
      }
      int digit = checked.digitCell();
      search.step(digit, 0, compositeWeights[digit], checked.fillerWhenEmpty() ? Role.DIGIT_OR_FILLER : Role.DIGIT);
      isInComposite[digit] = false;
    }
    if (composite != null) {
      for (int cell = 0; cell < isInComposite.length; cell++) {
        if (isInComposite[cell]) {
          search.step(cell, 0, compositeWeights[cell], Role.COUNTED);
        }
      }
      search.step(composite.digitCell(), 0, 0, Role.COMPOSITE_DIGIT);
    }
    return search.best(zone);
  }

  private void step(int cell, int ownWeight, int compositeWeight, Role role) {
    cells[steps] = cell;
    ownWeights[steps] = ownWeight;
    compositeWeights[steps] = compositeWeight;
    roles[steps] = role;
    steps++;
  }

  private int[] best(int[] zone) {
    int[][] previousStates = new int[steps][STATES];
    int[][] characters = new int[steps][STATES];
    float[] reached = new float[STATES];
    Arrays.fill(reached, NEVER);
    reached[EMPTY * 10] = 0;
    for (int step = 0; step < steps; step++) {
      float[] next = new float[STATES];
      Arrays.fill(next, NEVER);
      float[] score = scores[cells[step]];
      float least = score[0];
      for (float value : score) {
        least = Math.max(least, value);
      }
      least -= mostLossNats;
      for (int state = 0; state < STATES; state++) {
        if (reached[state] == NEVER) {
          continue;
        }
        for (int character = 0; character < MrzAlphabet.SIZE; character++) {
          if (score[character] < least) {
            continue;
          }
          int to = next(step, state, character);
          float sum = reached[state] + score[character];
          if (to >= 0 && sum > next[to]) {
            next[to] = sum;
            previousStates[step][to] = state;
            characters[step][to] = character;
          }
        }
      }
      reached = next;
    }
    int state = 0;
    for (int other = 1; other < STATES; other++) {
      if (reached[other] > reached[state]) {
        state = other;
      }
    }
    if (reached[state] == NEVER) {
      return null;
    }
    int[] found = zone.clone();
    for (int step = steps - 1; step >= 0; step--) {
      found[cells[step]] = characters[step][state];
      state = previousStates[step][state];
    }
    return found;
  }

  /** The state behind a step; -1 where its digit does not verify. */
  private int next(int step, int state, int character) {
    int own = state / 10;
    int composite = state % 10;
    int value = MrzAlphabet.value(character);
    int nextComposite = (composite + value * compositeWeights[step]) % 10;
    switch (roles[step]) {
      case COMPOSITE_DIGIT -> {
        return character == MrzAlphabet.ZERO + composite ? state : -1;
      }
      case DIGIT, DIGIT_OR_FILLER -> {
        boolean verifies =
            character == MrzAlphabet.FILLER
                ? own == EMPTY && roles[step] == Role.DIGIT_OR_FILLER
                : character == MrzAlphabet.ZERO + (own == EMPTY ? 0 : own);
        return verifies ? EMPTY * 10 + nextComposite : -1;
      }
      default -> {
        boolean staysEmpty = own == EMPTY && (ownWeights[step] == 0 || character == MrzAlphabet.FILLER);
        int sum = (own == EMPTY ? 0 : own) + value * ownWeights[step];
        return (staysEmpty ? EMPTY : sum % 10) * 10 + nextComposite;
      }
    }
  }
}
