package app.selfsame.worker;

import app.selfsame.protocol.ToPage;

/** What the worker's thread does for the message loop. */
interface Surroundings {
  /** Posts a message to the page. */
  void post(ToPage message);

  /** Suspends the caller until the messages that have already arrived are received. */
  void hearArrivals();

  /** Runs work that may suspend; whether before or after this returns is left open. */
  void run(Runnable work);

  /** Tells the page that this worker is broken. */
  void fail(String reason);

  /** Tells the page that networks do not compute here what they should. */
  void failToCompute(String reason);
}
