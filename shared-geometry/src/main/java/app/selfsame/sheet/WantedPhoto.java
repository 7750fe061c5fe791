package app.selfsame.sheet;

/**
 * A photo that is wanted on a sheet.
 *
 * @param copies {@link #AS_MANY_AS_FIT} for as many as find a place beside the copies of others that are counted
 */
public record WantedPhoto(SizeMm size, int copies) {
  public static final int AS_MANY_AS_FIT = 0;

  public WantedPhoto {
    if (copies < 0) {
      throw new IllegalArgumentException(copies + " copies");
    }
  }

  /** Whether a number of copies is wanted. */
  boolean isCounted() {
    return copies != AS_MANY_AS_FIT;
  }
}
