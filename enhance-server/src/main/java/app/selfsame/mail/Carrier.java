package app.selfsame.mail;

import java.io.IOException;

/** Takes letters away. */
@FunctionalInterface
public interface Carrier {
  /**
   * Takes one.
   *
   * @throws RefusedLetterException when it will never be taken
   * @throws IOException when it was not taken, and may be later
   */
  void carry(Letter letter) throws IOException;
}
