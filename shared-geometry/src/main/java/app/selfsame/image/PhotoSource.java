package app.selfsame.image;

/** A platform's decoders: the one way from a file to pixels. */
public interface PhotoSource {
  /**
   * Decodes a photo, turns it upright and its colours to sRGB.
   *
   * @return a picture of its own, at half its edges where {@link DecodingLimits#isForHalving} says so
   * @throws UnreadablePhotoException when the file is damaged, or in a format that this platform cannot decode
   */
  RgbaImage decode(PhotoFile file);

  /**
   * The same for any bytes.
   *
   * @throws UnreadablePhotoException also when they are no picture, or lie outside {@link DecodingLimits}
   */
  default RgbaImage decode(byte[] bytes) {
    return decode(PhotoFile.admit(bytes));
  }
}
