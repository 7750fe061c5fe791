package app.selfsame.parcel;

/** Whose link it is, by ids. */
public record LinkPlace(String collection, String participant) {
  ParcelContext context() {
    return ParcelContext.of("link", collection, participant);
  }
}
