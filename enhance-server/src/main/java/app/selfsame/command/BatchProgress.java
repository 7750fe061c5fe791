package app.selfsame.command;

import app.selfsame.results.PhotoResult;

/** Shows how far many photos are. */
interface BatchProgress {
  /** One more is done. */
  void show(PhotoResult result);

  /** All are done. */
  void end();
}
