package app.selfsame.command;

/** How a command ended; of several photos the worst counts. */
enum ExitStatus {
  /** Every photo is ready. */
  PASS,
  /** Some photo is probably refused or not usable, or could not be prepared. */
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
