package app.selfsame.image;

/**
 * What a picture file says of itself before any pixel is decoded.
 *
 * @param format told by content
 * @param width in pixels as stored, before {@code orientation} is applied
 * @param height in pixels as stored
 * @param orientation how the stored picture is turned upright
 * @param colour what the samples stand for
 * @param bitsPerSample 8 for nearly every photo; 8 where the format does not say
 */
public record ImageHeader(
    ImageFormat format, int width, int height, Orientation orientation, ColourModel colour, int bitsPerSample) {

  /** How many the picture has. */
  public long pixels() {
    return (long) width * height;
  }

  /** Width in pixels once the picture is upright. */
  public int uprightWidth() {
    return orientation.swapsAxes() ? height : width;
  }

  /** Height in pixels once the picture is upright. */
  public int uprightHeight() {
    return orientation.swapsAxes() ? width : height;
  }
}
