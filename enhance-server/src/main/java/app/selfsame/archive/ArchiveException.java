package app.selfsame.archive;

import java.io.IOException;

/** An archive, or what is left of it, cannot be read. */
public final class ArchiveException extends IOException {
  private static final long serialVersionUID = 1;

  private final Fault fault;

  ArchiveException(Fault fault) {
    super(fault.name());
    this.fault = fault;
  }

  /** What is wrong with it. */
  public enum Fault {
    DAMAGED,
    TOO_MANY_ENTRIES
  }

  public Fault fault() {
    return fault;
  }
}
