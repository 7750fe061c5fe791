package app.selfsame.archive;

import java.io.IOException;

/** An entry turns out to be none that is taken, while it is read; those after it can be read. */
public final class EntryException extends IOException {
  private static final long serialVersionUID = 1;

  private final EntryFault fault;

  EntryException(EntryFault fault) {
    super(fault.word());
    this.fault = fault;
  }

  public EntryFault fault() {
    return fault;
  }
}
