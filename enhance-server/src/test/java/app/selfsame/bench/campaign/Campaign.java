package app.selfsame.bench.campaign;

/** Much of a kind that nobody has thought of one by one. */
interface Campaign {
  /** Does it all, and says what it came to. */
  Findings run(Terms terms) throws Exception;
}
