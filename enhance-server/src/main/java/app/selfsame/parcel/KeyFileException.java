package app.selfsame.parcel;

/** A key file does not open. */
public final class KeyFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final KeyFileFault fault;

  KeyFileException(KeyFileFault fault) {
    super(fault.id());
    this.fault = fault;
  }

  public KeyFileFault fault() {
    return fault;
  }
}
