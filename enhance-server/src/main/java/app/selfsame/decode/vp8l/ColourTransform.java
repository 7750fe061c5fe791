package app.selfsame.decode.vp8l;

/** Adds to red and blue what follows from the other colours, by three factors for each block (RFC 9649, 3.5.2). */
final class ColourTransform implements Transform {
  private static final int FRACTION_BITS = 5;

  private final Blocks factors;

  /**
   * A transform.
   *
   * @param factors of green to red in the blue, of green to blue in the green, of red to blue in the red
   */
  ColourTransform(Blocks factors) {
    this.factors = factors;
  }

  @Override
  public void undo(int[] pixels) {
    int width = factors.width();
    for (int i = 0; i < width * factors.height(); i++) {
      int factor = factors.at(i % width, i / width);
      int pixel = pixels[i];
      int green = pixel >> 8;
      int red = (pixel >> 16) + part(factor, green) & 0xff;
      int blue = pixel + part(factor >> 8, green) + part(factor >> 16, red) & 0xff;
      pixels[i] = pixel & 0xff00ff00 | red << 16 | blue;
    }
  }

  /** Both are the lowest bytes, with a sign. */
  private static int part(int factor, int colour) {
    return (byte) factor * (byte) colour >> FRACTION_BITS;
  }
}
