package app.selfsame.command;

/** How a command ended; of several photos the worst counts. */
enum ExitStatus {
  /** Every photo passes, warnings allowed. */
  PASS,
  /** Some photo fails, or could not be judged or prepared. */
  FAIL,
  /** The command was used wrongly, or some file could not be read or written. */
  ERROR;

  int code() {
    return ordinal();
  }

  ExitStatus worst(ExitStatus other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
