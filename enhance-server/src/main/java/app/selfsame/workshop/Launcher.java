package app.selfsame.workshop;

import java.io.IOException;
import java.nio.file.Path;

/** Starts processes that work on photos. */
interface Launcher {
  /**
   * Starts one.
   *
   * @param folder its working folder, empty
   */
  Process start(Path folder) throws IOException;
}
