package app.selfsame.parcel;

/** A parcel does not open, or is not what it should be. */
public final class ParcelException extends Exception {
  private static final long serialVersionUID = 1L;

  private final ParcelFault fault;

  ParcelException(ParcelFault fault) {
    super(fault.id());
    this.fault = fault;
  }

  public ParcelFault fault() {
    return fault;
  }
}
