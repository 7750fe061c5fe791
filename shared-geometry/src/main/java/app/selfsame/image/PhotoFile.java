package app.selfsame.image;

/**
 * A file that its header let through as a photo: what it says of itself is read once, and goes with it from then on.
 *
 * @param bytes all of the file; not to be written to
 * @param header what it says of its picture
 */
public record PhotoFile(byte[] bytes, ImageHeader header) {
  /**
   * Reads a file's header.
   *
   * @param bytes any bytes
   * @throws UnreadablePhotoException when the file is no picture, or lies outside {@link DecodingLimits}
   */
  public static PhotoFile admit(byte[] bytes) {
    return new PhotoFile(bytes, DecodingLimits.admit(bytes));
  }

  /** Told by content. */
  public ImageFormat format() {
    return header.format();
  }
}
