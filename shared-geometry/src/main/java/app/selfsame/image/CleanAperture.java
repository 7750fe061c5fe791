package app.selfsame.image;

/**
 * The part of a stored picture that is to be seen (CleanApertureBox, ISO/IEC 14496-12, 12.1.4), in pixels as stored.
 *
 * @param left from the stored picture's left edge
 * @param top from its top
 */
public record CleanAperture(int left, int top, int width, int height) {
  /** All of it. */
  static CleanAperture whole(int width, int height) {
    return new CleanAperture(0, 0, width, height);
  }

  /**
   * Reads the box's content.
   *
   * @param width of the stored picture
   * @param height of the stored picture
   * @throws UnreadablePhotoException when it reaches beyond that
   */
  static CleanAperture read(FileBytes content, int width, int height) {
    double cutWidth = fraction(content, 0);
    double cutHeight = fraction(content, 8);
    // From the middle of the stored picture to the middle of what is seen.
    double left = (width - cutWidth) / 2 + fraction(content, 16);
    double top = (height - cutHeight) / 2 + fraction(content, 24);
    if (!(cutWidth >= 1 && cutHeight >= 1 && left >= 0 && top >= 0)
        || left + cutWidth > width
        || top + cutHeight > height) {
      throw UnreadablePhotoException.damaged(ImageFormat.HEIC);
    }
    return new CleanAperture((int) left, (int) top, (int) cutWidth, (int) cutHeight);
  }

  private static double fraction(FileBytes content, long at) {
    return content.i32(at) / (double) content.u32(at + 4);
  }
}
