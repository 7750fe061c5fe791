package app.selfsame.worker;

import app.selfsame.protocol.ToPage;

/** The way to the page. */
public interface Outbox {
  /**
   * Says something of the photo that is being worked on.
   *
   * @throws Superseded when the page has no more use for the photo
   * @throws Overruled when it has none for the file that is being made
   */
  void post(ToPage message);
}
