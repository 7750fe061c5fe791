package app.selfsame.bench.campaign;

/** Something that somebody wants of the site, from its beginning to its end. */
interface Errand {
  /**
   * Does it once.
   *
   * @param number which nobody else has
   * @throws java.io.IOException when it cannot be done
   */
  void run(int number) throws Exception;
}
