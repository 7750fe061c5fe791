package app.selfsame.worker;

import app.selfsame.protocol.ToWorker;

/**
 * What the worker does with the photo that lies before it. One call at a time; each may suspend, and may be ended by
 * {@link Superseded} wherever a network runs or a reply is given, or by {@link Overruled}, when the photo stays. Any
 * other exception is a defect: the worker is given up.
 */
public interface Desk {
  /** Does what the page asks. Anything may come when no photo is open; only
   * what {@linkplain ToWorker#opens opens} one and {@link ToWorker.Sheet} are of use then. */
  void serve(ToWorker message, Outbox page);

  /**
   * Does some of what any photo will need, as far as it can be done without waiting for anything.
   *
   * @return false when there is nothing to do for now
   */
  boolean getReady();

  /** Forgets the photo, whether or not one is open. */
  void clear();
}
