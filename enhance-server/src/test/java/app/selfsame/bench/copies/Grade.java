package app.selfsame.bench.copies;

/** How bad a change is. */
enum Grade {
  /** No clerk would see it: whatever is said of it is a false alarm. */
  HARMLESS("harmless"),
  /** Some clerks would refuse it: it has to be named. */
  SOFT("soft"),
  /** Every clerk would refuse it. */
  GROSS("gross");

  private final String word;

  Grade(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
