package app.selfsame.mrz;

/**
 * What in a text contradicts itself: all of a field whose check digit does not verify; where the composite digit does not,
 * all that no other digit guards; all of a country's code that is none.
 */
final class Contradictions {
  static final MrzField[] CODES = {MrzField.ISSUING_STATE, MrzField.NATIONALITY};

  private Contradictions() {}

  /** Marks the characters of a text that take part in one. */
  static void mark(MrzFormat format, int[] zone, boolean[] marked) {
    for (MrzField field : CODES) {
      MrzPlace place = format.place(field).orElse(null);
      if (place != null && !StateCodes.isCode(format.text(zone, place))) {
        for (int cell : place.cells(format.cells())) {
          marked[cell] = true;
        }
      }
    }
    boolean[] isGuarded = new boolean[zone.length];
    for (CheckedCells checked : format.likeliestChecks(zone)) {
      checked.mark(checked.verify(zone) == CheckResult.DOES_NOT_VERIFY ? marked : isGuarded);
    }
    CheckedCells composite = format.composite();
    if (composite != null && composite.verify(zone) == CheckResult.DOES_NOT_VERIFY) {
      marked[composite.digitCell()] = true;
      for (int cell : composite.cells()) {
        marked[cell] |= !isGuarded[cell];
      }
    }
  }
}
