package app.selfsame.jobs;

/** What a job does. A process that dies during it leaves it to be done again, so it must come to the same when repeated. */
@FunctionalInterface
public interface Work {
  /**
   * Does it.
   *
   * @param id of what it is done for, as it was scheduled
   * @throws Exception when it did not work: it is tried again later
   */
  void run(String id) throws Exception;

  /** It has failed for a day, and will not be tried again. */
  default void giveUp(String id) {}
}
