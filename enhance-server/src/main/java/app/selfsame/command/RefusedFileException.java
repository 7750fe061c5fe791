package app.selfsame.command;

import app.selfsame.message.Argument;
import app.selfsame.refusal.Refusal;
import java.io.IOException;

/** A file that somebody named cannot be read or written as it should be. */
final class RefusedFileException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  RefusedFileException(Refusal refusal) {
    super(refusal.code().id());
    this.refusal = refusal;
  }

  RefusedFileException(FileRefusal key, Argument... arguments) {
    this(Refusal.of(key, arguments));
  }

  Refusal refusal() {
    return refusal;
  }
}
