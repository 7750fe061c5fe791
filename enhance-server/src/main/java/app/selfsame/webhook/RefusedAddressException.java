package app.selfsame.webhook;

import java.io.IOException;

/** A name stands for an address that may not be asked. */
final class RefusedAddressException extends IOException {
  private static final long serialVersionUID = 1;
}
