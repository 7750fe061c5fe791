package app.selfsame.mail;

import java.io.IOException;

/** The mail server will never take a letter to this address. */
public final class RefusedLetterException extends IOException {
  private static final long serialVersionUID = 1;

  RefusedLetterException(Exception cause) {
    super(cause);
  }
}
