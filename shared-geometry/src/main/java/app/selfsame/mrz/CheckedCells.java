package app.selfsame.mrz;

/**
 * Cells of a zone with the cell of their check digit; places in all lines, one after the other.
 *
 * @param weights weight of each cell in its digit
 * @param fillerWhenEmpty whether a filler may stand for the digit where all the cells are fillers
 */
record CheckedCells(MrzCheck check, int[] cells, int[] weights, int digitCell, boolean fillerWhenEmpty) {

  static CheckedCells inOrder(MrzCheck check, int[] cells, int digitCell, boolean fillerWhenEmpty) {
    int[] weights = new int[cells.length];
    for (int i = 0; i < cells.length; i++) {
      weights[i] = CheckDigit.weight(i);
    }
    return new CheckedCells(check, cells, weights, digitCell, fillerWhenEmpty);
  }

  /** Marks the cells and the digit. */
  void mark(boolean[] marked) {
    for (int cell : cells) {
      marked[cell] = true;
    }
    marked[digitCell] = true;
  }

  CheckResult verify(int[] zone) {
    int sum = 0;
    boolean empty = true;
    for (int i = 0; i < cells.length; i++) {
      sum += MrzAlphabet.value(zone[cells[i]]) * weights[i];
      empty &= zone[cells[i]] == MrzAlphabet.FILLER;
    }
    int digit = zone[digitCell];
    if (digit == MrzAlphabet.FILLER) {
      return empty && fillerWhenEmpty ? CheckResult.NOT_THERE : CheckResult.DOES_NOT_VERIFY;
    }
    return digit == MrzAlphabet.ZERO + sum % 10 ? CheckResult.VERIFIED : CheckResult.DOES_NOT_VERIFY;
  }
}
