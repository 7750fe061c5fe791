package app.selfsame.worker;

/** Where long work asks whether it is still wanted. */
interface Interruption {
  /**
   * Suspends until the messages that have already arrived are heard.
   *
   * @throws Superseded when one of them makes the current work pointless
   */
  void check();
}
