package app.selfsame.parcel;

/**
 * Whose picture it is, by ids.
 *
 * @param attempt from 1
 */
public record PicturePlace(String collection, String participant, int attempt) {
  /** Refuses what is no place. */
  public PicturePlace {
    if (attempt < 1) {
      throw new IllegalArgumentException("attempt " + attempt);
    }
  }

  ParcelContext context() {
    return ParcelContext.of("picture", collection, participant, Integer.toString(attempt));
  }
}
