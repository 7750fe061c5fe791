package app.selfsame.jobs;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** One kind of work that can be put off. */
public final class Job {
  private final Jobs jobs;
  private final String name;

  Job(Jobs jobs, String name) {
    this.jobs = jobs;
    this.name = name;
  }

  /**
   * Writes down that it is to be done soon after the transaction is committed, and never when it is not. A second time
   * for the same id while the first is not done changes nothing.
   */
  public void schedule(Handle transaction, String id) {
    jobs.schedule(transaction, name, id, jobs.now());
  }

  /** The same, not before a time. */
  public void schedule(Handle transaction, String id, Instant when) {
    jobs.schedule(transaction, name, id, when);
  }
}
